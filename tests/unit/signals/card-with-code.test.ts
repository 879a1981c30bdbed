import { expect, test } from 'vitest';
import signal from '#signals/card-with-code.ts';
import { field, page } from '../../support/facts.ts';

const [card, code, id] = (['bank-card', 'sms-code', 'national-id'] as const).map((kind) => field(kind));

test.each([
  [
    'speaks of a card with an ID number and a code',
    page(
      'other',
      [card, code, id].flatMap((one) => one ?? []),
    ),
    1,
  ],
  [
    'speaks more softly without the ID number',
    page(
      'other',
      [card, code].flatMap((one) => one ?? []),
    ),
    0.5,
  ],
  ['is silent about a card alone', page('payment', [field('bank-card'), field('phone')]), undefined],
  ['is silent about a code alone', page('login', [field('phone'), field('sms-code')]), undefined],
])('%s', (_, facts, strength) => {
  expect(signal.check(facts)?.strength).toBe(strength);
});
