import { expect, test } from 'vitest';
import signal from '#signals/consent-bundled.ts';
import { box, page, phone } from '../../support/facts.ts';

test.each([
  [
    'speaks where marketing must be agreed to',
    page('other', [phone()], { consent: { boxes: [box({ required: true, to: 'marketing' })], policies: [] } }),
    1,
  ],
  [
    'is silent where it is a choice',
    page('other', [phone()], { consent: { boxes: [box({ to: 'marketing' })], policies: [] } }),
    undefined,
  ],
  [
    'is silent about the terms alone',
    page('other', [phone()], { consent: { boxes: [box({ required: true })], policies: [] } }),
    undefined,
  ],
])('%s', (_, facts, strength) => {
  expect(signal.check(facts)?.strength).toBe(strength);
});
