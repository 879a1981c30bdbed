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

test('writes no cell that a spreadsheet would run', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', maxLength: 40 }),
      fc.constantFrom('', '=', '+', '-', '@', '\t', '\r'),
      (words, head) => {
        const csv = rulesCsv([{ target: `${head}a.example`, action: 'trust', note: head + words }]);
        const [, line = ''] = csv.split('\r\n');
        for (const cell of [...line.matchAll(/(?:^|,)"?(.)/g)].slice(0, 2)) expect('=+-@\t\r').not.toContain(cell[1]);
      },
    ),
  );
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
