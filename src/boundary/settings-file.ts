import * as z from 'zod/mini';
import { MAX_RULES } from '#contract/rule.ts';
import type { SettingsFile, SettingsFileProblem } from '#contract/settings-file.ts';
import { MAX_FILE_CHARS, SETTINGS_FILE_VERSION } from '#contract/settings-file.ts';
import { readJson } from './json-text.ts';
import { ruleParts } from './rule.ts';
import { settingsChangeSchema } from './settings.ts';

const fileRule = () => {
  const { target, action, scope, until, note } = ruleParts();
  return z.strictObject({
    target,
    action,
    scope: z.exactOptional(scope),
    // As a date of ours: a later or earlier one could not be read back from where it is kept.
    until: z.exactOptional(
      z.iso.datetime({ abort: true }).check(z.refine((date) => until.safeParse(Date.parse(date)).success)),
    ),
    note: z.exactOptional(note),
  });
};

/** A settings file, as exported and imported: what differs from the defaults. */
export const settingsFileSchema = z.lazy(() =>
  z.strictObject({
    $schema: z.exactOptional(z.string().check(z.maxLength(200))),
    formwary: z.literal('settings'),
    version: z.literal(SETTINGS_FILE_VERSION),
    choices: z.exactOptional(settingsChangeSchema),
    rules: z.exactOptional(z.array(fileRule()).check(z.maxLength(MAX_RULES))),
  }),
) satisfies z.ZodMiniType<SettingsFile>;

/** The published JSON Schema of a settings file. */
export function settingsFileJsonSchema(): object {
  return z.toJSONSchema(settingsFileSchema, { io: 'input' });
}

const MAX_PROBLEMS = 20;
const headSchema = z.lazy(() => z.looseObject({ formwary: z.literal('settings'), version: z.int() }));

type ReadFile =
  | { readonly ok: true; readonly file: SettingsFile; readonly lineOf: (path: string) => number }
  | { readonly ok: false; readonly problems: readonly SettingsFileProblem[] };

const refused = (code: SettingsFileProblem['code'], line = 0, path = ''): ReadFile => ({
  ok: false,
  problems: [{ code, line, path }],
});

/** Reads a settings file from whoever made it. Says all that is wrong, each with its line and path. Never throws. */
export function readSettingsFile(text: string): ReadFile {
  if (text.length > MAX_FILE_CHARS) return refused('too-big');
  const json = readJson(text.replace(/^\ufeff/, ''));
  if (!json.ok) return refused(json.flaw.code, json.flaw.line, json.flaw.path);
  const { value, lineOf } = json;
  const head = headSchema.safeParse(value);
  if (!head.success) return refused('not-ours', 1);
  if (head.data.version > SETTINGS_FILE_VERSION) return refused('newer-version', lineOf('version'), 'version');
  const parsed = settingsFileSchema.safeParse(value);
  if (parsed.success) return { ok: true, file: parsed.data, lineOf };
  const problems = parsed.error.issues.slice(0, MAX_PROBLEMS).map((issue): SettingsFileProblem => {
    const more = issue.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [];
    const path = [...issue.path, ...more].map(String).join('.');
    return { code: more.length > 0 ? 'unknown-key' : 'wrong-value', line: lineOf(path), path: path.slice(0, 120) };
  });
  return { ok: false, problems };
}
