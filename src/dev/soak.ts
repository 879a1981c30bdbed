/**
 * Visits page after page in one browser, in a seeded order over several tabs, and counts what went missing.
 *   npm run soak -- [--pages N] [--tabs N] [--seed S] [folder of saved pages …]
 */
import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { findChromium } from './browsers.ts';
import { built } from './build.ts';
import { type ChromiumSession, launchChromium, type Tab } from './chromium.ts';
import { type Served, servePages } from './page-server.ts';

interface Changes {
  addListener(heard: (changes: Record<string, unknown>) => void): void;
  removeListener(heard: (changes: Record<string, unknown>) => void): void;
}
/** The part of the extension interface that is called inside the control page. */
declare const chrome: {
  readonly storage: {
    readonly session: {
      get(key: string | null): Promise<Record<string, unknown>>;
      readonly onChanged: Changes;
    };
  };
};

const PRACTICE = join(import.meta.dirname, 'practice');
/** A report that has not come by then counts as lost. */
const PATIENCE_MS = 20_000;
/** A run has so many legs: after each no tab is open, so that what is left then can be compared. */
const LEGS = 4;
/** So many pages are shown in one tab before it gives way to a fresh one. */
const PAGES_A_TAB = 25;
/**
 * What the worker's heap may grow by from the end of the first leg to that of the last: its memory of sites and of words
 * already looked up has limits that a first leg does not reach, and code is compiled late. What leaks with each of
 * 1,500 pages is over it from some 700 bytes a page on.
 */
const MAX_GROWTH = 1 << 20;
const CONTROL = /<(input|select|textarea)\b/i;

interface Subject {
  readonly path: string;
  /** Has something to type into, so that a report must come without being asked for. */
  readonly hasControls: boolean;
}

interface Counts {
  visited: number;
  reports: number;
  warned: number;
  lost: string[];
  /** Pages the browser did not get: nothing can be said of them. */
  unread: string[];
}

async function subjectsOf(folders: readonly string[]): Promise<Subject[]> {
  const files = folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.html'))
      .map((name) => join(folder, name)),
  );
  return Promise.all(
    files.sort().map(async (path) => {
      const html = await readFile(path, 'latin1');
      const visible = html.replace(
        /<input[^>]*type\s*=\s*["']?(hidden|submit|button|image|reset)[^>]*>|<!--[\s\S]*?-->|<(script|style|noscript|template)\b[\s\S]*?<\/\2>/gi,
        '',
      );
      return { path, hasControls: CONTROL.test(visible) };
    }),
  );
}

/** Draws the same order from the same seed. */
function orderFrom(seed: number, count: number, below: number): number[] {
  let state = seed;
  return Array.from({ length: count }, () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  });
}

/** Bytes in use by the worker's scripts after a collection. */
async function heapOf(session: ChromiumSession): Promise<number> {
  await session.worker();
  const protocol = await session.context.browser()?.newBrowserCDPSession();
  if (!protocol) throw new Error('The browser gives no debugging session.');
  const { targetInfos } = await protocol.send('Target.getTargets');
  const worker = targetInfos.find(({ type, url }) => type === 'service_worker' && url.includes(session.extensionId));
  if (!worker) throw new Error('There is no worker.');
  const { sessionId } = await protocol.send('Target.attachToTarget', { targetId: worker.targetId, flatten: false });
  const say = (id: number, method: string): Promise<string> =>
    new Promise((resolve, reject) => {
      protocol.on('Target.receivedMessageFromTarget', ({ message }) => {
        if (message.includes(`"id":${id},`)) resolve(message);
      });
      protocol.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method }) }).catch(reject);
    });
  await say(1, 'HeapProfiler.collectGarbage');
  const said = await say(2, 'Runtime.getHeapUsage');
  await protocol.detach();
  return Number(/"usedSize":(\d+)/.exec(said)?.[1] ?? 0);
}

/** Waits for the report on an address in a tab, inside the control page: asking over and over slows all tabs down. */
function reportOn(session: ChromiumSession, { tabId }: Tab, url: string): Promise<'report' | 'warned' | null> {
  return session.control.evaluate(
    ([key, address, patience]) =>
      new Promise<'report' | 'warned' | null>((resolve) => {
        const { session: area } = chrome.storage;
        const look = async () => {
          const record = (await area.get(key))[key] as { url: string; report: { warn: boolean } | null } | undefined;
          if (record?.report && record.url === address) end(record.report.warn ? 'warned' : 'report');
        };
        const heard = (changes: Record<string, unknown>) => {
          if (key in changes) void look();
        };
        const end = (seen: 'report' | 'warned' | null) => {
          area.onChanged.removeListener(heard);
          clearTimeout(timer);
          resolve(seen);
        };
        const timer = setTimeout(() => end(null), patience);
        area.onChanged.addListener(heard);
        void look();
      }),
    [`tab:${tabId}`, url, PATIENCE_MS] as const,
  );
}

