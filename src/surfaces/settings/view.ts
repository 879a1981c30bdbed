import { LOCALES, type Locale, REGIONS } from '#contract/kinds.ts';
import type { RulesUndo } from '#contract/rule.ts';
import {
  LOUDNESS,
  type Loudness,
  MARKS,
  type Marks,
  PRESETS,
  type Preset,
  type Settings,
  THEMES,
  type Theme,
} from '#contract/settings.ts';
import { catalogue } from '#i18n/catalogue.ts';
import { cleanHost } from '#i18n/clean.ts';
import { format } from '#i18n/format.ts';
import { settingsWords } from '#i18n/settings/words.ts';
import type { ListState } from './list-state.ts';
import { type RulesView, rulesView } from './rules-view.ts';

/** Each language is named in itself, for those who can not read the one they landed in. */
export const LANGUAGE_NAMES: Readonly<Record<Locale, string>> = {
  'zh-CN': '简体中文',
  'zh-TW': '繁體中文（台灣）',
  en: 'English',
};

export interface SettingsState {
  readonly settings: Settings;
  readonly list: ListState;
  /** A change of the list that can still be taken back, and the sentence about it. */
  readonly undo: { readonly undo: RulesUndo; readonly text: string; readonly site: string } | null;
  /** What just happened, in a sentence; empty when nothing did. */
  readonly said: string;
  /** Why a choice could not be kept. */
  readonly choiceProblem: string;
  readonly isMac: boolean;
  /** Names of what an administrator set. */
  readonly locked: ReadonlySet<string>;
  readonly now: number;
}

export interface Choice<T extends string> {
  readonly value: T;
  readonly label: string;
  readonly what: string;
  readonly isChosen: boolean;
}

/** Everything the settings page shows, decided. */
export interface SettingsView {
  readonly locale: Locale;
  readonly theme: Theme;
  readonly title: string;
  readonly intro: string;
  readonly promise: string;
  readonly said: string;
  readonly choiceProblem: string;
  readonly lockedNote: string;
  readonly isLocked: (key: string) => boolean;
  readonly language: { readonly label: string; readonly choices: readonly Choice<Settings['locale']>[] };
  readonly region: {
    readonly label: string;
    readonly what: string;
    readonly choices: readonly Choice<Settings['region']>[];
  };
  readonly loudness: { readonly label: string; readonly choices: readonly Choice<Loudness>[] };
  readonly nearby: {
    readonly label: string;
    readonly atField: string;
    readonly atFieldWhat: string;
    readonly isAtField: boolean;
    readonly holdsPress: string;
    readonly holdsPressWhat: string;
    readonly isHoldingPress: boolean;
  };
  readonly marks: { readonly label: string; readonly choices: readonly Choice<Marks>[] };
  readonly budget: { readonly label: string; readonly what: string; readonly choices: readonly Choice<string>[] };
  readonly themes: { readonly label: string; readonly choices: readonly Choice<Theme>[] };
  readonly sensitivity: { readonly label: string; readonly choices: readonly Choice<Preset>[] };
  readonly list: RulesView;
  readonly more: string;
  readonly toast: {
    readonly text: string;
    readonly site: string;
    readonly undo: string;
    readonly keys: string;
    readonly dismiss: string;
  } | null;
}

/** The values of a setting with their words. */
export function choices<T extends string>(
  values: readonly T[],
  chosen: T,
  word: (value: T) => string | { readonly title: string; readonly what: string },
): readonly Choice<T>[] {
  return values.map((value) => {
    const said = word(value);
    const { title, what } = typeof said === 'string' ? { title: said, what: '' } : said;
    return { value, label: title, what, isChosen: value === chosen };
  });
}

/** The value that is chosen. */
export function chosenOf<T extends string>(all: readonly Choice<T>[]): T | undefined {
  return all.find(({ isChosen }) => isChosen)?.value;
}

/** A few sensible budgets, and the one that is set. */
function budgetChoices(chosen: number): readonly Choice<string>[] {
  const budgets = [...new Set([0, 3, 5, 10, 20, 50, chosen])].sort((a, b) => a - b);
  return choices(budgets.map(String), String(chosen), (value) => value);
}

/** What the settings page shows. Pure. */
export function settingsView(state: SettingsState, locale: Locale): SettingsView {
  const { settings } = state;
  const words = catalogue(locale);
  const text = settingsWords(locale);
  return {
    locale,
    theme: settings.theme,
    title: text.title,
    intro: text.intro,
    promise: words.promise,
    said: state.said,
    choiceProblem: state.choiceProblem,
    language: {
      label: text.language,
      choices: choices(['auto', ...LOCALES], settings.locale, (value) =>
        value === 'auto' ? text.languageAuto : LANGUAGE_NAMES[value],
      ),
    },
    region: {
      label: text.region,
      what: text.regionWhat,
      choices: choices(['auto', ...REGIONS], settings.region, (value) => words.regions[value]),
    },
    loudness: { label: text.loudness, choices: choices(LOUDNESS, settings.loudness, (value) => words.loudness[value]) },
    nearby: {
      label: text.nearby,
      atField: text.atField,
      atFieldWhat: text.atFieldWhat,
      isAtField: settings.atField,
      holdsPress: text.holdsPress,
      holdsPressWhat: text.holdsPressWhat,
      isHoldingPress: settings.holdsPress,
    },
    marks: { label: text.marks, choices: choices(MARKS, settings.marks, (value) => words.marks[value]) },
    budget: { label: text.budget, what: text.budgetWhat, choices: budgetChoices(settings.noticesADay) },
    themes: { label: text.theme, choices: choices(THEMES, settings.theme, (value) => words.themes[value]) },
    sensitivity: {
      label: text.preset,
      choices: choices(PRESETS, settings.preset, (value) => words.presets[value]),
    },
    list: rulesView(settings.rules, state.list, locale, { now: state.now, isLocked: state.locked.has('rules') }),
    more: text.more,
    lockedNote: text.locked,
    isLocked: (key) => state.locked.has(key),
    toast: state.undo && {
      text: state.undo.text,
      site: cleanHost(state.undo.site),
      undo: text.undo,
      keys: format(text.undoKeys, { keys: state.isMac ? '⌘Z' : 'Ctrl+Z' }),
      dismiss: text.dismiss,
    },
  };
}
