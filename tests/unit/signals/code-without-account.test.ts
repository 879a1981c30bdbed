import { expect, test } from 'vitest';
import signal from '#signals/code-without-account.ts';
import { field, page, phone } from '../../support/facts.ts';

test.each([
  ['speaks where nothing is protected by the code', page('lottery', [phone(), field('sms-code')]), 1],
  ['is silent beside a password', page('other', [field('sms-code'), field('password')]), undefined],
  ['is silent where no code is asked', page('lottery', [phone()]), undefined],
  ['is silent at a log-in', page('login', [phone(), field('sms-code')]), undefined],
  ['is no fainter for a password beside it', page('lottery', [field('sms-code'), field('password')]), 1],
])('%s', (_, facts, strength) => {
  expect(signal.check(facts)?.strength).toBe(strength);
});
