import { expect, test } from 'vitest';
import signal from '#signals/whole-identity.ts';
import { field, page, phone } from '../../support/facts.ts';

test.each([
  [
    'speaks where name, phone and ID come together',
    page('other', [phone(), field('real-name'), field('national-id')]),
    1,
  ],
  ['is silent where one of them is missing', page('other', [phone(), field('real-name')]), undefined],
])('%s', (_, facts, strength) => {
  expect(signal.check(facts)?.strength).toBe(strength);
});
