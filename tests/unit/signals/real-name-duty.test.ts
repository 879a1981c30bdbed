import { expect, test } from 'vitest';
import signal from '#signals/real-name-duty.ts';
import { cue, field, page, phone } from '../../support/facts.ts';

test.each([
  [
    'speaks for a public office that names the law',
    page('government', [field('national-id')], { cues: [cue('real-name-law', '根据相关法律法规')] }),
    1,
  ],
  [
    'has no strength at a vote that names the law',
    page('vote', [phone()], { cues: [cue('real-name-law', '根据相关法律法规')] }),
    0,
  ],
  ['is silent where no law is named', page('government', [field('national-id')]), undefined],
])('%s', (_, facts, strength) => {
  expect(signal.check(facts)?.strength).toBe(strength);
});
