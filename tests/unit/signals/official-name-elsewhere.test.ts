import { expect, test } from 'vitest';
import signal from '#signals/official-name-elsewhere.ts';
import { page, phone, siteOn } from '../../support/facts.ts';

test.each([
  ['speaks of a borrowed official word', page('other', [phone()], {}, siteOn('www.etc-gov.com')), 1],
  [
    'is silent on an official suffix',
    page('other', [phone()], {}, siteOn('etc.gov.cn', { suffix: 'gov.cn' })),
    undefined,
  ],
  ['is silent about longer words that contain one', page('other', [phone()], {}, siteOn('governess.com')), undefined],
  ['is silent where the site is unknown', page('other', [phone()]), undefined],
])('%s', (_, facts, strength) => {
  expect(signal.check(facts)?.strength).toBe(strength);
});
