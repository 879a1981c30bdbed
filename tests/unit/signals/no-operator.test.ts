import { expect, test } from 'vitest';
import signal from '#signals/no-operator.ts';
import { page, phone } from '../../support/facts.ts';

test.each([
  ['speaks where nobody is named', page('other', [phone()]), 1],
  ['is silent where somebody is', page('other', [phone()], { operator: '某某有限公司' }), undefined],
  ['is silent where nothing is asked', page('other'), undefined],
])('%s', (_, facts, strength) => {
  expect(signal.check(facts)?.strength).toBe(strength);
});
