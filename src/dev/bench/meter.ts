import process from 'node:process';
import { type BrowserContext, type CDPSession, chromium, type Page } from 'playwright-core';
import { SWITCHES } from '../chromium.ts';

/** What one visit cost the page. Times are CPU milliseconds of its main thread; heap is in KB. */
export const METERS = ['script', 'compile', 'task', 'layout', 'style', 'heap', 'long tasks'] as const;
export type Meter = (typeof METERS)[number];
export type Reading = Readonly<Record<Meter, number>>;

/** Starts a Chromium with one unpacked extension or none. */
export async function launchWith(executable: string, extension: string | null): Promise<BrowserContext> {
  const context = await chromium.launchPersistentContext('', {
    executablePath: executable,
    headless: true,
    chromiumSandbox: process.getuid?.() !== 0,
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [...SWITCHES],
    viewport: { width: 1280, height: 800 },
  });
  if (extension !== null) {
    const session = await context.browser()?.newBrowserCDPSession();
    await session?.send('Extensions.loadUnpacked', { path: extension });
  }
  return context;
}

/** A fresh tab whose main thread is metered. */
export async function meteredTab(
  context: BrowserContext,
): Promise<{ readonly page: Page; readonly session: CDPSession }> {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  return { page, session };
}

export async function metrics(session: CDPSession): Promise<ReadonlyMap<string, number>> {
  const { metrics: list } = await session.send('Performance.getMetrics');
  return new Map(list.map(({ name, value }) => [name, value]));
}

/** Heap in use after a collection, in KB. */
export async function heapKb(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  return ((await metrics(session)).get('JSHeapUsedSize') ?? Number.NaN) / 1024;
}

/** Visits a page in a fresh tab and reads the meters once it rests. */
export async function visit(context: BrowserContext, url: string, restMs: number): Promise<Reading> {
  const { page, session } = await meteredTab(context);
  try {
    await page.goto(url, { waitUntil: 'load' });
    await page.waitForTimeout(restMs);
    const read = await metrics(session);
    const ms = (name: string) => (read.get(name) ?? Number.NaN) * 1000;
    const longTasks = await page.evaluate(async () => {
      const seen: PerformanceEntry[] = [];
      const observer = new PerformanceObserver((list) => seen.push(...list.getEntries()));
      observer.observe({ type: 'longtask', buffered: true });
      await new Promise((resolve) => setTimeout(resolve, 30));
      return seen.length;
    });
    return {
      script: ms('ScriptDuration'),
      compile: ms('V8CompileDuration'),
      task: ms('TaskDuration'),
      layout: ms('LayoutDuration'),
      style: ms('RecalcStyleDuration'),
      heap: await heapKb(session),
      'long tasks': longTasks,
    };
  } finally {
    await page.close();
  }
}
