import { expect, test } from 'vitest';
import signal from '#signals/free-hosting.ts';
import { page, phone, siteOn } from '../../support/facts.ts';

test.each([
  ['speaks of names anybody gets', page('other', [phone()], {}, siteOn('x.github.io', { suffix: 'github.io' })), 1],
  [
    'is fainter for a name hidden deep',
    page('other', [phone()], {}, siteOn('a.b.c.d.com', { subdomain: 'a.b.c' })),
    0.6,
  ],
  [
    'is silent about a name of its own',
    page('other', [phone()], {}, siteOn('www.a.com', { subdomain: 'www' })),
    undefined,
  ],
  ['is silent where the site is unknown', page('other', [phone()]), undefined],
])('%s', (_, facts, strength) => {
  expect(signal.check(facts)?.strength).toBe(strength);
});
