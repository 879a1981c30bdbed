import type {
  ChangeResult,
  PasteResult,
  PracticeReply,
  QuietToday,
  SettingsTrouble,
  TabState,
  TrustedMessage,
} from '#contract/message.ts';
import type { PolicyNote } from '#contract/policy.ts';
import type { Rule } from '#contract/rule.ts';
import type { Settings } from '#contract/settings.ts';
import type { ImportLook, SettingsFile } from '#contract/settings-file.ts';
import type { SyncState } from '#contract/sync.ts';
import { extension } from './extension.ts';
import { onPrivateChange } from './session-area.ts';

/** What each question is answered with; all others change something. */
interface Replies {
  readonly 'tab-state': TabState;
  readonly inspect: TabState;
  readonly settings: Settings;
  readonly 'settings-trouble': SettingsTrouble;
  readonly 'point-at': boolean;
  readonly quiet: QuietToday;
  readonly mute: QuietToday;
  readonly practice: PracticeReply;
  readonly 'which-rule': readonly Rule[] | null;
  readonly policy: PolicyNote;
  readonly export: SettingsFile;
  readonly 'import-look': ImportLook;
  readonly 'kept-import': boolean;
  readonly 'allow-lines': PasteResult;
  readonly 'sync-state': SyncState;
  readonly 'set-sync': SyncState;
}

type Reply<M extends TrustedMessage> = M['type'] extends keyof Replies ? Replies[M['type']] : ChangeResult;

/** Asks the worker, from one of our own pages. Rejects only when the extension itself is gone. */
export function askWorker<M extends TrustedMessage>(message: M): Promise<Reply<M>> {
  return extension.runtime.sendMessage(message);
}

/** The tab the popup speaks about: `?tab=` where given (a popup opened as a page), else the active tab. */
export async function popupTabId(search: string): Promise<number | null> {
  const given = Number(new URLSearchParams(search).get('tab'));
  if (Number.isInteger(given) && given > 0) return given;
  const [tab] = await extension.tabs.query({ active: true, currentWindow: true });
  return tab?.id ?? null;
}

/** Opens the settings page in a tab. */
export function openSettings(): Promise<void> {
  return extension.runtime.openOptionsPage();
}

/** Calls `handle` whenever a tab's report or the settings changed, until `abort`. */
export function onStateChange(handle: () => void, abort: AbortSignal): void {
  const listener = () => handle();
  extension.storage.onChanged.addListener(listener);
  abort.addEventListener('abort', () => extension.storage.onChanged.removeListener(listener), { once: true });
  onPrivateChange(listener, abort);
}

/** Calls `handle` whenever a tab has finished loading, until `abort`. */
export function onTabComplete(tabId: number, handle: () => void, abort: AbortSignal): void {
  const listener = (changed: number, { status }: { readonly status?: string }) => {
    if (changed === tabId && status === 'complete') handle();
  };
  extension.tabs.onUpdated.addListener(listener);
  abort.addEventListener('abort', () => extension.tabs.onUpdated.removeListener(listener), { once: true });
}
