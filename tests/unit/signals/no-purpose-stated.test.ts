import { expect, test } from 'vitest';
import type { PurposeGuess } from '#contract/facts.ts';
import signal from '#signals/no-purpose-stated.ts';
import { cue, field, page, phone } from '../../support/facts.ts';

const guess = (kind: PurposeGuess['kind'], confidence: number): { purposes: PurposeGuess[] } => ({
  purposes: [{ kind, confidence, quotes: [] }],
});

test.each([
  ['speaks where nothing is known of the page', page('other', [phone()], { purposes: [] }), 1],
  ['speaks where the page is like no kind of page', page('other', [phone()], guess('other', 0.9)), 1],
  ['is fainter the surer the page is of a kind', page('other', [phone()], guess('booking', 0.4)), 0.4],
  ['is silent where the kind of page is plain', page('login', [phone()]), undefined],
  ['is silent from an even chance on', page('other', [phone()], guess('booking', 0.5)), undefined],
  ['is silent where no way to reach a person is asked', page('other', [field('email')], { purposes: [] }), undefined],
  [
    'is silent where the page says what for',
    page('other', [phone()], { purposes: [], cues: [cue('states-purpose', '仅用于通知结果')] }),
    undefined,
  ],
])('%s', (_, facts, strength) => {
  const found = signal.check(facts)?.strength;
  if (strength === undefined) expect(found).toBeUndefined();
  else expect(found).toBeCloseTo(strength);
});
