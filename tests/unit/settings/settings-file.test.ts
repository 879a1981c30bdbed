import { expect, test } from 'vitest';
import { readSettingsFile } from '#boundary/settings-file.ts';
import type { Rule } from '#contract/rule.ts';
import { DEFAULT_SETTINGS, type Settings } from '#contract/settings.ts';
import { diffOf, exportedFile, ruleFromFile } from '#settings/settings-file.ts';

const rule = (target: string, over: Partial<Rule> = {}): Rule => ({
  target,
  action: 'trust',
  scope: { kind: 'all' },
  until: null,
  note: '',
  from: 'popup',
  changedAt: 5,
  ...over,
});

test('exports nothing of settings that are at their defaults', () => {
  const { $schema: _, ...file } = exportedFile(DEFAULT_SETTINGS);
  expect(file).toEqual({ formwary: 'settings', version: 1 });
});

test('exports what differs, and the import reads it back', () => {
  const rules = [
    rule('a.example'),
    rule('b.example', { action: 'warn', until: 86_400_000, note: '学校', scope: { kind: 'fields', kinds: ['phone'] } }),
    rule('visit.example', { until: 'visit' }),
    rule('policy.example', { from: 'policy' }),
  ];
  const settings: Settings = { ...DEFAULT_SETTINGS, theme: 'dark', preset: 'strict', rules };
  const read = readSettingsFile(JSON.stringify(exportedFile(settings)));
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  expect(read.file.choices).toEqual({ theme: 'dark', preset: 'strict' });
  const back = (read.file.rules ?? []).map((one) => ruleFromFile(one, 5));
  expect(back).toEqual(rules.slice(0, 2).map((one) => ({ ...one, from: 'import' })));
});

test('tells what an import would do', () => {
  const before: Settings = { ...DEFAULT_SETTINGS, rules: [rule('a.example'), rule('b.example')] };
  const after: Settings = {
    ...before,
    preset: 'relaxed',
    own: { degrees: {}, kinds: { email: false }, signals: { countdown: 0, scarcity: 2 } },
    rules: [
      rule('a.example'),
      rule('b.example', { action: 'warn', from: 'import', changedAt: 9 }),
      rule('c.example', { from: 'import' }),
      rule('d.example', { action: 'warn', from: 'import' }),
    ],
  };
  expect(diffOf(before, after)).toEqual({
    choices: ['preset', 'own'],
    addsTrust: 1,
    addsWarn: 1,
    changes: 1,
    same: 1,
    // Quieter: the level "high", the scale, e-mail, countdown.
    lowers: 4,
    // Stricter: scarcity, b.example.
    raises: 2,
  });
  expect(diffOf(before, before)).toMatchObject({
    choices: [],
    addsTrust: 0,
    changes: 0,
    same: 2,
    lowers: 0,
    raises: 0,
  });
});

test('says of an import that it makes Formwary quieter, whatever it does it with', () => {
  const before: Settings = { ...DEFAULT_SETTINGS, marks: 'guarded' };
  const lowers = (over: Partial<Settings>) => diffOf(before, { ...before, ...over });
  expect(lowers({ holdsPress: false, marks: 'warn' })).toMatchObject({ lowers: 2, raises: 0 });
  // When a notice comes is a matter of taste.
  expect(lowers({ atField: false })).toMatchObject({ lowers: 0, raises: 0 });
  const phone = { kind: 'fields', kinds: ['phone'] } as const;
  const more = { kind: 'fields', kinds: ['phone', 'email'] } as const;
  const turn = (from: Partial<Rule>, to: Partial<Rule>) => {
    const [was, is] = [from, to].map((over) => ({ ...DEFAULT_SETTINGS, rules: [rule('a.example', over)] }));
    const { lowers, raises } = diffOf(was ?? before, is ?? before);
    return [lowers, raises];
  };
  expect(turn({ action: 'warn' }, { action: 'trust' })).toEqual([1, 0]);
  expect(turn({ action: 'warn' }, { action: 'warn', scope: phone })).toEqual([1, 0]);
  expect(turn({ action: 'warn', scope: more }, { action: 'warn', scope: phone, until: 5 })).toEqual([1, 0]);
  expect(turn({ action: 'trust', scope: phone }, { action: 'trust', scope: more })).toEqual([1, 0]);
  expect(turn({ action: 'trust' }, { action: 'trust', until: 5 })).toEqual([0, 1]);
  expect(turn({ action: 'warn', scope: phone }, { action: 'warn', until: 5 })).toEqual([1, 1]);
  expect(turn({}, { note: '快递' })).toEqual([0, 0]);
});
