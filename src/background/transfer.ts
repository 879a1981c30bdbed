import { readSettingsFile } from '#boundary/settings-file.ts';
import { keepForUndo, keptForUndo, readOwnSettings } from '#browser/settings-store.ts';
import type { ChangeResult } from '#contract/message.ts';
import type { Rule } from '#contract/rule.ts';
import type { Settings } from '#contract/settings.ts';
import type { ImportLook, SettingsFile, SettingsFileProblem } from '#contract/settings-file.ts';
import { diffOf, exportedFile, ruleFromFile } from '#settings/settings-file.ts';
import type { InTurn } from './chain.ts';
import { change } from './change.ts';
import { targetFromText, withRules } from './rules.ts';

/** The person's own settings as a file. */
export async function exportSettings(): Promise<SettingsFile> {
  return exportedFile(await readOwnSettings());
}

interface Readable {
  readonly ok: true;
  readonly file: SettingsFile;
  readonly rules: readonly Rule[];
}

/** A file with its rules in our spelling, or everything that is wrong with it. */
function read(text: string): Readable | Extract<ImportLook, { ok: false }> {
  const parsed = readSettingsFile(text);
  if (!parsed.ok) return parsed;
  const now = Date.now();
  const rules: Rule[] = [];
  const problems: SettingsFileProblem[] = [];
  for (const [at, rule] of (parsed.file.rules ?? []).entries()) {
    const target = targetFromText(rule.target, 'typed') ?? targetFromText(`*://${rule.target}`, 'typed');
    const path = `rules.${at}.target`;
    if (target === null) problems.push({ code: 'not-a-target', line: parsed.lineOf(path), path });
    else rules.push(ruleFromFile({ ...rule, target }, now));
  }
  return problems.length > 0 ? { ok: false, problems: problems.slice(0, 20) } : { ok: true, file: parsed.file, rules };
}

/** The person's settings with a file's on top: what the file does not speak of stays. */
function imported(own: Settings, { file, rules }: Readable): Settings {
  const known = new Map(own.rules.map((rule) => [rule.target, rule]));
  const news = rules.filter((rule) => {
    const old = known.get(rule.target);
    return (
      !old || JSON.stringify({ ...old, from: '', changedAt: 0 }) !== JSON.stringify({ ...rule, from: '', changedAt: 0 })
    );
  });
  return { ...own, ...file.choices, rules: withRules(own.rules, news, Date.now()) };
}

/** What an import would do. */
export async function lookAtImport(text: string): Promise<ImportLook> {
  const found = read(text);
  if (!found.ok) return found;
  const own = await readOwnSettings();
  return { ok: true, diff: diffOf(own, imported(own, found)) };
}

/** Imports a file; all of it or, where anything is wrong with it, nothing. */
export async function importFile(text: string, inTurn: InTurn): Promise<ChangeResult> {
  const found = read(text);
  if (!found.ok) return { ok: false, problem: 'not-a-site', detail: found.problems[0]?.path ?? '' };
  const targets = found.rules.map(({ target }) => target);
  const choices = Object.keys(found.file.choices ?? {});
  return change({ touches: { choices, targets }, apply: (own) => imported(own, found), isImport: true }, inTurn);
}

/** Takes the last import back. */
export async function undoImport(inTurn: InTurn): Promise<ChangeResult> {
  const before = await keptForUndo();
  if (before === null) return { ok: false, problem: 'nothing-to-undo', detail: '' };
  return change({ touches: { choices: [] }, apply: () => before }, inTurn);
}

/** Whether the last import can be taken back; `forgets`: from now on it can not. */
export async function keptImport(forgets: boolean): Promise<boolean> {
  if (forgets) await keepForUndo(null);
  return (await keptForUndo()) !== null;
}
