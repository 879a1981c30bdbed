import { expect, test } from 'vitest';
import signal from '#signals/official-host.ts';
import { page, phone, siteOn } from '../../support/facts.ts';

test.each([
  ['speaks for a government suffix', page('other', [phone()], {}, siteOn('a.gov.cn', { suffix: 'gov.cn' })), 1],
  ['speaks for a Taiwan school', page('other', [phone()], {}, siteOn('a.edu.tw', { suffix: 'edu.tw' })), 1],
  ['is silent for a name that only contains it', page('other', [phone()], {}, siteOn('gov-cn.com')), undefined],
  ['is silent where the site is unknown', page('other', [phone()]), undefined],
])('%s', (_, facts, strength) => {
  expect(signal.check(facts)?.strength).toBe(strength);
});
