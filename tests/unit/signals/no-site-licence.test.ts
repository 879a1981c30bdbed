import { expect, test } from 'vitest';
import signal from '#signals/no-site-licence.ts';
import { cue, page, phone, siteOn } from '../../support/facts.ts';

test.each([
  [
    'speaks where a business names neither itself nor a licence',
    page('other', [phone()], { cues: [cue('mainland-business', '客服热线')] }, siteOn('a.com')),
    1,
  ],
  [
    'is silent where it does',
    page(
      'other',
      [phone()],
      { cues: [cue('mainland-business', '客服热线')], operator: '某某有限公司' },
      siteOn('a.com'),
    ),
    undefined,
  ],
  ['is silent where no business is claimed', page('other', [phone()], {}, siteOn('a.com')), undefined],
  ['is silent where the site is unknown', page('other', [phone()]), undefined],
])('%s', (_, facts, strength) => {
  expect(signal.check(facts)?.strength).toBe(strength);
});
