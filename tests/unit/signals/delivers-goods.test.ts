import { expect, test } from 'vitest';
import signal from '#signals/delivers-goods.ts';
import { field, page, phone } from '../../support/facts.ts';

test.each([
  ['speaks where something is delivered', page('checkout', [phone(), field('address')]), 1],
  ['is silent at a draw that asks the same', page('lottery', [phone(), field('address')]), undefined],
  ['speaks as loudly where only a number is asked', page('checkout', [phone()]), 1],
  ['is silent where nothing is asked', page('checkout'), undefined],
])('%s', (_, facts, strength) => {
  expect(signal.check(facts)?.strength).toBe(strength);
});
