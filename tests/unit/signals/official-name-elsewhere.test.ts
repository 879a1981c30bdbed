import { expect, test } from 'vitest';
import signal from '#signals/official-name-elsewhere.ts';
import { page, phone, siteOn } from '../../support/facts.ts';

test.each([
  ['speaks of a borrowed official word', page('other', [phone()], {}, siteOn('www.etc-gov.com')), 1],
  [
    'speaks of a service on an address that is not its own',
    page('other', [phone()], {}, siteOn('12306-tickets.com')),
    1,
  ],
  [
    'is silent about a service at home',
    page('other', [phone()], {}, siteOn('kyfw.12306.cn', { registrableDomain: '12306.cn' })),
    undefined,
  ],
  [
    'is silent about another at home',
    page('other', [phone()], {}, siteOn('account.chsi.com.cn', { registrableDomain: 'chsi.com.cn' })),
    undefined,
  ],
  ['is silent about letters that mean many things', page('other', [phone()], {}, siteOn('etc.icbc.com.cn')), undefined],
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
