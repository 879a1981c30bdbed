import { expect, test } from 'vitest';
import signal from '#signals/says-optional.ts';
import { field, page, phone } from '../../support/facts.ts';

test.each([
  ['speaks where all that reaches you may be left out', page('survey', [phone({ saysOptional: true })]), 1],
  ['is silent where one may not', page('survey', [phone({ saysOptional: true }), field('national-id')]), undefined],
  ['has no strength where the purpose needs a number', page('checkout', [phone({ saysOptional: true })]), 0],
  ['is silent where nothing is said', page('survey', [phone()]), undefined],
])('%s', (_, facts, strength) => {
  expect(signal.check(facts)?.strength).toBe(strength);
});