/** Keys of the session's storage that speak of a tab, by any name; call it while none of `used` is open. */
async function orphansOf(session: ChromiumSession, used: ReadonlySet<number>): Promise<string[]> {
  const keys = await session.control.evaluate(async () => Object.keys(await chrome.storage.session.get(null)));
  return keys.filter((key) => used.has(Number(/:(\d+)/.exec(key)?.[1])));
}

interface Leg {
  readonly pages: number;
  readonly seconds: number;
  readonly 'heap of the worker (KiB)': number;
  readonly 'orphans in session storage': number;
}

const kib = (bytes: number) => Math.round(bytes / 1024);

async function soak(pages: number, tabs: number, seed: number, folders: readonly string[]): Promise<number> {
  const executable = findChromium()?.path;
  if (!executable) throw new Error('There is no Chromium here.');
  const subjects = await subjectsOf(folders);
  const server = await servePages(async (url): Promise<Served | null> => {
    const subject = subjects[Number(url.pathname.slice(1))];
    return subject ? { body: await readFile(subject.path), type: 'text/html' } : null;
  });
  const session = await launchChromium({
    executable,
    extension: await built('chrome'),
    headless: true,
    // A saved page gets nothing from the network. In the browser itself: a driver asked about each request is slow.
    args: ['--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'],
  });
  const counts: Counts = { visited: 0, reports: 0, warned: 0, lost: [], unread: [] };
  const order = orderFrom(seed, pages, subjects.length);
  const used = new Set<number>();
  const legs: Leg[] = [];
  const orphans = new Set<string>();
  const started = performance.now();

  async function visit(tab: Tab, at: number): Promise<void> {
    const subject = subjects[at];
    if (!subject) return;
    const url = server.url(`/${at}?${++counts.visited}`);
    try {
      await tab.page.goto(url, { waitUntil: 'commit', timeout: PATIENCE_MS });
    } catch (error) {
      counts.unread.push(`${subject.path}: ${String(error).split('\n')[0]}`);
      return;
    }
    if (!subject.hasControls) return;
    const seen = await reportOn(session, tab, url);
    if (seen) counts.reports++;
    else counts.lost.push(subject.path);
    if (seen === 'warned') counts.warned++;
  }

  async function walk(left: number[]): Promise<void> {
    while (left.length > 0) {
      const tab = await session.openTab();
      used.add(tab.tabId);
      for (let i = 0; i < PAGES_A_TAB; i++) {
        const at = left.shift();
        if (at === undefined) break;
        await visit(tab, at);
      }
      await tab.page.close();
    }
  }

  async function note(): Promise<void> {
    // The worker hears of a closed tab by an event: give it the time.
    for (let i = 0; i < 50 && (await orphansOf(session, used)).length > 0; i++) await sleep(100);
    const left = await orphansOf(session, used);
    for (const key of left) orphans.add(key);
    const seconds = Math.round((performance.now() - started) / 1000);
    const leg = { pages: counts.visited, seconds, 'heap of the worker (KiB)': kib(await heapOf(session)) };
    legs.push({ ...leg, 'orphans in session storage': left.length });
    process.stderr.write(`${counts.visited} of ${pages} pages after ${seconds} s\n`);
  }

  try {
    await note();
    for (let leg = 0; leg < LEGS; leg++) {
      const left = order.slice(Math.round((pages * leg) / LEGS), Math.round((pages * (leg + 1)) / LEGS));
      await Promise.all(Array.from({ length: tabs }, () => walk(left)));
      await note();
    }
    const heap = (leg: number) => legs[leg]?.['heap of the worker (KiB)'] ?? 0;
    const growth = heap(LEGS) - heap(1);
    console.table(legs);
    console.table({
      seed,
      tabs,
      'pages visited': counts.visited,
      'pages that did not come': counts.unread.length,
      'pages with something to type into': counts.reports + counts.lost.length,
      'reports that came': counts.reports,
      warned: counts.warned,
      'reports lost': counts.lost.length,
      'orphans in session storage': orphans.size,
      'growth of the heap since the first quarter (KiB)': growth,
      'growth allowed (KiB)': kib(MAX_GROWTH),
    });
    for (const path of new Set(counts.lost)) console.log(`lost: ${path}`);
    for (const line of counts.unread) console.log(`did not come: ${line}`);
    for (const key of orphans) console.log(`orphan: ${key}`);
    const isWell = counts.lost.length + counts.unread.length + orphans.size === 0 && growth <= kib(MAX_GROWTH);
    return isWell ? 0 : 1;
  } finally {
    await session.close();
    await server.close();
  }
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    pages: { type: 'string', default: '2000' },
    tabs: { type: 'string', default: '8' },
    seed: { type: 'string', default: '20261124' },
  },
});
const [pages, tabs, seed] = [Number(values.pages), Number(values.tabs), Number(values.seed)];
if (!(pages > 0 && tabs > 0 && Number.isInteger(seed))) {
  console.error('usage: npm run soak -- [--pages N] [--tabs N] [--seed S] [folder of saved pages …]');
  process.exit(2);
}
process.exitCode = await soak(pages, tabs, seed, [PRACTICE, ...positionals]);
