import { availableParallelism } from 'node:os';
import { basename } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Page, Route } from 'playwright-core';
import type { Locale, Region } from '#contract/kinds.ts';
import type { Report } from '#contract/report.ts';
import type { TabRecord } from '#contract/tab-record.ts';
import { type ChromiumSession, launchChromium, type Tab } from '#dev/chromium.ts';
import type { Engine, Outcome, PageTarget } from './engine.ts';
import { MAX_SETTLE_MS } from './options.ts';
import { isSilentlyUtf8, readPage, type SavedPage } from './read-page.ts';

export interface BrowserEngineOptions {
  readonly executable: string;
  readonly extension: string;
  readonly as: string | null;
  readonly settleMs: number;
  readonly locale: Locale;
  readonly region: Region;
  readonly jobs: number | null;
  /** A page that has not loaded by then is given up. */
  readonly loadLimitMs?: number;
}

const LOAD_LIMIT_MS = 30_000;
/** Pictures and scripts may go on loading; what they may still change is seen by settling. */
const REST_LIMIT_MS = 5_000;
const ANSWER_LIMIT_MS = 15_000;
const CLOSE_LIMIT_MS = 3_000;
const POLL_MS = 50;

/** Nothing listens there: whatever a saved page gets past the interception ends here. */
const NO_NETWORK = [
  '--proxy-server=127.0.0.1:9',
  '--proxy-bypass-list=<-loopback>',
  '--force-webrtc-ip-handling-policy=disable_non_proxied_udp',
];

class PageProblem extends Error {}

async function within<T>(limitMs: number, what: string, work: Promise<T>): Promise<T> {
  const abort = new AbortController();
  const late = sleep(limitMs, undefined, { signal: abort.signal }).then(() => {
    throw new PageProblem(`${what} within ${limitMs / 1000} s`);
  });
  // Cancelled as soon as the work is done.
  late.catch(() => undefined);
  try {
    return await Promise.race([work, late]);
  } finally {
    abort.abort();
  }
}

/** Each saved page gets a loopback host of its own: what one leaves in its storage, the next does not see. */
function loopbackUrl(index: number, name: string): string {
  const host = `127.${(index >> 16) & 255}.${(index >> 8) & 255}.${index & 255}`;
  return `http://${host}/${encodeURIComponent(name)}`;
}

/** Shows the saved page at `url` and refuses everything else. */
async function serveOnly(page: Page, url: string, saved: SavedPage): Promise<void> {
  let isServed = false;
  await page.route(
    () => true,
    async (route: Route) => {
      const request = route.request();
      if (request.isNavigationRequest() && request.frame() === page.mainFrame()) {
        // Neither leaving nor loading again is left to the page: an aborted navigation keeps the document.
        if (request.url().split('#')[0] !== url.split('#')[0]) return route.abort('aborted');
        if (isServed) return route.abort('aborted');
        isServed = true;
        const type = saved.isXhtml ? 'application/xhtml+xml' : 'text/html';
        const contentType = isSilentlyUtf8(saved.bytes) ? `${type}; charset=utf-8` : type;
        return route.fulfill({ status: 200, contentType, body: Buffer.from(saved.bytes) });
      }
      return route.abort(request.isNavigationRequest() ? 'aborted' : 'blockedbyclient');
    },
  );
}

function loadProblem(error: unknown, limitMs: number): string {
  const message = error instanceof Error ? error.message : String(error);
  if (/Timeout \d+ms exceeded/.test(message)) return `did not load within ${limitMs / 1000} s`;
  if (/Download is starting/.test(message)) return 'not HTML: the browser would download it';
  if (/crash/i.test(message)) return 'the page crashed the browser tab';
  const code = /net::(ERR_[A-Z_]+)/.exec(message)?.[1];
  return code ? `could not be loaded: ${code}` : `could not be loaded: ${message.split('\n')[0]}`;
}

/** Waits for a state of the document itself: a page that tries to leave while it loads ends the browser's own wait. */
async function reached(page: Page, states: readonly DocumentReadyState[], limitMs: number): Promise<void> {
  await page.waitForFunction((wanted) => wanted.includes(document.readyState), states, {
    timeout: limitMs,
    polling: POLL_MS,
  });
}

