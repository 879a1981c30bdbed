import type { Field } from '#contract/facts.ts';
import { CONTACT_KINDS, type FieldKind, type Purpose } from '#contract/kinds.ts';
import type { PageBlock } from '#contract/page-snapshot.ts';
import type { Snapshot } from '#contract/snapshot.ts';
import type { Strength } from './lexicon.ts';
import { type Mention, mentions, type Place } from './mentions.ts';
import { PLACE_WEIGHT, STRENGTH_WEIGHT } from './purpose-weights.ts';

/** Names of what can be seen without reading; each speaks for some purposes and against others. */
export const SHAPES = [
  'onePassword',
  'twoPasswords',
  'fewInputs',
  'manyInputs',
  'emailOnly',
  'emailAndMessage',
  'phoneAndCode',
  'onlyContact',
  'willCall',
  'passesOn',
  'dates',
  'courts',
  'address',
  'card',
  'addressAndCard',
  'identity',
  'choices',
  'manyChoices',
  'numbered',
  'cards',
  'noInputs',
  'searchBox',
  'records',
  'readOnly',
  'article',
  'upload',
  'entry',
] as const;
export type Shape = (typeof SHAPES)[number];

/** How loudly words speak for a purpose, in log-odds, and the quotes they stand on, loudest first. */
export interface WordEvidence {
  readonly sum: number;
  readonly quotes: readonly string[];
}

/** The phrases for each purpose, each once where it counts most, every further one counting less than the last. */
export function wordEvidence(snapshot: Snapshot): ReadonlyMap<Purpose, WordEvidence> {
  const best = new Map<Purpose, Map<string, { points: number; quote: string }>>();
  const links = new Set<string>();
  for (const mention of mentions(snapshot)) {
    if (!('purpose' in mention.meaning)) continue;
    const { purpose, strength } = mention.meaning;
    // A link is one mention of what it leads to, however many words its banner shouts.
    if (mention.place === 'link' || mention.place === 'near-link') {
      const link = `${purpose} ${mention.quote}`;
      if (links.has(link)) continue;
      links.add(link);
    }
    const points = pointsOf(mention, strength, mention.place);
    const phrases = best.get(purpose) ?? new Map<string, { points: number; quote: string }>();
    best.set(purpose, phrases);
    const known = phrases.get(mention.phrase);
    if (!known || points > known.points) phrases.set(mention.phrase, { points, quote: mention.quote });
  }
  return new Map(
    [...best].map(([purpose, phrases]) => {
      const sorted = [...phrases.values()].sort((a, b) => b.points - a.points || (a.quote < b.quote ? -1 : 1));
      return [
        purpose,
        {
          sum: sorted.reduce((sum, { points }, rank) => sum + points * 0.75 ** rank, 0),
          quotes: [...new Set(sorted.map(({ quote }) => quote))].slice(0, 3),
        },
      ];
    }),
  );
}

function pointsOf(mention: Mention, strength: Strength, place: Place): number {
  return STRENGTH_WEIGHT[strength] * PLACE_WEIGHT[place] * mention.weight;
}

