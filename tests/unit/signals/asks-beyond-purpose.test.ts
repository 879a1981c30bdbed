import { expect, test } from 'vitest';
import signal from '#signals/asks-beyond-purpose.ts';
import { field, page } from '../../support/facts.ts';

test.each([
  ['speaks of a card a draw asks for', page('lottery', [field('bank-card')]), 0.9],
  ['speaks of an address a vote asks for', page('vote', [field('address')]), 0.6],
  ['adds up, and no further than all', page('survey', [field('bank-card'), field('address')]), 1],
  ['weighs what is not sure', page('vote', [field('address', { confidence: 0.4 })]), 0.3],
  ['is silent about a parcel’s address', page('checkout', [field('address')]), undefined],
  ['is silent about a name', page('vote', [field('real-name')]), undefined],
])('%s', (_, facts, strength) => {
  expect(signal.check(facts)?.strength).toBe(strength);
});
