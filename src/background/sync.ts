import { ruleSchema } from '#boundary/rule.ts';
import { salvagedSettings } from '#boundary/settings.ts';
import { isPrivate } from '#browser/session-area.ts';
import { keepForUndo, readOwnSettings, readSavedSettings, writeSettings } from '#browser/settings-store.ts';
import { onSynced, readParcels, readSyncBook, syncBookItem, writeParcels, writeSyncBook } from '#browser/sync-store.ts';
import { MAX_RULES, type Rule } from '#contract/rule.ts';
import type { Settings } from '#contract/settings.ts';
import type { SyncBook, SyncState } from '#contract/sync.ts';
import { packed, unpacked } from '#settings/parcels.ts';
import {
  apart,
  cellsOf,
  choicesFrom,
  EMPTY_LOG,
  joiningLog,
  logOf,
  merged,
  noted,
  pruned,
  type Replica,
  replicaOf,
} from '#settings/replica.ts';
import { hasEnded } from '#settings/rule-end.ts';
import type { InTurn } from './chain.ts';
import { readSettings } from './effective.ts';

const OFF: SyncBook = { isOn: false, at: 0, left: 0, untaken: 0, problem: '', log: EMPTY_LOG };

/** How the exchange between this person's devices stands. */
export async function syncState(): Promise<SyncState> {
  const { log: _, ...state } = (await readSyncBook()) ?? OFF;
  return state;
}

/** In private windows only choices and removals outlast the visit: the rules made there leave no note. */
function withoutTraces(after: Settings, saved: Settings): Settings {
  const kept = new Set(saved.rules.map((rule) => JSON.stringify(rule)));
  const rules = after.rules.map((rule): Rule => (kept.has(JSON.stringify(rule)) ? rule : { ...rule, until: 'visit' }));
  return { ...after, rules };
}

/**
 * Saves a change made here, noted so that other devices learn of it: both in one write, so that what was not saved is
 * never told as done, and what was saved never kept back. Callers hold the lock of the settings.
 */
export async function writeNoted(after: Settings): Promise<void> {
  const book = await readSyncBook();
  if (!book?.isOn) return writeSettings(after);
  const saved = await readSavedSettings();
  const { settings, log } = noted(saved, isPrivate() ? withoutTraces(after, saved) : after, book.log, Date.now());
  await writeSettings(isPrivate() ? after : settings, syncBookItem({ ...book, log }));
}

const readRule = (rule: unknown) => {
  const parsed = ruleSchema.safeParse(rule);
  return parsed.success ? parsed.data : null;
};

/** Whether a cell comes through the border as it is; one of a newer version may not. */
function canRead(key: string, value: unknown): boolean {
  const read = salvagedSettings(choicesFrom(new Map([[key, value]])));
  return JSON.stringify(cellsOf(read).get(key)) === JSON.stringify(value);
}

/**
 * The settings a replica stands for, and how many rules of other devices a full list has no room for: nothing that is
 * here makes room for them. What travels never replaces the rules of this visit.
 */
function settingsOf(
  own: Settings,
  { cells, rules }: Replica,
  now: number,
): { readonly next: Settings; readonly untaken: number } {
  const values = new Map([...cells].map(([key, { value }]) => [key, value]));
  const { rules: _, schema: __, ...choices } = salvagedSettings(choicesFrom(values));
  const here = own.rules.filter(({ until }) => until === 'visit');
  const visiting = new Set(here.map(({ target }) => target));
  const known = new Set(own.rules.map(({ target }) => target));
  const synced = [...rules.values()].flatMap(({ rule }) =>
    rule && !visiting.has(rule.target) && !hasEnded(rule, now) ? [rule] : [],
  );
  const room = MAX_RULES - here.length;
  const untaken = Math.max(0, synced.length - room);
  const isNew = ({ target }: Rule) => !known.has(target);
  const news = untaken === 0 ? [] : synced.filter(isNew).sort((a, b) => a.changedAt - b.changedAt);
  const left = new Set(news.slice(0, untaken));
  return { next: { ...own, ...choices, rules: [...synced.filter((rule) => !left.has(rule)), ...here] }, untaken };
}

/** Takes in what other devices wrote, and writes what they lack. */
async function exchange(): Promise<boolean> {
  // Private windows leave it to the ordinary ones: what is in force there must not travel.
  if (isPrivate()) return false;
  return navigator.locks.request('formwary.settings', async () => {
    const book = await readSyncBook();
    if (!book?.isOn) return false;
    try {
      return await exchangeNow(book);
    } catch {
      // Settings that may only be read, or storage that says no: the next exchange tries again, from what was kept.
      await writeSyncBook({ ...((await readSyncBook()) ?? book), problem: 'failed' });
      return false;
    }
  });
}

async function exchangeNow(book: SyncBook): Promise<boolean> {
  const own = await readOwnSettings();
  const found = await readParcels();
  const now = Date.now();
  const { known, foreign } = apart(unpacked(found, readRule), canRead);
  const both = pruned(merged(replicaOf(await readSavedSettings(), book.log), known), now);
  const { next, untaken } = settingsOf(own, both, now);
  const isNews = JSON.stringify(next) !== JSON.stringify(own);
  const log = logOf(both, now);
  if (isNews) {
    await writeSettings(next, syncBookItem({ ...book, log }));
    // Going back to before the import would take what just came with it.
    await keepForUndo(null);
  }
  const { items, left } = packed({ cells: new Map([...both.cells, ...foreign]), rules: both.rules });
  const problem = await writeParcels(found, items);
  await writeSyncBook({ isOn: true, at: now, left, untaken, problem, log });
  return isNews;
}

type Follow = (settings: Settings) => Promise<void>;

/** Exchanges now, where it is switched on; open tabs follow what came in. */
export async function syncNow(follow: Follow): Promise<void> {
  if (await exchange()) await follow(await readSettings());
}

/**
 * Switches the exchange on or off, but not from private windows. Off: what is here stays, what other devices have stays
 * with them.
 */
export async function setSync(isOn: boolean, inTurn: InTurn, follow: Follow): Promise<SyncState> {
  if (isPrivate()) return syncState();
  await inTurn('sync', async () => {
    await navigator.locks.request('formwary.settings', async () => {
      const book = (await readSyncBook()) ?? OFF;
      if (book.isOn !== isOn)
        await writeSyncBook(isOn ? { ...OFF, isOn: true, log: joiningLog(await readOwnSettings()) } : OFF);
    });
    if (isOn) await syncNow(follow);
  });
  return syncState();
}

/** Exchanges whenever another device wrote something. */
export function startSync(inTurn: InTurn, follow: Follow): void {
  onSynced(() => void inTurn('sync', () => syncNow(follow)));
}
