import { expect, test } from 'vitest';
import signal from '#signals/mixed-script-name.ts';
import { page, phone, siteOn } from '../../support/facts.ts';

test.each([
  ['speaks of mixed letters', page('other', [phone()], {}, siteOn('xn--aypal-uye.com', { mixedScript: true })), 1],
  ['is silent about plain names', page('other', [phone()], {}, siteOn('a.com')), undefined],
  ['is silent where the site is unknown', page('other', [phone()]), undefined],
])('%s', (_, facts, strength) => {
  expect(signal.check(facts)?.strength).toBe(strength);
});
