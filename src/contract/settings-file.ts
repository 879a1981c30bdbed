import type { RuleAction, RuleScope } from './rule.ts';
import type { Choices } from './settings.ts';

export const SETTINGS_FILE_VERSION = 1;
/** Ten thousand rules with notes take less. */
export const MAX_FILE_CHARS = 4_000_000;

/** One rule in a settings file. */
export interface FileRule {
  readonly target: string;
  readonly action: RuleAction;
  /** Absent: everything. */
  readonly scope?: RuleScope;
  /** ISO 8601 in UTC. Absent: for good. */
  readonly until?: string;
  readonly note?: string;
}

/** What is exported and imported: only what differs from the defaults. */
export interface SettingsFile {
  readonly $schema?: string;
  readonly formwary: 'settings';
  readonly version: typeof SETTINGS_FILE_VERSION;
  readonly choices?: Partial<Choices>;
  readonly rules?: readonly FileRule[];
}

/** Why a file is refused; nothing was changed. */
export interface SettingsFileProblem {
  readonly code:
    | 'too-big'
    | 'not-json'
    | 'too-deep'
    | 'polluting-key'
    | 'not-ours'
    | 'newer-version'
    | 'unknown-key'
    | 'wrong-value'
    | 'not-a-target';
  /** From 1; 0 where there is none. */
  readonly line: number;
  readonly path: string;
}

/** What an import would do. */
export interface FileDiff {
  /** Names of the choices that would change. */
  readonly choices: readonly string[];
  readonly addsTrust: number;
  readonly addsWarn: number;
  /** Rules that are there already and would be changed. */
  readonly changes: number;
  readonly same: number;
  /** Kinds, signals, levels, rules and the rest that would be quieter than now. */
  readonly lowers: number;
  readonly raises: number;
}

/** Answer to `import-look` and `import`. */
export type ImportLook =
  | { readonly ok: true; readonly diff: FileDiff }
  | { readonly ok: false; readonly problems: readonly SettingsFileProblem[] };
