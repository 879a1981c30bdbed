import { expect, test } from 'vitest';
import signal from '#signals/no-policy.ts';
import { box, page, phone } from '../../support/facts.ts';

test.each([
  ['speaks where nothing is said about the data', page('other', [phone()]), 1],
  [
    'is silent beside a policy',
    page('other', [phone()], {
      consent: { boxes: [], policies: [{ text: '《隐私政策》', href: 'https://example.com/p', frame: 0 }] },
    }),
    undefined,
  ],
  [
    'is silent beside a box that agrees to one',
    page('other', [phone()], { consent: { boxes: [box()], policies: [] } }),
    undefined,
  ],
  ['is silent where nothing is asked', page('other'), undefined],
])('%s', (_, facts, strength) => {
  expect(signal.check(facts)?.strength).toBe(strength);
});
