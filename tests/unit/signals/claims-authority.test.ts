import { expect, test } from 'vitest';
import signal from '#signals/claims-authority.ts';
import { cue, page, phone, siteOn } from '../../support/facts.ts';

test.each([
  [
    'speaks where a shop address speaks as an office',
    page('other', [phone()], { cues: [cue('authority', '人民政府')] }, siteOn('a.com')),
    1,
  ],
  [
    'is silent on an official suffix',
    page('other', [phone()], { cues: [cue('authority', '人民政府')] }, siteOn('a.gov.cn', { suffix: 'gov.cn' })),
    undefined,
  ],
  ['is silent where no office is named', page('other', [phone()], {}, siteOn('a.com')), undefined],
  ['is silent where the site is unknown', page('other', [phone()]), undefined],
])('%s', (_, facts, strength) => {
  expect(signal.check(facts)?.strength).toBe(strength);
});
