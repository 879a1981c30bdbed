import type { PasteResult } from '#contract/message.ts';
import type { PolicyNote } from '#contract/policy.ts';
import type { Rule, RuleAction } from '#contract/rule.ts';
import type { ImportLook, SettingsFile } from '#contract/settings-file.ts';
import type { SyncState } from '#contract/sync.ts';

/** A command and the keys it has; empty where it has none. */
export interface KeyBinding {
  readonly name: 'report' | 'site' | 'field';
  readonly keys: string;
}

/** What the folded part asks of the rest of the extension: handed in, so that it can be shown without one. */
export interface Door {
  whichRule(address: string): Promise<readonly Rule[] | null>;
  paste(text: string, action: RuleAction): Promise<PasteResult>;
  exportFile(): Promise<SettingsFile>;
  lookAt(text: string): Promise<ImportLook>;
  /** Whether the last import can still be taken back; `forgets`: it is to stay. */
  keptImport(forgets: boolean): Promise<boolean>;
  syncState(): Promise<SyncState>;
  setSync(isOn: boolean): Promise<SyncState>;
  policy(): Promise<PolicyNote>;
  keys(): Promise<readonly KeyBinding[]>;
  openKeys(): Promise<void>;
  /** Hands the person a file. */
  save(name: string, type: string, text: string): void;
}
