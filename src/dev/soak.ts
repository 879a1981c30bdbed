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

/** The part of the extension interface that is called inside the control page. */
declare const chrome: { readonly storage: { readonly session: { get(key: null): Promise<Record<string, unknown>> } } };

const PRACTICE = join(import.meta.dirname, 'practice');
/** A report that has not come by then counts as lost. */
const PATIENCE_MS = 20_000;
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

async function hasReport(session: ChromiumSession, tab: Tab, url: string): Promise<'report' | 'warned' | null> {
  const end = Date.now() + PATIENCE_MS;
  while (Date.now() < end) {
    const record = await session.tabRecord(tab.tabId);
    if (record?.report && record.url === url) return record.report.warn ? 'warned' : 'report';
    await sleep(60);
  }
  return null;
}

async function soak(pages: number, tabs: number, seed: number, folders: readonly string[]): Promise<number> {
  const executable = findChromium()?.path;
  if (!executable) throw new Error('There is no Chromium here.');
  const subjects = await subjectsOf(folders);
  const server = await servePages(async (url): Promise<Served | null> => {
    const subject = subjects[Number(url.pathname.slice(1))];
    return subject ? { body: await readFile(subject.path), type: 'text/html' } : null;
  });
  const session = await launchChromium({ executable, extension: await built('chrome'), headless: true });
  // A saved page gets nothing from the network.
  await session.context.route('**', (route) =>
    route.request().url().startsWith(server.url('/')) || route.request().url().startsWith('chrome-extension:')
      ? route.continue()
      : route.abort(),
  );
  const counts: Counts = { visited: 0, reports: 0, warned: 0, lost: [] };
  const heapBefore = await heapOf(session);
  const order = orderFrom(seed, pages, subjects.length);
  const used: number[] = [];
  const started = performance.now();

  async function walk(): Promise<void> {
    let tab = await session.openTab();
    used.push(tab.tabId);
    for (let at = order.shift(); at !== undefined; at = order.shift()) {
      const subject = subjects[at];
      if (!subject) continue;
      const url = server.url(`/${at}?${++counts.visited}`);
      await tab.page.goto(url, { waitUntil: 'commit' }).catch(() => 'a page may leave at once');
      if (subject.hasControls) {
        const seen = await hasReport(session, tab, tab.page.url());
        if (seen) counts.reports++;
        else counts.lost.push(subject.path);
        if (seen === 'warned') counts.warned++;
      }
      if (process.stderr.isTTY) process.stderr.write(`\r${counts.visited} of ${pages}`);
      if (counts.visited % 25 !== 0) continue;
      await tab.page.close();
      tab = await session.openTab();
      used.push(tab.tabId);
    }
    await tab.page.close();
  }

  try {
    await Promise.all(Array.from({ length: tabs }, walk));
    await sleep(1_000);
    const keys = await session.control.evaluate(async () => Object.keys(await chrome.storage.session.get(null)));
    const orphans = used.filter((id) => keys.includes(`tab:${id}`)).length;
    const heapAfter = await heapOf(session);
    console.table({
      seed,
      'pages visited': counts.visited,
      'pages with something to type into': counts.reports + counts.lost.length,
      'reports that came': counts.reports,
      warned: counts.warned,
      'reports lost': counts.lost.length,
      'orphans in session storage': orphans,
      'heap of the worker before (KiB)': Math.round(heapBefore / 1024),
      'heap of the worker after (KiB)': Math.round(heapAfter / 1024),
      seconds: Math.round((performance.now() - started) / 1000),
    });
    for (const path of new Set(counts.lost)) console.log(`lost: ${path}`);
    return counts.lost.length + orphans > 0 ? 1 : 0;
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
