import { expect, test } from 'vitest';
import type { FieldKind } from '#contract/kinds.ts';
import signal from '#signals/hidden-harvest.ts';
import { field, page, phone } from '../../support/facts.ts';

const seen = field('username');
const unseen = (kind: FieldKind) => field(kind, { visible: false, hiddenAs: 'harvest' });

test.each([
  ['speaks of a box nobody can see', page('other', [seen, unseen('phone')]), 0.5],
  ['speaks louder of several kinds', page('other', [seen, unseen('phone'), unseen('email'), unseen('address')]), 1],
  ['is silent where nothing at all can be seen', page('other', [unseen('phone'), unseen('email')]), undefined],
  ['is silent about a picker for a picture under a button', page('other', [seen, unseen('id-photo')]), undefined],
  [
    'is silent about a step to come',
    page('other', [seen, phone({ visible: false, hiddenAs: 'later-step' })]),
    undefined,
  ],
  ['is silent about a trap for robots', page('other', [seen, phone({ visible: false, hiddenAs: 'trap' })]), undefined],
])('%s', (_, facts, strength) => {
  expect(signal.check(facts)?.strength).toBe(strength);
});
