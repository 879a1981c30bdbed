import { expect, test } from 'vitest';
import signal from '#signals/form-platform.ts';
import { page, phone, siteOn } from '../../support/facts.ts';

test.each([
  [
    'speaks where nobody but the platform is named',
    page('other', [phone()], {}, siteOn('www.wjx.cn', { platform: 'wjx' })),
    1,
  ],
  [
    'is not silenced by a name in the form',
    page('other', [phone()], { operator: '某某有限公司' }, siteOn('www.wjx.cn', { platform: 'wjx' })),
    1,
  ],
  ['is silent elsewhere', page('other', [phone()], {}, siteOn('a.com')), undefined],
  ['is silent where the site is unknown', page('other', [phone()]), undefined],
])('%s', (_, facts, strength) => {
  expect(signal.check(facts)?.strength).toBe(strength);
});