/** What the page's controls and blocks look like, each 0–1. */
export function shapesOf(snapshot: Snapshot, fields: readonly Field[]): Readonly<Record<Shape, number>> {
  const { shape, blocks } = snapshot.page;
  const seen = fields.filter((field) => field.hiddenAs !== 'trap' && field.hiddenAs !== 'harvest');
  const has = (kind: FieldKind): boolean => seen.some((field) => field.kind === kind);
  // A password nobody can see is not what the page is about; nor is one of another form than the one that asks.
  const shown = seen.filter((field) => field.kind === 'password' && field.visible);
  const asking = new Set(seen.filter(({ kind }) => CONTACT_KINDS.has(kind)).map(({ form }) => form));
  const passwords = shown.filter(({ form }) => asking.size === 0 || asking.has(form)).length;
  const typed = shape.textInputs + shape.passwords;
  // Boxes that ask for something else than the person. More asks for the person never make it look like another form.
  const impersonal = Math.max(0, shape.textInputs - seen.filter((field) => !IMPERSONAL.has(field.kind)).length);
  const birthdays = new Set(
    seen
      .filter(({ kind }) => kind === 'birth-date')
      .map(({ selector }) => snapshot.controls.findIndex((control) => control.selector === selector)),
  );
  const said = cueWeights(snapshot);
  const choices = shape.radioGroups + shape.checkboxes / 4;
  const numbered = blocks.filter((block) => NUMBERED.test(block.text)).length;
  const personal = new Set(seen.map((field) => field.kind));
  return {
    onePassword: passwords === 1 ? 1 : 0,
    twoPasswords: passwords >= 2 ? 1 : 0,
    fewInputs: typed > 0 && typed <= 3 ? 1 : 0,
    manyInputs: Math.min(1, Math.max(0, typed - 4) / 6),
    emailOnly: has('email') && personal.size === 1 && typed <= 2 && shape.textareas === 0 ? 1 : 0,
    emailAndMessage: has('email') && shape.textareas > 0 && passwords === 0 && typed <= 6 ? 1 : 0,
    phoneAndCode: has('phone') && has('sms-code') ? 1 : 0,
    // Who sells a number on wants nothing but the number; tickets and parcels want an ID or an address as well.
    onlyContact:
      has('phone') && passwords === 0 && shape.textareas === 0
        ? Math.max(0, 1 - impersonal / 3) * (has('address') || has('national-id') ? 0.5 : 1)
        : 0,
    dates: snapshot.controls.some((control, at) => DATED.has(control.type) && !birthdays.has(at)) ? 1 : 0,
    willCall: has('phone') ? said('will-call') : 0,
    passesOn: has('phone') ? Math.max(said('consent-shares'), said('consent-marketing')) : 0,
    courts: has('phone') ? Math.min(1, COURTING.reduce((sum, cue) => sum + said(cue), 0) / 2) : 0,
    address: has('address') ? 1 : 0,
    card: has('bank-card') ? 1 : 0,
    addressAndCard: has('address') && has('bank-card') ? 1 : 0,
    identity: has('national-id') || has('id-photo') ? 1 : 0,
    choices: Math.min(1, choices / 4),
    manyChoices: choices >= 5 ? 1 : 0,
    numbered: Math.min(1, numbered / 4),
    cards: shape.cards >= 4 ? 1 : 0,
    noInputs: typed + shape.textareas === 0 ? 1 : 0,
    searchBox: typed > 0 && typed <= 2 && personal.size === 0 && shape.textareas === 0 ? 1 : 0,
    records: Math.min(1, shape.tableRows / 20),
    readOnly: seen.some((field) => field.readOnly) ? 1 : 0,
    upload: shape.files > 0 && passwords === 0 ? 1 : 0,
    // Who hands something in beside a table of who leads wants to be voted for.
    entry: has('phone') && shape.files > 0 && passwords === 0 && isRanked(snapshot) ? 1 : 0,
    article: contactless(personal) && typed <= 3 && choices < 1 && isArticle(blocks) ? 1 : 0,
  };
}

/** "1、", "Q2.", "第3题": a numbered question. */
const NUMBERED = /^\s*(?:q\s?)?\d{1,2}\s*[、.．:：]\s*\D|^第\s?\d{1,2}\s?[题題]/i;
const DATED = new Set(['date', 'time', 'datetime-local', 'month', 'week']);

/** Kinds that say what somebody wants or for whom they work, or get them into an account. */
const IMPERSONAL: ReadonlySet<FieldKind> = new Set(['company', 'email', 'username', 'password']);

/** How pages bait. Clocks and last pieces are left out: every shop has them. */
const COURTING = ['free-bait', 'crowd', 'share-wall', 'prize-won'];

/** How loudly each cue is said where it is said loudest. */
function cueWeights(snapshot: Snapshot): (cue: string) => number {
  const loudest = new Map<string, number>();
  for (const { meaning, place, weight } of mentions(snapshot)) {
    if (!('cue' in meaning) || place === 'link' || place === 'near-link' || place === 'meta') continue;
    loudest.set(meaning.cue, Math.max(weight, loudest.get(meaning.cue) ?? 0));
  }
  return (cue) => loudest.get(cue) ?? 0;
}

/** A tab is no longer than that; a sentence about ranks is no table of them. */
const MAX_TAB = 10;

/** Whether a link, button or heading leads to who is ahead of whom. */
function isRanked(snapshot: Snapshot): boolean {
  return mentions(snapshot).some(
    ({ meaning, place, quote }) =>
      'cue' in meaning && meaning.cue === 'ranking' && place !== 'far' && place !== 'meta' && quote.length <= MAX_TAB,
  );
}

/** Nothing that reaches a person but by mail: a search box, a comment, a newsletter under an article. */
function contactless(personal: ReadonlySet<FieldKind>): boolean {
  return [...personal].every((kind) => kind === 'email' || kind === 'username' || kind === 'real-name');
}

/** Mostly sentences, in several paragraphs: something to read, not something to do. */
function isArticle(blocks: readonly PageBlock[]): boolean {
  const paragraphs = blocks.filter(
    ({ text, zone, length }) => zone === 'text' && length >= 40 && /[。！？.!?]/.test(text),
  );
  const read = paragraphs.reduce((sum, { length }) => sum + length, 0);
  const all = blocks.reduce((sum, { length }) => sum + length, 0);
  return paragraphs.length >= 3 && read > 0.6 * all;
}
