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

/**
 * Takes the largest record of a tab away, if it is larger than what is to be kept, so that it is always the largest that
 * gives way: it is made anew as soon as it is asked for.
 */
async function dropLargest(items: object): Promise<boolean> {
  const all = Object.entries(await sessionArea().get(null));
  const least = JSON.stringify(items).length;
  const [largest] = all
    .map(([key, value]) => [key, JSON.stringify(value).length] as const)
    .filter(([key, size]) => key.startsWith('tab:') && !(key in items) && size > least)
    .sort((a, b) => b[1] - a[1]);
  if (!largest) return false;
  await sessionArea().remove(largest[0]);
  return true;
}

/** Keeps something until the browser closes; where there is no room, larger records of tabs give way. Whether it is kept. */
async function keep(items: Readonly<Record<string, unknown>>): Promise<boolean> {
  for (;;) {
    try {
      await sessionArea().set(items);
      return true;
    } catch (error) {
      // Another failure than a lack of room is not helped by making some.
      if (!/quota|exceed/i.test(String(error)) || !(await dropLargest(items))) return false;
    }
  }
}

/** Keeps a tab's record until the browser closes. False where there is no room for it, whatever gives way. */
export function writeTab(tabId: number, record: TabRecord): Promise<boolean> {
  return keep({ [tabKey(tabId)]: record });
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
export function markUnwatched(tabId: number): Promise<boolean> {
  return keep({ [unwatchedKey(tabId)]: true });
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
export function writeRestraint(restraint: Restraint): Promise<boolean> {
  return keep({ [RESTRAINT_KEY]: restraint });
}

/** Closes `storage.local` to content scripts where the browser can (Chromium). */
export async function closeStorageToPages(): Promise<void> {
  await extension.storage.local.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });
}
