import { extension, type MessageSender } from '#browser/extension.ts';
import { onPolicyChange } from '#browser/managed-store.ts';
import { closeStorageToPages, dropTab, recordedTabs } from '#browser/storage.ts';
import type { Settings } from '#contract/settings.ts';
import { refreshTabs } from './change.ts';
import { startCommands } from './commands.ts';
import { readSettings } from './effective.ts';
import { answer, openDesk } from './messages.ts';
import { startSync, syncNow } from './sync.ts';

/** Whoever woke the worker is answered first; by then a restarted browser has its tabs, too. */
const HOUSEKEEPING_MS = 3_000;

/** Registers everything the worker answers to, at once and at top level: a worker that was killed is woken by these. */
export function startWorker(): void {
  const desk = openDesk();
  extension.runtime.onMessage.addListener((message: unknown, sender: MessageSender) => answer(message, sender, desk));
  extension.tabs.onRemoved.addListener((tabId) => {
    for (const key of [`${tabId}`, `${tabId}:frames`, `${tabId}:inject`]) desk.budget.forget(key);
    void desk.inTurn(`tab:${tabId}`, () => dropTab(tabId));
  });
  extension.runtime.onInstalled.addListener(({ reason }) => {
    void readOpenTabs();
    if (reason === 'install') void extension.tabs.create({ url: extension.runtime.getURL('welcome.html') });
  });
  startCommands(desk.inTurn);
  const follow = (settings: Settings) => refreshTabs(settings, desk.inTurn);
  startSync(desk.inTurn, follow);
  onPolicyChange(() => void readSettings().then(follow));
  // A worker that was killed between a change and its exchange makes up for it.
  void desk.inTurn('sync', () => syncNow(follow));
  void closeStorageToPages();
  setTimeout(() => void dropClosedTabs(), HOUSEKEEPING_MS);
}

/** After an install or update, tabs opened before have no sentinel yet (Firefox gives it to them, Chromium does not). */
async function readOpenTabs(): Promise<void> {
  for (const tab of await extension.tabs.query({})) {
    if (tab.id === undefined || tab.discarded) continue;
    const target = { tabId: tab.id, allFrames: true };
    await extension.scripting.executeScript({ target, files: ['/sentinel.js'] }).catch(() => 'not a page we may read');
  }
}

/** Records of tabs that closed while the worker slept. */
async function dropClosedTabs(): Promise<void> {
  const open = new Set((await extension.tabs.query({})).map((tab) => tab.id));
  for (const tabId of await recordedTabs()) if (!open.has(tabId)) await dropTab(tabId);
}
