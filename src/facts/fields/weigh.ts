import type { Clue } from '#contract/facts.ts';
import { FIELD_KINDS, type FieldKind } from '#contract/kinds.ts';
import type { Cue } from './cue.ts';

export const OUTCOMES = [...FIELD_KINDS, 'none'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** Log-odds, written by `src/dev/calibrate-fields.ts`; readable as they stand. */
export interface Weights {
  /** How common each outcome is when nothing speaks. */
  readonly base: Readonly<Partial<Record<Outcome, number>>>;
  /** What a cue of this source and quality adds to the kind it names. */
  readonly votes: Readonly<Record<string, number>>;
  /** What a feature adds to each kind. */
  readonly features: Readonly<Record<string, Readonly<Partial<Record<Outcome, number>>>>>;
}

export interface Decision {
  readonly kind: Outcome;
  readonly confidence: number;
  /** Probabilities of all outcomes, in the order of OUTCOMES. */
  readonly odds: readonly number[];
}

/** Adds up the cues for each outcome, and turns the sums into probabilities. */
export function decide(cues: readonly Cue[], weights: Weights, type = 'text'): Decision {
  const named = namedKinds(cues);
  const sums = OUTCOMES.map((outcome) => weights.base[outcome] ?? 0);
  for (const { feature, meaning } of cues) {
    if (meaning) {
      const at = OUTCOMES.indexOf(meaning);
      sums[at] = (sums[at] ?? 0) + (weights.votes[feature] ?? 0);
    }
    const row = weights.features[feature];
    if (!row || meaning) continue;
    OUTCOMES.forEach((outcome, at) => {
      sums[at] = (sums[at] ?? 0) + (row[outcome] ?? 0);
    });
  }
  OUTCOMES.forEach((outcome, at) => {
    if (!named.has(outcome) || !isPossible(outcome, type)) sums[at] = -Infinity;
  });
  const top = Math.max(...sums);
  const parts = sums.map((sum) => Math.exp(sum - top));
  const whole = parts.reduce((sum, part) => sum + part, 0);
  const odds = parts.map((part) => part / whole);
  const nothing = odds[OUTCOMES.length - 1] ?? 0;
  if (nothing >= 0.5) return { kind: 'none', confidence: nothing, odds };
  let best = 0;
  for (let at = 1; at < FIELD_KINDS.length; at++) if ((odds[at] ?? 0) > (odds[best] ?? 0)) best = at;
  return { kind: FIELD_KINDS[best] ?? 'none', confidence: odds[best] ?? 0, odds };
}

const CHOICES: ReadonlySet<Outcome> = new Set(['gender', 'age', 'real-name']);
const NEVER_IN_A_LIST: ReadonlySet<Outcome> = new Set([
  'password',
  'email',
  'sms-code',
  'wechat',
  'qq',
  'username',
  'id-photo',
]);

/** What is chosen from wheels and trees. */
const PICKED: ReadonlySet<Outcome> = new Set(['address', 'birth-date', 'gender', 'age']);

/** What a sort of control can ask for at all: nobody types an address into a radio button. */
export function isPossible(kind: Outcome, type: string): boolean {
  if (kind === 'none') return true;
  if (type === 'radio') return CHOICES.has(kind);
  if (type === 'checkbox') return kind === 'gender';
  if (type === 'file') return kind === 'id-photo';
  if (kind === 'id-photo') return false;
  if (type === 'picker') return PICKED.has(kind);
  if (type === 'select' || type === 'combobox') return !NEVER_IN_A_LIST.has(kind);
  // Cards end in a month; a day is a passport's or a parcel's.
  if (type === 'month') return kind === 'birth-date' || kind === 'bank-card';
  if (type === 'date' || type === 'datetime-local') return kind === 'birth-date';
  if (kind === 'password') return type === 'password' || type === 'text' || type === 'tel' || type === 'number';
  return true;
}

/** Features that name a kind as surely as a word would. */
const NAMING: Readonly<Partial<Record<Outcome, RegExp>>> = {
  phone: /^(type=tel|words=dial|pattern=mobile|placeholder=mobile)$/,
  'sms-code': /^code, /,
  'national-id': /^pattern=id$/,
  email: /^(type=email|pattern=email|inputmode=email)$/,
  password: /^type=password$/,
  username: /^next=password$/,
  'birth-date': /^options=old-years$/,
  'bank-card': /^(options=coming-years|code, card beside)$/,
};

/** What is said far away, or on the way to something else, names nothing by itself. */
const PASSING = /^(?:far |above, though labelled (?:head|other)|after further )/;

/** Kinds that something near the control names: without a name, neighbours alone make no field. */
export function namedKinds(cues: readonly Cue[]): ReadonlySet<Outcome> {
  const named = new Set<Outcome>(['none']);
  // A list of dialling codes belongs to the number beside it.
  if (cues.some(({ feature }) => feature === 'options=dial')) return named;
  for (const { feature, meaning } of cues) {
    if (meaning && !PASSING.test(feature)) named.add(meaning);
    else if (!meaning)
      for (const [kind, naming] of Object.entries(NAMING)) if (naming.test(feature)) named.add(kind as Outcome);
  }
  return named;
}

const MAX_CLUES = 6;

/** The cues that did most for or against a kind, against the outcome that it is nothing. */
export function cluesFor(kind: FieldKind, cues: readonly Cue[], weights: Weights): Clue[] {
  const clues = cues.map(({ feature, meaning, source, said }): Clue => {
    const row = weights.features[feature];
    const weight = meaning
      ? (meaning === kind ? 1 : -1) * (weights.votes[feature] ?? 0)
      : (row?.[kind] ?? 0) - (row?.none ?? 0);
    return { source, said: said.slice(0, 40), weight: Math.round(weight * 100) / 100 };
  });
  return clues
    .filter(({ weight }) => weight !== 0)
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
    .slice(0, MAX_CLUES);
}
