import { expect, test } from 'vitest';
import signal from '#signals/lottery-needs-no-contact.ts';
import { field, page, phone } from '../../support/facts.ts';

test.each([
  ['speaks where a phone number is asked', page('lottery', [phone()]), 1],
  ['speaks of an ID number as well', page('lottery', [field('national-id')]), 1],
  [
    'speaks as loudly where the page only says that it may be left out',
    page('lottery', [phone({ saysOptional: true })]),
    1,
  ],
  ['is silent where only a name is asked', page('lottery', [field('real-name')]), undefined],
  ['is silent about a box already filled in', page('lottery', [phone({ readOnly: true })]), undefined],
  ['is silent at a checkout', page('checkout', [phone()]), undefined],
  [
    'is silent where the purpose is a faint guess',
    page('other', [phone()], { purposes: [{ kind: 'lottery', confidence: 0.2, quotes: [] }] }),
    undefined,
  ],
])('%s', (_, facts, strength) => {
  expect(signal.check(facts)?.strength).toBe(strength);
});
