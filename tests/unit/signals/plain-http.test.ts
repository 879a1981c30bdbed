import { expect, test } from 'vitest';
import signal from '#signals/plain-http.ts';
import { page, phone, siteOn } from '../../support/facts.ts';

test.each([
  ['speaks where nothing is encrypted', page('other', [phone()], {}, siteOn('a.com', { secure: false })), 1],
  ['is silent on https', page('other', [phone()], {}, siteOn('a.com')), undefined],
  ['is silent where the site is unknown', page('other', [phone()]), undefined],
])('%s', (_, facts, strength) => {
  expect(signal.check(facts)?.strength).toBe(strength);
});
