import type { ComponentChildren } from 'preact';
import type { Choices } from '#contract/settings.ts';
import { Select } from '../components/Select.tsx';
import { WithSite } from '../components/WithSite.tsx';
import { ChoiceGroup } from './ChoiceGroup.tsx';
import { RulesList, type RulesListActions } from './RulesList.tsx';
import { Switch } from './Switch.tsx';
import { chosenOf, type SettingsView } from './view.ts';

interface SettingsProps extends RulesListActions {
  readonly view: SettingsView;
  readonly selected: ReadonlySet<string>;
  readonly onChange: (change: Partial<Choices>) => void;
  readonly onUndo: () => void;
  readonly onDismiss: () => void;
  /** The folded part was opened: it is loaded then. */
  readonly onMore: () => void;
  /** The folded part, once it is there. */
  readonly children?: ComponentChildren;
}

/** Lays out a finished view. */
export function Settings({ view, selected, onChange, onUndo, onDismiss, onMore, children, ...actions }: SettingsProps) {
  const { toast, isLocked, lockedNote } = view;
  const locked = (key: string) => (isLocked(key) ? { isLocked: true, lockedNote } : {});
  return (
    <main class="settings">
      <header>
        <h1>{view.title}</h1>
        <p>{view.intro}</p>
      </header>
      <p class="problem" role="alert">
        {view.choiceProblem}
      </p>
      <ChoiceGroup
        name="loudness"
        label={view.loudness.label}
        choices={view.loudness.choices}
        {...locked('loudness')}
        onChoose={(loudness) => onChange({ loudness })}
      />
      <ChoiceGroup
        name="preset"
        label={view.sensitivity.label}
        choices={view.sensitivity.choices}
        {...locked('preset')}
        onChoose={(preset) => onChange({ preset })}
      />
      <fieldset class="block">
        <legend>{view.nearby.label}</legend>
        <Switch
          id="at-field"
          label={view.nearby.atField}
          what={view.nearby.atFieldWhat}
          isOn={view.nearby.isAtField}
          {...locked('atField')}
          onSwitch={(atField) => onChange({ atField })}
        />
        <Switch
          id="holds-press"
          label={view.nearby.holdsPress}
          what={view.nearby.holdsPressWhat}
          isOn={view.nearby.isHoldingPress}
          {...locked('holdsPress')}
          onSwitch={(holdsPress) => onChange({ holdsPress })}
        />
        <Select
          id="marks"
          {...view.marks}
          chosen={chosenOf(view.marks.choices)}
          {...locked('marks')}
          onChoose={(marks) => onChange({ marks })}
        />
        <Select
          id="budget"
          {...view.budget}
          chosen={chosenOf(view.budget.choices)}
          {...locked('noticesADay')}
          onChoose={(budget) => onChange({ noticesADay: Number(budget) })}
        />
      </fieldset>
      <RulesList list={view.list} selected={selected} {...actions} />
      <div class="block selects">
        <Select
          id="locale"
          {...view.language}
          chosen={chosenOf(view.language.choices)}
          {...locked('locale')}
          onChoose={(locale) => onChange({ locale })}
        />
        <Select
          id="region"
          {...view.region}
          chosen={chosenOf(view.region.choices)}
          {...locked('region')}
          onChoose={(region) => onChange({ region })}
        />
      </div>
      <ChoiceGroup
        name="theme"
        label={view.themes.label}
        choices={view.themes.choices}
        {...locked('theme')}
        onChoose={(theme) => onChange({ theme })}
      />
      <details
        class="block more"
        onToggle={(event) => {
          if (event.currentTarget.open) onMore();
        }}
      >
        <summary>{view.more}</summary>
        {children}
      </details>
      <p class="promise">{view.promise}</p>
      <div class="corner">
        <p role="status" class={toast ? 'unseen' : undefined}>
          {view.said !== '' && <span class="said">{view.said}</span>}
        </p>
        {toast && (
          <div class="toast">
            <p>
              <WithSite sentence={toast.text} site={toast.site} /> <span class="small">{toast.keys}</span>
            </p>
            <div class="row">
              <button type="button" class="main" data-undo onClick={onUndo}>
                {toast.undo}
              </button>
              <button type="button" onClick={onDismiss}>
                {toast.dismiss}
              </button>
            </div>
          </div>
        )}
      </div>
    </main>
  );
}
