import { LOCALES, type Locale, REGIONS, type Region } from '#contract/kinds.ts';
import { LOUDNESS, type Loudness, type Settings, type Theme } from '#contract/settings.ts';
import { catalogue } from '#i18n/catalogue.ts';
import { firstRunWords } from '#i18n/first-run.ts';
import { settingsWords } from '#i18n/settings/words.ts';
import { type Choice, choices, LANGUAGE_NAMES } from '../settings/view.ts';

/** Everything the first page shows, decided. */
export interface WelcomeView {
  readonly locale: Locale;
  readonly theme: Theme;
  readonly name: string;
  readonly title: string;
  readonly intro: string;
  readonly pictures: readonly {
    readonly id: 'card' | 'icon' | 'instead';
    readonly title: string;
    readonly what: string;
  }[];
  readonly choose: string;
  readonly language: { readonly label: string; readonly choices: readonly Choice<Settings['locale']>[] };
  readonly region: {
    readonly label: string;
    readonly what: string;
    readonly choices: readonly Choice<Settings['region']>[];
  };
  readonly loudness: { readonly label: string; readonly choices: readonly Choice<Loudness>[] };
  readonly practice: { readonly title: string; readonly what: string; readonly open: string };
  readonly later: string;
  readonly openSettings: string;
  readonly promise: string;
  /** What came of the last change. */
  readonly said: string;
}

/** What the first page shows. `locale` and `region` are those in force, chosen or guessed. Pure. */
export function welcomeView(
  settings: Settings,
  { locale, region }: { readonly locale: Locale; readonly region: Region },
  said: string,
): WelcomeView {
  const words = catalogue(locale);
  const labels = settingsWords(locale);
  const { welcome: text } = firstRunWords(locale);
  const guessed = (auto: string, guess: string) => (locale === 'en' ? `${auto} (${guess})` : `${auto}（${guess}）`);
  return {
    locale,
    theme: settings.theme,
    name: words.name,
    title: text.title,
    intro: text.intro,
    pictures: [
      { id: 'card', title: text.card, what: text.cardWhat },
      { id: 'icon', title: text.icon, what: text.iconWhat },
      { id: 'instead', title: text.instead, what: text.insteadWhat },
    ],
    choose: text.choose,
    language: {
      label: labels.language,
      choices: choices(['auto', ...LOCALES], settings.locale, (value) =>
        value === 'auto' ? guessed(labels.languageAuto, LANGUAGE_NAMES[locale]) : LANGUAGE_NAMES[value],
      ),
    },
    region: {
      label: labels.region,
      what: labels.regionWhat,
      choices: choices(['auto', ...REGIONS], settings.region, (value) =>
        value === 'auto' ? guessed(words.regions.auto, words.regions[region]) : words.regions[value],
      ),
    },
    loudness: {
      label: labels.loudness,
      choices: choices(LOUDNESS, settings.loudness, (value) => words.loudness[value]),
    },
    practice: { title: text.practice, what: text.practiceWhat, open: text.practiceOpen },
    later: text.later,
    openSettings: words.popup.settings,
    promise: words.promise,
    said,
  };
}
