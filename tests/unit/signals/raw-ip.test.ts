import { expect, test } from 'vitest';
import signal from '#signals/raw-ip.ts';
import { page, phone, siteOn } from '../../support/facts.ts';

test.each([
  ['speaks of a site without a name', page('other', [phone()], {}, siteOn('1.2.3.4', { isIp: true })), 1],
  ['is silent about a name', page('other', [phone()], {}, siteOn('a.com')), undefined],
  ['is silent where the site is unknown', page('other', [phone()]), undefined],
])('%s', (_, facts, strength) => {
  expect(signal.check(facts)?.strength).toBe(strength);
});
