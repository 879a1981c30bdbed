import { expect, test } from 'vitest';
import signal from '#signals/look-alike-name.ts';
import { page, phone, siteOn } from '../../support/facts.ts';

test.each([
  [
    'speaks of a name that passes for another',
    page('other', [phone()], {}, siteOn('a1ipay.com', { looksLike: 'alipay' })),
    1,
  ],
  ['is silent about a name of its own', page('other', [phone()], {}, siteOn('a.com')), undefined],
  ['is silent where the site is unknown', page('other', [phone()]), undefined],
])('%s', (_, facts, strength) => {
  expect(signal.check(facts)?.strength).toBe(strength);
});