async function load(page: Page, url: string, limitMs: number): Promise<void> {
  try {
    const response = await page.goto(url, { waitUntil: 'commit', timeout: limitMs });
    const type = response?.headers()['content-type'] ?? 'text/html';
    if (!/html/i.test(type)) throw new PageProblem(`not HTML: it is ${type.split(';')[0]}`);
    if (response && response.status() >= 400) throw new PageProblem(`the server answered ${response.status()}`);
    await reached(page, ['interactive', 'complete'], limitMs);
  } catch (error) {
    if (error instanceof PageProblem) throw error;
    throw new PageProblem(loadProblem(error, limitMs), { cause: error });
  }
  try {
    await reached(page, ['complete'], REST_LIMIT_MS);
  } catch {
    // A picture that never comes is no reason to give up the page.
  }
}

/** What is compared to see whether a page still changes. */
const factsOf = (record: TabRecord): string => JSON.stringify(record.documents.map(({ facts }) => facts));

/** Looks at a tab until its facts have been the same for `settleMs`, or the longest wait is over. */
async function settled(session: ChromiumSession, tabId: number, settleMs: number): Promise<Report> {
  const deadline = performance.now() + MAX_SETTLE_MS;
  let before = '';
  for (;;) {
    await session.ask({ type: 'inspect', tabId });
    const record = await session.tabRecord(tabId);
    if (!record?.report || record.documents.length === 0) throw new PageProblem('could not be read by the extension');
    const now = factsOf(record);
    if (now === before || settleMs === 0 || performance.now() + settleMs > deadline) return record.report;
    before = now;
    await sleep(settleMs);
  }
}

async function closeTab({ page }: Tab): Promise<void> {
  try {
    await within(CLOSE_LIMIT_MS, 'not closed', page.close());
  } catch {
    // A page that hangs takes its process with it when the browser closes.
  }
}

/** The engine that asks the built extension, inside a real Chromium. */
export function createBrowserEngine(options: BrowserEngineOptions): Engine {
  const loadLimitMs = options.loadLimitMs ?? LOAD_LIMIT_MS;
  const sessions = new Map<'saved' | 'live', Promise<ChromiumSession>>();
  let pages = 0;

  async function start(kind: 'saved' | 'live'): Promise<ChromiumSession> {
    const { executable, extension, locale, region } = options;
    const args = kind === 'saved' ? NO_NETWORK : [];
    const session = await launchChromium({ executable, extension, headless: true, locale, args });
    session.context.on('close', () => sessions.delete(kind));
    session.context.on('page', (page) => {
      // A page may open windows; nobody looks at them.
      if (!page.url().startsWith('about:blank#formwary-')) page.close().catch(() => undefined);
    });
    // No notice: the page is to stay as it is.
    await session.ask({ type: 'change-settings', change: { locale, region, loudness: 'badge' } });
    return session;
  }

  function sessionFor(kind: 'saved' | 'live'): Promise<ChromiumSession> {
    const running = sessions.get(kind) ?? start(kind);
    sessions.set(kind, running);
    return running;
  }

  async function look(target: PageTarget, saved: SavedPage | null): Promise<Report> {
    const session = await sessionFor(saved ? 'saved' : 'live');
    const tab = await session.openTab();
    try {
      if (target.kind === 'url') {
        await load(tab.page, target.url, loadLimitMs);
      } else if (saved) {
        const url = options.as ?? loopbackUrl(++pages, basename(target.path));
        await serveOnly(tab.page, url, saved);
        await load(tab.page, url, loadLimitMs);
      }
      const limitMs = MAX_SETTLE_MS + ANSWER_LIMIT_MS;
      return await within(limitMs, 'gave no answer', settled(session, tab.tabId, options.settleMs));
    } finally {
      await closeTab(tab);
    }
  }

  async function audit(target: PageTarget): Promise<Outcome> {
    const start = performance.now();
    const elapsedMs = () => Math.round(performance.now() - start);
    const read = target.kind === 'file' ? await readPage(target.path) : null;
    if (read && !read.ok) return { ok: false, error: read.error, elapsedMs: elapsedMs() };
    const saved = read?.ok ? read.page : null;
    try {
      return { ok: true, report: await look(target, saved), elapsedMs: elapsedMs() };
    } catch (error) {
      if (error instanceof PageProblem) return { ok: false, error: error.message, elapsedMs: elapsedMs() };
      const message = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
      return { ok: false, error: `the browser failed: ${message}`, elapsedMs: elapsedMs() };
    }
  }

  return {
    jobs: options.jobs ?? Math.min(4, Math.max(2, availableParallelism())),
    audit,
    close: async () => {
      const running = await Promise.allSettled(sessions.values());
      await Promise.all(running.map((one) => (one.status === 'fulfilled' ? one.value.close() : null)));
    },
  };
}
