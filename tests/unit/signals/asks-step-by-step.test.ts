import { expect, test } from 'vitest';
import signal from '#signals/asks-step-by-step.ts';
import { page, phone } from '../../support/facts.ts';

test.each([
  ['speaks of a number asked in a later step', page('lottery', [phone({ visible: false, hiddenAs: 'later-step' })]), 1],
  [
    'is no fainter for a box in view beside it',
    page('lottery', [phone({ visible: false, hiddenAs: 'later-step', required: true }), phone()]),
    1,
  ],
  ['is silent at a log-in in steps', page('login', [phone({ visible: false, hiddenAs: 'later-step' })]), undefined],
  ['is silent where nothing is hidden', page('lottery', [phone()]), undefined],
])('%s', (_, facts, strength) => {
  expect(signal.check(facts)?.strength).toBe(strength);
});
