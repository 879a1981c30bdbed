import type { Locale } from '#contract/kinds.ts';
import type { Own, Settings } from '#contract/settings.ts';
import { advancedCatalogue } from '#i18n/advanced/catalogue.ts';
import { settingsWords } from '#i18n/settings/words.ts';
import { Select } from '../../components/Select.tsx';
import { Section } from './Section.tsx';
import { type Dial, sensitivityView } from './sensitivity-view.ts';

interface SensitivityProps {
  readonly settings: Settings;
  readonly locale: Locale;
  readonly isLocked: boolean;
  readonly onOwn: (own: Own) => void;
}

/** Every part of the judgement that can be turned up, down or off. */
export function Sensitivity({ settings, locale, isLocked, onOwn }: SensitivityProps) {
  const view = sensitivityView(settings, locale);
  const text = advancedCatalogue(locale);
  const dials = (all: readonly Dial[]) => (
    <div class="selects">
      {all.map((dial) => (
        <Select
          key={dial.id}
          id={dial.id}
          label={dial.label}
          choices={dial.options}
          chosen={dial.chosen}
          isLocked={isLocked}
          lockedBy="own-locked"
          onChoose={(value) => onOwn(dial.set(value))}
        />
      ))}
    </div>
  );
  return (
    <>
      <Section title={view.title}>
        {isLocked && (
          <p class="small" id="own-locked">
            {settingsWords(locale).locked}
          </p>
        )}
        {view.differences.length === 0 && <p class="small">{view.none}</p>}
        <ul class="plain">
          {view.differences.map((one) => (
            <li key={one.id}>
              <span>{one.text}</span>
              <button
                type="button"
                aria-label={one.undoName}
                disabled={isLocked}
                aria-describedby={isLocked ? 'own-locked' : undefined}
                onClick={() => onOwn(one.own)}
              >
                {one.undo}
              </button>
            </li>
          ))}
        </ul>
      </Section>
      <Section title={text.degrees}>{dials(view.degrees)}</Section>
      <details>
        <summary>{text.kindsTitle}</summary>
        <p class="small">{text.kindsWhat}</p>
        {dials(view.kinds)}
      </details>
      <details>
        <summary>{text.signalsTitle}</summary>
        {dials(view.signals)}
      </details>
    </>
  );
}
