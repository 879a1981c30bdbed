import { expect, test } from 'vitest';
import signal from '#signals/lead-form-wants-number.ts';
import { field, page, phone } from '../../support/facts.ts';

test.each([
  ['speaks where a phone number is asked', page('lead-form', [phone()]), 1],
  ['speaks of an ID number as well', page('lead-form', [field('national-id')]), 1],
  [
    'speaks as loudly where the page only says that it may be left out',
    page('lead-form', [phone({ saysOptional: true })]),
    1,
  ],
  ['is silent where only a name is asked', page('lead-form', [field('real-name')]), undefined],
  ['is silent about a box already filled in', page('lead-form', [phone({ readOnly: true })]), undefined],
  ['is silent at a checkout', page('checkout', [phone()]), undefined],
  [
    'is silent where the purpose is a faint guess',
    page('other', [phone()], { purposes: [{ kind: 'lead-form', confidence: 0.2, quotes: [] }] }),
    undefined,
  ],
])('%s', (_, facts, strength) => {
  expect(signal.check(facts)?.strength).toBe(strength);
});
