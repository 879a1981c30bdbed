import { expect, test } from 'vitest';
import signal from '#signals/id-without-duty.ts';
import { field, page, phone } from '../../support/facts.ts';

test.each([
  ['speaks on a page without a duty to check', page('other', [field('national-id')]), 1],
  ['is faint at a public office', page('government', [field('national-id')]), 1 - 0.375],
  ['is silent where no papers are asked', page('other', [phone()]), undefined],
])('%s', (_, facts, strength) => {
  expect(signal.check(facts)?.strength).toBe(strength);
});
