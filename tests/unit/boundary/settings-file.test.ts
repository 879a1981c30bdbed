import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readSettingsFile } from '#boundary/settings-file.ts';
import { MAX_FILE_CHARS } from '#contract/settings-file.ts';
import { SCHEMA_FILE, schemaText } from '#dev/schemas.ts';

const file = (over: object) => JSON.stringify({ formwary: 'settings', version: 1, ...over }, null, 2);
const problems = (text: string) => {
  const read = readSettingsFile(text);
  return read.ok ? [] : read.problems.map(({ code, line, path }) => `${line} ${path} ${code}`);
};

test('reads what is exported', () => {
  const rules = [{ target: 'a.example', action: 'trust', until: '2026-12-24T00:00:00.000Z', note: '快递' }];
  const read = readSettingsFile(file({ choices: { theme: 'dark' }, rules }));
  expect(read.ok && read.file).toEqual({ formwary: 'settings', version: 1, choices: { theme: 'dark' }, rules });
});

describe('a file that is not right', () => {
  test.each([
    ['is too big', ' '.repeat(MAX_FILE_CHARS + 1), ['0  too-big']],
    ['is no JSON', '{\n  "formwary": "settings",\n  oops\n}', ['3  not-json']],
    ['ends too early', '{\n"formwary": "settings",\n"version": 1', ['3  not-json']],
    ['is empty', '', ['1  not-json']],
    ['is another program’s', '{"name":"x"}', ['1  not-ours']],
    ['is a list', '[]', ['1  not-ours']],
    ['is of a later version', file({ version: 2 }), ['3 version newer-version']],
    ['has a word too many', file({ choices: { theme: 'dark', password: 1 } }), ['6 choices.password unknown-key']],
    ['has a value that is none', file({ choices: { theme: 'pink' } }), ['5 choices.theme wrong-value']],
    [
      'has a rule that is none',
      file({
        rules: [
          { target: 'a.example', action: 'trust' },
          { target: 'b.example', action: 'allow' },
        ],
      }),
      ['11 rules.1.action wrong-value'],
    ],
    [
      'has a date that is none',
      file({ rules: [{ target: 'a.example', action: 'trust', until: 'soon' }] }),
      ['8 rules.0.until wrong-value'],
    ],
    ...['1969-12-31T23:59:59Z', '9999-12-31T00:00:00Z'].map((until): [string, string, string[]] => [
      `has the date ${until}`,
      file({ rules: [{ target: 'a.example', action: 'trust', until }] }),
      ['8 rules.0.until wrong-value'],
    ]),
    [
      'would change every object',
      '{"formwary":"settings","version":1,\n"__proto__":{"x":1}}',
      ['2 __proto__ polluting-key'],
    ],
    ['hides that in escapes', '{"formwary":"settings",\n"__pr\\u006fto__":1}', ['2 __proto__ polluting-key']],
    ['is deep', `{"formwary":"settings","version":1,"rules":\n${'['.repeat(100_000)}`, ['2  too-deep']],
  ])('and %s is refused with line and path', (_, text, expected) => {
    expect(problems(text)).toEqual(expected);
  });

  test('names all that is wrong, not only the first', () => {
    expect(problems(file({ choices: { theme: 1, marks: 2 }, rules: {} }))).toHaveLength(3);
  });

  test('never throws, whatever it holds', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          fc.jsonValue().map((value) => file({ rules: value })),
        ),
        (text) => {
          const read = readSettingsFile(text);
          if (!read.ok) for (const { line } of read.problems) expect(line).toBeGreaterThanOrEqual(0);
        },
      ),
    );
  });
});

test('is described by the published schema', () => {
  // Made by `node src/dev/schemas.ts`.
  expect(JSON.parse(readFileSync(SCHEMA_FILE, 'utf8'))).toEqual(JSON.parse(schemaText()));
});
