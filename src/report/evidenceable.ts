import type { Evidenceable, Facts, Field, NeedlessAsk, PurposeGuess, SiteFacts } from '#contract/facts.ts';
import { CONTACT_KINDS, type FieldKind, PURPOSES, type Purpose } from '#contract/kinds.ts';

/** Purposes that are served without knowing who somebody is. */
const NEEDLESS = ['vote', 'bargain', 'lottery', 'survey', 'lead-form', 'loan'] as const satisfies readonly Purpose[];

/** Suffixes that no business can buy a name under: `gov.cn`, `edu.tw`, `mil`. */
const OFFICIAL = /\.(gov|edu|mil)(\.[a-z]{2})?$/;

/**
 * The facts as signals read them: with what several of them ask for worked out once. Without `heedsWords` as if
 * nothing were known of purposes that mostly words tell of.
 */
export function evidenceable(facts: Facts, site: SiteFacts | null, heedsWords = true): Evidenceable {
  const own =
    facts.subject === 'others' ? [] : facts.fields.filter((field) => !field.readOnly && field.hiddenAs !== 'trap');
  const asked: Partial<Record<FieldKind, Field>> = {};
  for (const field of own) {
    const known = asked[field.kind];
    const louder = !known || loudness(field) > loudness(known) ? field : known;
    // One more box of a kind makes it no less sure that the kind is asked.
    asked[field.kind] = { ...louder, confidence: Math.max(surely(field.confidence), known?.confidence ?? 0) };
  }
  const contacts = Object.values(asked)
    .filter((field) => CONTACT_KINDS.has(field.kind))
    .sort((a, b) => loudness(b) - loudness(a));
  const hasPassword = own.some(
    ({ kind, visible, form, frame }) =>
      kind === 'password' && visible && contacts.some((field) => field.form === form && field.frame === frame),
  );
  const isTold = ({ kind }: PurposeGuess) => TOLD.has(kind) && !(hasPassword && SHOWN.has(kind));
  const purposes = heedsWords ? facts.purposes : facts.purposes.filter((guess) => !isTold(guess));
  const chance = Object.fromEntries(PURPOSES.map((kind) => [kind, 0])) as Record<Purpose, number>;
  for (const guess of purposes) {
    const sure = sureness(guess.confidence) * standing(guess, purposes, hasPassword);
    chance[guess.kind] = Math.max(chance[guess.kind] ?? 0, sure);
  }
  const reach = contacts.reduce((most, { confidence }) => Math.max(most, confidence), 0);
  const field = contacts[0];
  const needlessAsks: Partial<Record<Purpose, NeedlessAsk>> = {};
  for (const kind of NEEDLESS) {
    if (!field || chance[kind] === 0) continue;
    const quote = field.label || purposes.find((guess) => guess.kind === kind)?.quotes[0] || '';
    needlessAsks[kind] = { strength: chance[kind] * reach, quote, selector: field.selector, frame: field.frame };
  }
  return {
    ...facts,
    purposes,
    site,
    isOfficial: site !== null && OFFICIAL.test(`.${site.suffix}`),
    purpose: purposes[0] ?? { kind: 'other', confidence: 0, quotes: [] },
    chance,
    own,
    asked,
    contacts,
    reach,
    needlessAsks,
    needless: Math.max(...NEEDLESS.map((kind) => chance[kind])),
  };
}

/** What counts as far as a password in the form that asks shows it: a banner for a draw above a log-in changes nothing. */
const SHOWN: ReadonlySet<Purpose> = new Set(['login', 'signup']);
/** What mostly words tell: it weighs against no more than a guess. */
const TOLD: ReadonlySet<Purpose> = new Set([
  'login',
  'signup',
  'checkout',
  'payment',
  'booking',
  'recruitment',
  'contact',
]);

/**
 * How far a purpose that needs nobody's number still stands beside one that does and is likelier. Words alone never outdo
 * more than a guess, and by no more than `SOFTENING_CAP`: a page could write them.
 */
function standing(guess: PurposeGuess, all: readonly PurposeGuess[], hasPassword: boolean): number {
  if (!(NEEDLESS as readonly Purpose[]).includes(guess.kind)) return 1;
  // From .7 on it is more than a guess; up to .5 it is no more.
  const isGuess = Math.min(1, Math.max(0, (0.7 - guess.confidence) / 0.2));
  const byWords = 1 - isGuess * (1 - beside(guess, all, TOLD));
  return hasPassword ? Math.min(byWords, beside(guess, all, SHOWN)) : byWords;
}

/** 1 where none of these purposes is likelier; a half where the odds of one are e times as high, next to nothing from e³ on. */
function beside({ confidence }: PurposeGuess, all: readonly PurposeGuess[], kinds: ReadonlySet<Purpose>): number {
  const others = all.filter(({ kind }) => kinds.has(kind));
  const lead = Math.max(...others.map((other) => logOdds(other.confidence) - logOdds(confidence)));
  return lead > 0 ? 1 / (1 + Math.exp(2.5 * (lead - 1))) : 1;
}

const logOdds = (probability: number): number => Math.log((probability + 1e-3) / (1 - probability + 1e-3));

/** A guess below a quarter says nothing, one above three quarters is as good as sure. */
function sureness(confidence: number): number {
  return Math.min(1, Math.max(0, (confidence - 0.25) / 0.5));
}

/** Which of two fields to point at. */
function loudness(field: Field): number {
  return (field.required ? 4 : 0) + (field.saysOptional ? -2 : 0) + (field.visible ? 1 : 0) + field.confidence / 10;
}

/** A field as good as sure counts fully: what stands beside it moves its confidence a little, and must not move a score. */
function surely(confidence: number): number {
  return Math.min(1, Math.max(0, confidence / 0.8));
}
