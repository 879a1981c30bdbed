import { expect, test } from 'vitest';
import signal from '#signals/states-purpose.ts';
import { cue, page, phone } from '../../support/facts.ts';

test.each([
  [
    'speaks where the page says so beside a box for a number',
    page('other', [phone()], { cues: [cue('states-purpose', '仅用于通知结果')] }),
    1,
  ],
  [
    'is fainter the farther the words stand',
    page('other', [phone()], { cues: [cue('states-purpose', '仅用于通知结果', 0.4)] }),
    0.4,
  ],
  ['is silent where the page does not say so', page('other', [phone()]), undefined],
])('%s', (_, facts, strength) => {
  expect(signal.check(facts)?.strength).toBe(strength);
});
