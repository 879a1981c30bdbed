import { expect, test } from 'vitest';
import signal from '#signals/relatives-data.ts';
import { cue, page, phone } from '../../support/facts.ts';

test.each([
  [
    'speaks where the page says so beside a box for a number',
    page('loan', [phone()], { cues: [cue('relatives', '紧急联系人')] }),
    1,
  ],
  [
    'is fainter the farther the words stand',
    page('loan', [phone()], { cues: [cue('relatives', '紧急联系人', 0.4)] }),
    0.4,
  ],
  [
    'is fainter where somebody is to be called if something happens',
    page('booking', [phone()], { cues: [cue('relatives', '紧急联系人')] }),
    0.4,
  ],
  ['is silent where nothing is asked', page('other', [], { cues: [cue('relatives', '紧急联系人')] }), undefined],
  ['is silent where the page does not say so', page('other', [phone()]), undefined],
])('%s', (_, facts, strength) => {
  expect(signal.check(facts)?.strength).toBe(strength);
});
