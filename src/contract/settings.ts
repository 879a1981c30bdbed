import type { FieldKind, Level, Locale, Region } from './kinds.ts';
import type { Rule } from './rule.ts';

/** How loud to be: notice in the page; badge only; nothing but the popup. */
export const LOUDNESS = ['notice', 'badge', 'silent'] as const;
export type Loudness = (typeof LOUDNESS)[number];

/** Where fields are marked in the page: nowhere; where a page warns; where one should take care, too. */
export const MARKS = ['off', 'warn', 'guarded'] as const;
export type Marks = (typeof MARKS)[number];

export const THEMES = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** The most the budget can be set to. */
export const MAX_NOTICES_A_DAY = 100;

/** A starting point for how sensitive Formwary is; what each stands for is in `settings/sensitivity.ts`. */
export const PRESETS = ['normal', 'strict', 'relaxed'] as const;
export type Preset = (typeof PRESETS)[number];

/** The levels at which Formwary can speak by itself. */
export const DEGREES = ['guarded', 'high', 'severe'] as const satisfies readonly Level[];
export type Degree = (typeof DEGREES)[number];

/** How much a signal counts, as a factor of its weight; 0 switches it off. */
export const MAX_FACTOR = 2;

/** Where the person departs from the preset. */
export interface Own {
  readonly degrees: Readonly<Partial<Record<Degree, Loudness>>>;
  /** Kinds of field that count, or not. */
  readonly kinds: Readonly<Partial<Record<FieldKind, boolean>>>;
  /** Factor by signal id, 0 to `MAX_FACTOR`. */
  readonly signals: Readonly<Record<string, number>>;
}

/** What the person chose; the only thing Formwary keeps. */
export interface Settings {
  readonly schema: 2;
  readonly locale: Locale | 'auto';
  readonly region: Region | 'auto';
  readonly loudness: Loudness;
  readonly theme: Theme;
  /** The notice comes when the person goes to a field it is about, and stands there; else at once, in a corner. */
  readonly atField: boolean;
  readonly marks: Marks;
  /** On pages of very high risk the first press that would send a number is held, and says so. */
  readonly holdsPress: boolean;
  /** Notices of high risk a day; the gravest are always shown. 0 for none. */
  readonly noticesADay: number;
  readonly preset: Preset;
  readonly own: Own;
  /** One rule at most for each target. */
  readonly rules: readonly Rule[];
}

/** What may be changed by itself. */
export type Choices = Omit<Settings, 'schema' | 'rules'>;

export const NOTHING_OWN: Own = { degrees: {}, kinds: {}, signals: {} };

export const DEFAULT_SETTINGS: Settings = {
  schema: 2,
  locale: 'auto',
  region: 'auto',
  loudness: 'notice',
  theme: 'auto',
  atField: true,
  marks: 'warn',
  holdsPress: true,
  noticesADay: 10,
  preset: 'normal',
  own: NOTHING_OWN,
  rules: [],
};
