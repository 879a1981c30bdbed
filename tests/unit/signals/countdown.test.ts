import { expect, test } from 'vitest';
import signal from '#signals/countdown.ts';
import { cue, page, phone } from '../../support/facts.ts';

test.each([
  [
    'speaks where the page says so beside a box for a number',
    page('other', [phone()], { cues: [cue('countdown', '距活动结束还剩')] }),
    1,
  ],
  [
    'is fainter the farther the words stand',
    page('other', [phone()], { cues: [cue('countdown', '距活动结束还剩', 0.4)] }),
    0.4,
  ],
  ['is silent where nothing is asked', page('other', [], { cues: [cue('countdown', '距活动结束还剩')] }), undefined],
  ['is silent where the page does not say so', page('other', [phone()]), undefined],
])('%s', (_, facts, strength) => {
  expect(signal.check(facts)?.strength).toBe(strength);
});
