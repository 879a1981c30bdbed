import { expect, test } from 'vitest';
import signal from '#signals/id-photo-asked.ts';
import { field, page } from '../../support/facts.ts';

test.each([
  ['speaks where a picture of the card is asked', page('loan', [field('id-photo')]), 1],
  ['is silent about the number alone', page('loan', [field('national-id')]), undefined],
])('%s', (_, facts, strength) => {
  expect(signal.check(facts)?.strength).toBe(strength);
});
