import { createStore, delMany, entries, get, setMany, type UseStore } from 'idb-keyval';
import { extension } from './extension.ts';

/** Key-value store that ends with the visit. */
export interface SessionArea {
  /** The value of one key, or all of them (`null`), by key. */
  get(key: string | null): Promise<Record<string, unknown>>;
  set(items: Readonly<Record<string, unknown>>): Promise<void>;
  remove(keys: string | string[]): Promise<void>;
}

const CHANGES = 'formwary-private';

/** Whether this is the extension of Chromium's private windows, which runs apart from the ordinary one. */
export const isPrivate = (): boolean => extension.extension.inIncognitoContext === true;

let store: UseStore | undefined;
const privateStore = (): UseStore => {
  store ??= createStore('formwary', 'session');
  return store;
};

function tellOfChange(): void {
  const channel = new BroadcastChannel(CHANGES);
  channel.postMessage(null);
  channel.close();
}

/**
 * In private windows a database: theirs are kept in memory, apart from the ordinary ones, and end with the last private
 * window.
 */
const privateArea: SessionArea = {
  async get(key) {
    if (key === null)
      return Object.fromEntries((await entries(privateStore())).map(([name, value]) => [String(name), value]));
    const value: unknown = await get(key, privateStore());
    return value === undefined ? {} : { [key]: value };
  },
  async set(items) {
    await setMany(Object.entries(items), privateStore());
    tellOfChange();
  },
  async remove(keys) {
    await delMany([keys].flat(), privateStore());
    tellOfChange();
  },
};

/** Where things are kept until the browser, or the last private window, closes. */
export function sessionArea(): SessionArea {
  // Chromium shows `storage.session` of private windows to the ordinary ones, and keeps it after they closed.
  return isPrivate() ? privateArea : extension.storage.session;
}

/** Calls `handle` whenever something was kept in a private window, until `abort`. */
export function onPrivateChange(handle: () => void, abort: AbortSignal): void {
  if (!isPrivate()) return;
  const channel = new BroadcastChannel(CHANGES);
  channel.addEventListener('message', handle, { signal: abort });
  abort.addEventListener('abort', () => channel.close(), { once: true });
}
