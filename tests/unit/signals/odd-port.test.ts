import { expect, test } from 'vitest';
import signal from '#signals/odd-port.ts';
import { page, phone, siteOn } from '../../support/facts.ts';

test.each([
  ['speaks of a port in the address', page('other', [phone()], {}, siteOn('a.com', { port: '8080' })), 1],
  ['is silent without one', page('other', [phone()], {}, siteOn('a.com')), undefined],
  ['is silent where the site is unknown', page('other', [phone()]), undefined],
])('%s', (_, facts, strength) => {
  expect(signal.check(facts)?.strength).toBe(strength);
});
