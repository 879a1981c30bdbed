import { expect, test } from 'vitest';
import signal from '#signals/named-operator.ts';
import { page, phone } from '../../support/facts.ts';

test.each([
  [
    'speaks where a name and rules that open are there',
    page('other', [phone()], {
      operator: '某某有限公司',
      consent: { boxes: [], policies: [{ text: '《隐私政策》', href: 'https://example.com/p', frame: 0 }] },
    }),
    1,
  ],
  [
    'is silent where the rules do not open',
    page('other', [phone()], {
      operator: '某某有限公司',
      consent: { boxes: [], policies: [{ text: '《隐私政策》', href: null, frame: 0 }] },
    }),
    undefined,
  ],
  [
    'is silent where nobody is named',
    page('other', [phone()], {
      consent: { boxes: [], policies: [{ text: '《隐私政策》', href: 'https://example.com/p', frame: 0 }] },
    }),
    undefined,
  ],
])('%s', (_, facts, strength) => {
  expect(signal.check(facts)?.strength).toBe(strength);
});
