import type { Facts } from '#contract/facts.ts';

/** Facts of one document are kept in the session, beside those of up to 40 frames of up to as many tabs. */
const MAX_CHARS = 150_000;

const sizeOf = (facts: Facts) => JSON.stringify(facts).length;

/** Facts small enough to be kept: first without how each field was found, then with fewer of them. */
export function trimmed(facts: Facts): Facts {
  if (sizeOf(facts) <= MAX_CHARS) return facts;
  let fields = facts.fields.map((field) => ({ ...field, clues: [] }));
  if (sizeOf({ ...facts, fields }) <= MAX_CHARS) return { ...facts, fields };
  const limits = [...new Set(['controls-capped', ...facts.limits])].slice(0, 20);
  for (;;) {
    const fewer = { ...facts, fields, limits };
    if (sizeOf(fewer) <= MAX_CHARS) return fewer;
    if (fields.length === 0) return withoutExtras(fewer);
    fields = fields.slice(0, Math.floor(fields.length / 2));
  }
}

/** What is left when even the page's own words are too much: that there is a page. */
function withoutExtras(facts: Facts): Facts {
  return { ...facts, forms: [], cues: [], consent: { boxes: [], policies: [] } };
}
