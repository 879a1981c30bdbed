import { expect, test } from 'vitest';
import signal from '#signals/pay-first.ts';
import { cue, page, phone } from '../../support/facts.ts';

test.each([
  [
    'speaks where the page says so beside a box for a number',
    page('other', [phone()], { cues: [cue('pay-first', '先付保证金')] }),
    1,
  ],
  [
    'is fainter the farther the words stand',
    page('other', [phone()], { cues: [cue('pay-first', '先付保证金', 0.4)] }),
    0.4,
  ],
  ['is silent where nothing is asked', page('other', [], { cues: [cue('pay-first', '先付保证金')] }), undefined],
  ['is silent where the page does not say so', page('other', [phone()]), undefined],
])('%s', (_, facts, strength) => {
  expect(signal.check(facts)?.strength).toBe(strength);
});
