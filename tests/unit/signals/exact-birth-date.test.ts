import { expect, test } from 'vitest';
import signal from '#signals/exact-birth-date.ts';
import { field, page } from '../../support/facts.ts';

test.each([
  ['speaks where nothing needs it', page('lottery', [field('birth-date')]), 1],
  ['is silent about an age', page('lottery', [field('age')]), undefined],
])('%s', (_, facts, strength) => {
  expect(signal.check(facts)?.strength).toBe(strength);
});
