import { expect, test } from 'vitest';
import signal from '#signals/insists-on-contact.ts';
import { page, phone } from '../../support/facts.ts';

test.each([
  ['speaks where a vote insists', page('vote', [phone({ required: true })]), 1],
  ['is silent where it does not insist', page('vote', [phone()]), undefined],
  ['has no strength at a checkout', page('checkout', [phone({ required: true })]), 0],
])('%s', (_, facts, strength) => {
  expect(signal.check(facts)?.strength).toBe(strength);
});
