import { restraintSchema } from '#boundary/restraint.ts';
import { tabRecordSchema } from '#boundary/tab-record.ts';
import type { Restraint } from '#contract/restraint.ts';
import type { TabRecord } from '#contract/tab-record.ts';
import { extension } from './extension.ts';
import { sessionArea } from './session-area.ts';

const RESTRAINT_KEY = 'restraint';

const tabKey = (tabId: number) => `tab:${tabId}`;
const unwatchedKey = (tabId: number) => `unwatched:${tabId}`;

/** What the worker remembers of a tab, or `null`; a record that is not as we write it is dropped. */
export async function readTab(tabId: number): Promise<TabRecord | null> {
  const key = tabKey(tabId);
  const parsed = tabRecordSchema.safeParse((await sessionArea().get(key))[key]);
  return parsed.success ? parsed.data : null;
}

/** Keeps a tab's record until the browser closes. Rejects when session storage is full. */
export function writeTab(tabId: number, record: TabRecord): Promise<void> {
  return sessionArea().set({ [tabKey(tabId)]: record });
}

/** Forgets a tab. */
export function dropTab(tabId: number): Promise<void> {
  return sessionArea().remove([tabKey(tabId), unwatchedKey(tabId)]);
}

/** Ids of the tabs with a record, and of those nobody looks at though there is something to fill in. */
export async function notedTabs(): Promise<{ readonly recorded: number[]; readonly unwatched: number[] }> {
  const keys = Object.keys(await sessionArea().get(null));
  const under = (prefix: string) =>
    keys.filter((key) => key.startsWith(prefix)).map((key) => Number(key.slice(prefix.length)));
  return { recorded: under('tab:'), unwatched: under('unwatched:') };
}

/** Ids of all tabs with a record. */
export const recordedTabs = async (): Promise<number[]> => (await notedTabs()).recorded;

/** Notes that a tab shows something to fill in that nobody looks at, as its site is trusted. */
export function markUnwatched(tabId: number): Promise<void> {
  return sessionArea().set({ [unwatchedKey(tabId)]: true });
}

/** The tab is looked at again. */
export function markWatched(tabId: number): Promise<void> {
  return sessionArea().remove(unwatchedKey(tabId));
}

/** What keeps the notice from nagging, or `null` where nothing was said yet. */
export async function readRestraint(): Promise<Restraint | null> {
  const parsed = restraintSchema.safeParse((await sessionArea().get(RESTRAINT_KEY))[RESTRAINT_KEY]);
  return parsed.success ? parsed.data : null;
}

/** Keeps it until the browser closes. */
export function writeRestraint(restraint: Restraint): Promise<void> {
  return sessionArea().set({ [RESTRAINT_KEY]: restraint });
}

/** Closes `storage.local` to content scripts where the browser can (Chromium). */
export async function closeStorageToPages(): Promise<void> {
  await extension.storage.local.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });
}
