import type { Facts, Field } from '#contract/facts.ts';
import type { DocumentRecord } from '#contract/tab-record.ts';

/** What is kept of one document … */
const MAX_CHARS = 150_000;
/** … and of all documents of a tab together: what the session holds is shared by all tabs, and a page may fill many frames. */
const MAX_TAB_CHARS = 300_000;
const MAX_LISTED = 10;

const sizeOf = (facts: Facts) => JSON.stringify(facts).length;
const limited = (facts: Facts, limit: string) => [...new Set([limit, ...facts.limits])].slice(0, 20);

/**
 * Facts small enough to be kept: first without how each field was found, then with fewer of the page's words, last with
 * fewer fields, of which one of each kind always stays. What had to go is said among the limits.
 */
export function trimmed(facts: Facts, max = MAX_CHARS): Facts {
  if (sizeOf(facts) <= max) return facts;
  const bare = { ...facts, fields: facts.fields.map((field) => ({ ...field, clues: [] })) };
  if (sizeOf(bare) <= max) return bare;
  const fewer = withoutExtras(bare);
  let { fields } = fewer;
  for (;;) {
    const kept = withFields(fewer, fields);
    if (sizeOf(kept) <= max) return kept;
    const firsts = fields.filter(({ kind }, at) => fields.findIndex((other) => other.kind === kind) === at);
    if (firsts.length === fields.length) return withFields(fewer, firsts.map(inBrief));
    // The first of each kind come first: a set keeps its order.
    fields = [...new Set([...firsts, ...fields])].slice(0, Math.max(firsts.length, fields.length >> 1));
  }
}

/** A field that can not be pointed at any more. */
const inBrief = (field: Field): Field => ({ ...field, selector: '' });

/** The page's strongest words. */
function withoutExtras(facts: Facts): Facts {
  const { cues, purposes, consent } = facts;
  return {
    ...facts,
    cues: cues
      .toSorted((a, b) => b.weight - a.weight)
      .slice(0, MAX_LISTED)
      .map((cue) => ({ ...cue, selector: '' })),
    purposes: purposes.slice(0, 3).map((guess) => ({ ...guess, quotes: guess.quotes.slice(0, 1) })),
    consent: { boxes: consent.boxes.slice(0, 2), policies: consent.policies.slice(0, 1) },
    limits: limited(facts, 'page-capped'),
  };
}

/** Facts with these fields of theirs, and the forms those stand in. */
function withFields(facts: Facts, fields: readonly Field[]): Facts {
  if (fields.length === facts.fields.length) return facts;
  const used = [...new Set(fields.map(({ form }) => form))];
  return {
    ...facts,
    fields: fields.map((field) => ({ ...field, form: used.indexOf(field.form) })),
    forms: used.flatMap((form) => facts.forms[form] ?? []),
    limits: limited(facts, 'controls-capped'),
  };
}

/** Documents small enough together to be kept: the page itself has half of the room, its frames share the rest evenly. */
export function trimmedTogether(documents: readonly DocumentRecord[]): readonly DocumentRecord[] {
  if (JSON.stringify(documents).length <= MAX_TAB_CHARS) return documents;
  const sizes = new Map(documents.map((document) => [document, sizeOf(document.facts)]));
  const size = (document: DocumentRecord) => sizes.get(document) ?? 0;
  let room = MAX_TAB_CHARS;
  // Who needs less than an even share leaves the rest of it to the others.
  const order = [...documents].sort((a, b) => Number(a.frameId !== 0) - Number(b.frameId !== 0) || size(a) - size(b));
  const facts = new Map<DocumentRecord, Facts>();
  order.forEach((document, at) => {
    const kept = trimmed(document.facts, document.frameId === 0 ? MAX_CHARS : Math.floor(room / (order.length - at)));
    facts.set(document, kept);
    room = Math.max(0, room - sizeOf(kept));
  });
  return documents.map((document) => ({ ...document, facts: facts.get(document) ?? document.facts }));
}
