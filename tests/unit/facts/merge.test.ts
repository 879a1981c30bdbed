import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { FrameFacts } from '#contract/facts.ts';
import { PURPOSES } from '#contract/kinds.ts';
import { frameIdOf, mergeFrames } from '#facts/merge.ts';
import { cue, facts, phone } from '../../support/facts.ts';

const frame = (frameId: number, over: Parameters<typeof facts>[0] = {}): FrameFacts => ({
  frameId,
  url: `https://example.com/${frameId}`,
  facts: facts(over),
});

test('puts the page first and numbers its frames', () => {
  const merged = mergeFrames([frame(7, { fields: [phone()] }), frame(0, { title: 'page' }), frame(3)]);
  expect(merged.title).toBe('page');
  expect(merged.url).toBe('https://example.com/0');
  expect(merged.fields).toEqual([phone({ frame: 2, form: 2 })]);
  expect(merged.forms.map((form) => form.frame)).toEqual([0, 1, 2]);
});

test('lets a frame raise a purpose and never lower one', () => {
  const guess = (confidence: number) => [{ kind: 'vote' as const, confidence, quotes: [] }];
  expect(
    mergeFrames([frame(0, { purposes: guess(0.9) }), frame(1, { purposes: guess(0.1) })]).purposes[0]?.confidence,
  ).toBe(0.9);
  expect(
    mergeFrames([frame(0, { purposes: guess(0.1) }), frame(1, { purposes: guess(0.9) })]).purposes[0]?.confidence,
  ).toBe(0.9);
});

test('takes no more than forty frames and says so', () => {
  const merged = mergeFrames(Array.from({ length: 50 }, (_, i) => frame(i, { fields: [phone()] })));
  expect(merged.fields).toHaveLength(40);
  expect(merged.limits).toContain('frames-capped');
});

test('asks of others only where every frame that asks does', () => {
  const others = { subject: 'others' as const, fields: [phone()] };
  expect(mergeFrames([frame(0), frame(1, others)]).subject).toBe('others');
  expect(mergeFrames([frame(0, { fields: [phone()] }), frame(1, others)]).subject).toBe('visitor');
});

test('makes facts of no frame at all', () => {
  expect(mergeFrames([])).toMatchObject({ url: '', fields: [], purposes: [{ kind: 'other' }] });
});

test('does not depend on the order frames come in', () => {
  const anyFrame = fc.record({
    id: fc.nat(60),
    weight: fc.double({ min: 0, max: 1, noNaN: true }),
    kind: fc.constantFrom(...PURPOSES),
  });
  fc.assert(
    fc.property(
      fc.uniqueArray(anyFrame, { selector: ({ id }) => id, maxLength: 45 }),
      fc.infiniteStream(fc.nat()),
      (frames, order) => {
        const made = frames.map(({ id, weight, kind }) =>
          frame(id, {
            cues: [cue('crowd', `${id}`, weight)],
            purposes: [{ kind, confidence: weight, quotes: [`${id}`] }],
            fields: [phone()],
          }),
        );
        const shuffled = made
          .map((one) => ({ one, key: order.next().value ?? 0 }))
          .sort((a, b) => a.key - b.key)
          .map(({ one }) => one);
        expect(mergeFrames(shuffled)).toEqual(mergeFrames(made));
      },
    ),
  );
});

test('numbers frames as the browser knows them', () => {
  const withPage = [frame(7), frame(0), frame(3)];
  expect([0, 1, 2, 3].map((number) => frameIdOf(withPage, number))).toEqual([0, 3, 7, undefined]);
  expect([0, 1, 2, 3].map((number) => frameIdOf([frame(7), frame(3)], number))).toEqual([0, 3, 7, undefined]);
});
