import type { PasteResult } from '#contract/message.ts';
import type { RuleAction } from '#contract/rule.ts';
import { extension } from './extension.ts';
import { askWorker } from './worker.ts';

/** The browser's own names for our commands. */
const COMMANDS = { _execute_action: 'report', 'trust-site': 'site', 'next-field': 'field' } as const;

/** The keys each command has now; empty where it has none. */
async function keys(): Promise<readonly { name: 'report' | 'site' | 'field'; keys: string }[]> {
  const bound = new Map((await extension.commands.getAll()).map(({ name, shortcut }) => [name, shortcut ?? '']));
  return Object.entries(COMMANDS).map(([command, name]) => ({ name, keys: bound.get(command) ?? '' }));
}

/** Opens the browser's own page for changing keys. */
async function openKeys(): Promise<void> {
  if (extension.commands.openShortcutSettings) return extension.commands.openShortcutSettings();
  await extension.tabs.create({ url: 'chrome://extensions/shortcuts' });
}

function save(name: string, type: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The download has the address by then.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

/** What the folded part of the settings asks of the browser and the worker. */
export const settingsDoor = {
  whichRule: (address: string) => askWorker({ type: 'which-rule', address: address.slice(0, 2_048) }),
  paste: (text: string, action: RuleAction): Promise<PasteResult> =>
    askWorker({ type: 'allow-lines', text, action, span: 'good' }),
  exportFile: () => askWorker({ type: 'export' }),
  lookAt: (text: string) => askWorker({ type: 'import-look', text }),
  keptImport: (forgets: boolean) => askWorker({ type: 'kept-import', forgets }),
  syncState: () => askWorker({ type: 'sync-state' }),
  setSync: (isOn: boolean) => askWorker({ type: 'set-sync', isOn }),
  policy: () => askWorker({ type: 'policy' }),
  keys,
  openKeys,
  save,
} as const;
