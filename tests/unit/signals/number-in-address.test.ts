import { expect, test } from 'vitest';
import signal from '#signals/number-in-address.ts';
import { page, phone, sentTo, siteOn } from '../../support/facts.ts';

test.each([
  [
    'speaks where the form is sent by GET',
    page('other', [phone()], {}, siteOn('a.com', { actions: [sentTo('a.com', { inAddress: true })] })),
    1,
  ],
  [
    'is silent where it is posted',
    page('other', [phone()], {}, siteOn('a.com', { actions: [sentTo('a.com')] })),
    undefined,
  ],
  ['is silent where the site is unknown', page('other', [phone()]), undefined],
])('%s', (_, facts, strength) => {
  expect(signal.check(facts)?.strength).toBe(strength);
});
