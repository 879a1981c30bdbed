import { expect, test } from 'vitest';
import signal from '#signals/short-link-host.ts';
import { page, phone, siteOn } from '../../support/facts.ts';

test.each([
  ['speaks of a form on a short link', page('other', [phone()], {}, siteOn('t.cn')), 1],
  ['is silent elsewhere', page('other', [phone()], {}, siteOn('a.com')), undefined],
  ['is silent where the site is unknown', page('other', [phone()]), undefined],
])('%s', (_, facts, strength) => {
  expect(signal.check(facts)?.strength).toBe(strength);
});
