import { expect, test } from 'vitest';
import signal from '#signals/job-wants-id.ts';
import { field, page, phone } from '../../support/facts.ts';

test.each([
  ['speaks where a job advert asks for an ID number', page('recruitment', [field('national-id')]), 1],
  ['speaks of a bank card', page('recruitment', [field('bank-card')]), 1],
  ['is silent about the phone of a CV', page('recruitment', [phone(), field('real-name')]), undefined],
  ['is silent at a bank', page('bank', [field('national-id')]), undefined],
])('%s', (_, facts, strength) => {
  expect(signal.check(facts)?.strength).toBe(strength);
});
