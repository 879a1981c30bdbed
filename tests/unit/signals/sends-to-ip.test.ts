import { expect, test } from 'vitest';
import signal from '#signals/sends-to-ip.ts';
import { page, phone, sentTo, siteOn } from '../../support/facts.ts';

test.each([
  [
    'speaks where the form goes to a bare number',
    page('other', [phone()], {}, siteOn('a.com', { actions: [sentTo('1.2.3.4', { isIp: true })] })),
    1,
  ],
  [
    'is silent where it goes to a name',
    page('other', [phone()], {}, siteOn('a.com', { actions: [sentTo('a.com')] })),
    undefined,
  ],
  ['is silent where the site is unknown', page('other', [phone()]), undefined],
])('%s', (_, facts, strength) => {
  expect(signal.check(facts)?.strength).toBe(strength);
});
