import type { Choices } from '#contract/settings.ts';
import { Phrases } from '../components/Phrases.tsx';
import { Select } from '../components/Select.tsx';
import { ChoiceGroup } from '../settings/ChoiceGroup.tsx';
import { chosenOf } from '../settings/view.ts';
import { Picture } from './Picture.tsx';
import type { WelcomeView } from './view.ts';

interface WelcomeProps {
  readonly view: WelcomeView;
  readonly onChange: (change: Partial<Choices>) => void;
  readonly onSettings: () => void;
}

/** Lays out a finished view. */
export function Welcome({ view, onChange, onSettings }: WelcomeProps) {
  return (
    <main class="settings welcome">
      <header>
        <h1>
          <Phrases text={view.title} locale={view.locale} />
        </h1>
        <p>{view.intro}</p>
      </header>
      <ol class="pictures">
        {view.pictures.map(({ id, title, what }) => (
          <li key={id}>
            <Picture of={id} />
            <h2>{title}</h2>
            <p>{what}</p>
          </li>
        ))}
      </ol>
      <section class="block">
        <h2>{view.practice.title}</h2>
        <p>{view.practice.what}</p>
        <p>
          <a class="main" href="practice.html">
            {view.practice.open}
          </a>
        </p>
      </section>
      <section class="block" aria-labelledby="choose">
        <h2 id="choose">{view.choose}</h2>
        <div class="selects">
          <Select
            id="locale"
            {...view.language}
            chosen={chosenOf(view.language.choices)}
            onChoose={(locale) => onChange({ locale })}
          />
          <Select
            id="region"
            {...view.region}
            chosen={chosenOf(view.region.choices)}
            onChoose={(region) => onChange({ region })}
          />
        </div>
      </section>
      <ChoiceGroup
        name="loudness"
        label={view.loudness.label}
        choices={view.loudness.choices}
        onChoose={(loudness) => onChange({ loudness })}
      />
      <p>
        {view.later}{' '}
        <button type="button" class="link" onClick={onSettings}>
          {view.openSettings}
        </button>
      </p>
      <p class="promise">{view.promise}</p>
      <div class="corner">
        <p role="status">{view.said !== '' && <span class="said">{view.said}</span>}</p>
      </div>
    </main>
  );
}
