import { expect, test } from 'vitest';
import signal from '#signals/official-scare.ts';
import { cue, field, page, phone } from '../../support/facts.ts';

test.each([
  [
    'speaks more quietly beside a box for a number',
    page('other', [phone()], { cues: [cue('official-scare', 'ETC已失效')] }),
    0.55,
  ],
  [
    'speaks up beside a box for an ID number',
    page('other', [phone(), field('national-id')], { cues: [cue('official-scare', '社保卡将被停用')] }),
    0.8,
  ],
  [
    'speaks beside a box for a card',
    page('other', [field('bank-card')], { cues: [cue('official-scare', 'ETC已失效')] }),
    1,
  ],
  [
    'is silent in an article that asks nothing',
    page('other', [], { cues: [cue('official-scare', 'ETC已失效')] }),
    undefined,
  ],
])('%s', (_, facts, strength) => {
  expect(signal.check(facts)?.strength).toBe(strength);
});
