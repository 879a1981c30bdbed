import { expect, test } from 'vitest';
import signal from '#signals/policy-leads-nowhere.ts';
import { page, phone } from '../../support/facts.ts';

test.each([
  [
    'speaks of a link that leads nowhere',
    page('other', [phone()], { consent: { boxes: [], policies: [{ text: '《隐私政策》', href: null, frame: 0 }] } }),
    1,
  ],
  [
    'is silent where one link opens',
    page('other', [phone()], {
      consent: {
        boxes: [],
        policies: [
          { text: '《隐私政策》', href: null, frame: 0 },
          { text: '《隐私政策》', href: 'https://example.com/p', frame: 0 },
        ],
      },
    }),
    undefined,
  ],
  ['is silent where there is no link at all', page('other', [phone()]), undefined],
])('%s', (_, facts, strength) => {
  expect(signal.check(facts)?.strength).toBe(strength);
});
