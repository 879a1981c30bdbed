import { vi } from 'vitest';

type Items = Record<string, unknown>;
type Handler = (...args: never[]) => void;

function event() {
  const handlers: Handler[] = [];
  return {
    addListener: (handler: Handler) => void handlers.push(handler),
    fire: (...args: unknown[]) => {
      for (const handler of handlers) handler(...(args as never[]));
    },
  };
}

/** As in browsers: what is handed in and out is a copy. */
function area(items: Items = {}) {
  return {
    items,
    get: async (key: string | readonly string[] | null) => {
      const keys = key === null ? Object.keys(items) : [key].flat();
      return structuredClone(Object.fromEntries(keys.filter((one) => one in items).map((one) => [one, items[one]])));
    },
    set: async (more: Items) => void Object.assign(items, structuredClone(more)),
    remove: async (keys: string | readonly string[]) => {
      for (const key of [keys].flat()) delete items[key];
    },
  };
}

/**
 * As much of the extension API as the settings of the worker need, in memory, and the locks: for
 * `vi.mock('webextension-polyfill', …)`.
 */
export function fakeBrowser() {
  const locks = { request: async (_: string, job: () => Promise<unknown>) => job() };
  vi.stubGlobal('navigator', { locks, languages: ['en'] });
  const tabs: { id: number; url: string; active: boolean }[] = [];
  return {
    tabs: {
      query: async () => tabs,
      get: async (id: number) => tabs.find((tab) => tab.id === id) ?? { id, url: '' },
      onRemoved: event(),
      open: tabs,
    },
    extension: { inIncognitoContext: false },
    commands: { onCommand: event() },
    contextMenus: {
      onClicked: event(),
      removeAll: vi.fn(async () => undefined),
      create: vi.fn(),
      update: vi.fn(async () => undefined),
    },
    action: { openPopup: vi.fn(async () => undefined) },
    runtime: { onInstalled: event(), onStartup: event() },
    storage: { local: area(), session: area(), sync: area(), managed: area(), onChanged: event() },
  };
}
