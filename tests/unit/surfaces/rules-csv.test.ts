import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readSettingsFile } from '#boundary/settings-file.ts';
import type { FileRule } from '#contract/settings-file.ts';
import { isCsv } from '#surfaces/settings/advanced/Files.tsx';
import { fileFromCsv, rulesCsv } from '#surfaces/settings/advanced/rules-csv.ts';

const RULES: readonly FileRule[] = [
  { target: 'a.example', action: 'trust' },
  { target: '=www.b.example', action: 'warn', until: '2026-12-24T00:00:00.000Z', note: '=HYPERLINK("http://x")' },
  {
    target: 'c.example/x',
    action: 'trust',
    note: '逗号，"引号", 分号;',
    scope: { kind: 'fields', kinds: ['phone', 'email'] },
  },
  { target: 'd.example', action: 'warn', scope: { kind: 'signals', ids: ['countdown'] } },
];

function back(csv: string): readonly FileRule[] {
  const read = readSettingsFile(fileFromCsv(csv));
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.file.rules ?? [];
}

test('reads back what it wrote', () => {
  expect(back(rulesCsv(RULES))).toEqual(RULES);
});

/** What makes a spreadsheet take a cell for a formula, after what it passes over. */
const FORMULA = /^[\s"]*[=+\-@\uff1d\uff0b\uff0d\uff20]/;
const anyNote = fc.string({
  unit: fc.constantFrom(
    '=',
    '+',
    '-',
    '@',
    '\uff1d',
    "'",
    '"',
    ';',
    ',',
    ' ',
    '\u00a0',
    '\t',
    '\r',
    '\n',
    'a',
    '1',
    '号',
  ),
  maxLength: 40,
});

test.each([
  ['=1+1', `"'=1+1"`],
  [' =1+1', `"' =1+1"`],
  ['x;=1+1', `"x;'=1+1"`],
  ['x; \u00a0@SUM(A1)', `"x;' \u00a0@SUM(A1)"`],
  ['来过电话 - 两次', `"来过电话 - 两次"`],
])('guards the note “%s”', (note, cell) => {
  expect(rulesCsv([{ target: 'a.example', action: 'trust', note }])).toContain(`,${cell},`);
});

test('writes no cell that a spreadsheet would run, whatever it splits cells at', () => {
  fc.assert(
    fc.property(anyNote, (note) => {
      const csv = rulesCsv([{ target: '=a.example', action: 'trust', note }]).replace(/^\ufeff/, '');
      // Where the list separator is a semicolon, quotes in the middle of a cell count for nothing.
      for (const cell of csv.split(/[;\t\r\n]/)) expect(cell).not.toMatch(FORMULA);
      for (const [, cell = ''] of csv.matchAll(/(?:^|,|\n)"((?:[^"]|"")*)"/g)) expect(cell).not.toMatch(FORMULA);
    }),
    { numRuns: 1_000 },
  );
});

test('reads back any note as it was', () => {
  fc.assert(
    fc.property(
      anyNote.filter((note) => note.trim() !== ''),
      (note) => {
        const rules: readonly FileRule[] = [{ target: '=a.example', action: 'trust', note }];
        expect(back(rulesCsv(rules))).toEqual(rules);
      },
    ),
    { numRuns: 1_000 },
  );
});

test('reads a cell of a million blanks once, not once for each', () => {
  const start = performance.now();
  fileFromCsv(`target,note\na.example,"${'\t'.repeat(1_000_000)}"`);
  expect(performance.now() - start).toBeLessThan(10_000);
});

test('takes columns in any order, and a list of hosts alone', () => {
  expect(back('Action,Target\nwarn,a.example\n,b.example\n\n')).toEqual([
    { target: 'a.example', action: 'warn' },
    { target: 'b.example', action: 'trust' },
  ]);
});

test('names what is wrong by the line of the table', () => {
  const read = readSettingsFile(fileFromCsv('target,action\na.example,trust\n\nb.example,allow\nc.example,trust'));
  expect(read.ok ? [] : read.problems).toEqual([{ code: 'wrong-value', line: 4, path: 'rules.1.action' }]);
});

test('tells a table from a settings file', () => {
  expect(isCsv('target,action\na.example,trust')).toBe(true);
  expect(isCsv('{"formwary":"settings"}')).toBe(false);
  expect(isCsv('hello')).toBe(false);
});
