import type { Place, TabRecord } from '#contract/tab-record.ts';
import { isShown } from './inject.ts';

const BY_FRAME = 'frame:';

/** The part of an address that makes it another page: all but the fragment. */
export const pageOf = (url: string): string => url.split('#')[0] ?? '';

/** Where a tab is now. `told`: the page's own document by the browser's word, where the page itself was not read. */
export function placeOf({ url, documents }: TabRecord, told = ''): Place {
  const read = documents.find(({ frameId }) => frameId === 0)?.documentId;
  // A frame's number outlives its document: worth something only where the document says goodbye.
  return { page: pageOf(url), document: read ?? (told.startsWith(BY_FRAME) ? '' : told) };
}

/** Whether a tab still is where something was settled. An address is the page's to change, its document is not. */
export async function isAt(tabId: number, record: TabRecord, place: Place | null): Promise<boolean> {
  if (place === null) return false;
  const here = placeOf(record);
  if (place.page === here.page) return true;
  if (place.document === '') return false;
  return here.document === '' ? isShown(tabId, place.document) : place.document === here.document;
}

/** What is left of a place when its document goes: the next one may have the same name where browsers give none. */
export function withoutDocument<P extends Place | null>(place: P): P | Place {
  return place?.document.startsWith(BY_FRAME) ? { ...place, document: '' } : place;
}
