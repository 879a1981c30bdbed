import { expect, test } from 'vitest';
import signal from '#signals/sends-unencrypted.ts';
import { page, phone, sentTo, siteOn } from '../../support/facts.ts';

test.each([
  [
    'speaks where a secure page sends in the clear',
    page('other', [phone()], {}, siteOn('a.com', { actions: [sentTo('a.com', { secure: false })] })),
    1,
  ],
  [
    'is silent where the page is in the clear already',
    page('other', [phone()], {}, siteOn('a.com', { secure: false, actions: [sentTo('a.com', { secure: false })] })),
    undefined,
  ],
  [
    'is silent where it sends encrypted',
    page('other', [phone()], {}, siteOn('a.com', { actions: [sentTo('a.com')] })),
    undefined,
  ],
  ['is silent where the site is unknown', page('other', [phone()]), undefined],
])('%s', (_, facts, strength) => {
  expect(signal.check(facts)?.strength).toBe(strength);
});
