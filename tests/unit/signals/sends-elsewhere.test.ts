import { expect, test } from 'vitest';
import signal from '#signals/sends-elsewhere.ts';
import { page, phone, sentTo, siteOn } from '../../support/facts.ts';

test.each([
  [
    'speaks where the form goes to another site',
    page('other', [phone()], {}, siteOn('a.com', { actions: [sentTo('b.com', { crossSite: true })] })),
    1,
  ],
  [
    'is silent where it stays',
    page('other', [phone()], {}, siteOn('a.com', { actions: [sentTo('a.com')] })),
    undefined,
  ],
  [
    'is silent about a form that asks nothing',
    page('other', [phone()], {}, siteOn('a.com', { actions: [sentTo('b.com', { crossSite: true, form: 3 })] })),
    undefined,
  ],
  ['is silent where the site is unknown', page('other', [phone()]), undefined],
])('%s', (_, facts, strength) => {
  expect(signal.check(facts)?.strength).toBe(strength);
});
