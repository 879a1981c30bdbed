import { expect, test } from 'vitest';
import signal from '#signals/empty-reassurance.ts';
import { cue, page, phone } from '../../support/facts.ts';

test.each([
  ['speaks where nobody is named', page('other', [phone()], { cues: [cue('reassurance', '严格保密')] }), 1],
  [
    'is silent where a company is named',
    page('other', [phone()], { cues: [cue('reassurance', '严格保密')], operator: '某某有限公司' }),
    undefined,
  ],
  ['is silent where nothing is promised', page('other', [phone()]), undefined],
])('%s', (_, facts, strength) => {
  expect(signal.check(facts)?.strength).toBe(strength);
});
