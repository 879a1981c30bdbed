import { expect, test } from 'vitest';
import signal from '#signals/consent-preticked.ts';
import { box, page, phone } from '../../support/facts.ts';

test.each([
  [
    'speaks of sharing agreed to beforehand',
    page('other', [phone()], { consent: { boxes: [box({ checked: true, to: 'sharing' })], policies: [] } }),
    1,
  ],
  [
    'is fainter for a policy',
    page('other', [phone()], { consent: { boxes: [box({ checked: true })], policies: [] } }),
    0.6,
  ],
  [
    'is silent where the box is empty',
    page('other', [phone()], { consent: { boxes: [box()], policies: [] } }),
    undefined,
  ],
  [
    'is silent about boxes that agree to nothing',
    page('other', [phone()], { consent: { boxes: [box({ checked: true, to: 'other' })], policies: [] } }),
    undefined,
  ],
])('%s', (_, facts, strength) => {
  expect(signal.check(facts)?.strength).toBe(strength);
});
