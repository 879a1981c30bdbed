import { expect, test } from 'vitest';
import { trimmed, trimmedTogether } from '#background/trim.ts';
import { factsSchema } from '#boundary/facts.ts';
import type { DocumentRecord } from '#contract/tab-record.ts';
import { cue, facts, field, phone } from '../../support/facts.ts';

const CLUES = Array.from({ length: 6 }, (_, at) => ({ source: 'label', said: `word ${at}`, weight: 2 }));
const form = (at: number) => ({
  frame: 0,
  selector: `#f${at}`,
  action: `https://x.example/${at}`,
  method: 'post' as const,
  submit: '',
  controls: 1,
  passwords: 0,
});
/** Asks for a name three hundred times, and at the very end for a number. */
const crowd = (length = 299) =>
  facts({
    fields: [
      ...Array.from({ length }, (_, at) => field('real-name', { selector: `#name-${at}`, clues: CLUES })),
      phone({ clues: CLUES, form: 1 }),
    ],
    forms: [form(0), form(1)],
  });
const document = (frameId: number, its = crowd()): DocumentRecord => ({
  documentId: `d${frameId}`,
  frameId,
  url: 'https://x.example/',
  facts: its,
});
const size = (value: unknown) => JSON.stringify(value).length;

test('leaves what is small as it is', () => {
  const small = facts({ fields: [phone({ clues: CLUES })] });
  expect(trimmed(small)).toBe(small);
  const documents = [document(0, small), document(1, small)];
  expect(trimmedTogether(documents)).toBe(documents);
});

test('keeps one field of each kind, however many there are and however little room', () => {
  for (const max of [60_000, 20_000, 3_000, 500]) {
    const kept = trimmed(crowd(), max);
    expect(new Set(kept.fields.map(({ kind }) => kind))).toEqual(new Set(['real-name', 'phone']));
    const number = kept.fields.find(({ kind }) => kind === 'phone');
    expect(kept.forms[number?.form ?? -1]?.action).toBe('https://x.example/1');
    expect(kept.limits).toContain('controls-capped');
    expect(factsSchema.safeParse(kept).success).toBe(true);
  }
});

test('words that take all the room take no field away', () => {
  const loud = Array.from({ length: 300 }, (_, at) => ({
    ...cue('countdown', `仅剩 ${at}`),
    selector: 'x'.repeat(3_000),
  }));
  const kept = trimmed({ ...crowd(40), cues: loud });
  expect(kept.fields).toHaveLength(41);
  expect(kept.limits).toContain('page-capped');
  expect(size(kept)).toBeLessThan(150_000);
});

test('forty frames of three hundred fields are no more to keep than two pages', () => {
  const documents = [document(0), ...Array.from({ length: 40 }, (_, at) => document(at + 1))];
  expect(size(documents)).toBeGreaterThan(5_000_000);
  const kept = trimmedTogether(documents);
  expect(kept.map(({ frameId }) => frameId)).toEqual(documents.map(({ frameId }) => frameId));
  expect(size(kept)).toBeLessThan(320_000);
  for (const { facts: its } of kept) expect(its.fields.some(({ kind }) => kind === 'phone')).toBe(true);
  // What was trimmed once is not trimmed further the next time.
  expect(trimmedTogether(kept)).toEqual(kept);
});

test('frames that are small leave their share to those that are not', () => {
  const tiny = facts({ fields: [phone()] });
  const [page, ...frames] = trimmedTogether([
    document(0),
    ...Array.from({ length: 3 }, (_, at) => document(at + 1)),
    ...Array.from({ length: 30 }, (_, at) => document(at + 9, tiny)),
  ]);
  expect(page?.facts.fields).toHaveLength(300);
  expect(frames.at(-1)?.facts).toBe(tiny);
  expect(frames[0]?.facts.fields.length).toBeGreaterThan(50);
});
