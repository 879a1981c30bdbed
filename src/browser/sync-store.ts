import { syncBookSchema } from '#boundary/sync-book.ts';
import type { SyncBook, SyncState } from '#contract/sync.ts';
import { extension } from './extension.ts';

const BOOK_KEY = 'sync';

/** What is remembered of the exchange with other devices; `null` where it was never switched on. */
export async function readSyncBook(): Promise<SyncBook | null> {
  const parsed = syncBookSchema.safeParse((await extension.storage.local.get(BOOK_KEY))[BOOK_KEY]);
  return parsed.success ? parsed.data : null;
}

/** It as an item of `storage.local`, for those who write it together with what it is about. */
export function syncBookItem(book: SyncBook): Readonly<Record<string, unknown>> {
  return { [BOOK_KEY]: book };
}

/** Keeps it. */
export async function writeSyncBook(book: SyncBook): Promise<void> {
  await extension.storage.local.set(syncBookItem(book));
}

/** Everything in the synchronised storage of this person's browser account. */
export function readParcels(): Promise<Record<string, unknown>> {
  return extension.storage.sync.get(null);
}

/** Writes the items that differ from what is there. The browser allows 120 writes a minute and says no to more. */
export async function writeParcels(
  there: Readonly<Record<string, unknown>>,
  items: Readonly<Record<string, unknown>>,
): Promise<SyncState['problem']> {
  const changed = Object.entries(items).filter(([key, item]) => JSON.stringify(there[key]) !== JSON.stringify(item));
  if (changed.length === 0) return '';
  try {
    await extension.storage.sync.set(Object.fromEntries(changed));
    return '';
  } catch (error) {
    // Nothing is lost: it is all here, and the next exchange tries again.
    // Chromium calls its limits by name: MAX_WRITE_OPERATIONS_PER_MINUTE, …_PER_HOUR, QUOTA_BYTES, MAX_ITEMS.
    if (/MAX_WRITE/i.test(String(error))) return 'too-often';
    return /quota|exceed/i.test(String(error)) ? 'no-room' : 'failed';
  }
}

/** Calls `handle` when anything in the synchronised storage changed. */
export function onSynced(handle: () => void): void {
  extension.storage.onChanged.addListener((_, area) => {
    if (area === 'sync') handle();
  });
}
