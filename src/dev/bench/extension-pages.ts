import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, CDPSession, Page } from 'playwright-core';
import { launchWith } from './meter.ts';
import { until, withOurs } from './ours.ts';
import { answerPages } from './pages.ts';
import { median } from './statistics.ts';
import { figure, textTable } from './table.ts';

/** The part of the extension interface that is called inside our own page. */
declare const chrome: { readonly runtime: { sendMessage(message: unknown): Promise<unknown> } };

async function ask(message: unknown): Promise<number> {
  const start = performance.now();
  await chrome.runtime.sendMessage(message);
  return performance.now() - start;
}

/** Asks a worker that was stopped before. */
async function askCold(devtools: CDPSession, page: Page, message: unknown): Promise<number> {
  await devtools.send('ServiceWorker.stopAllWorkers');
  await page.waitForTimeout(300);
  return page.evaluate(ask, message);
}

/** When the largest thing on a page was painted, from when the page was opened. */
async function paintOf(context: BrowserContext, url: string): Promise<number> {
  const page = await context.newPage();
  await page.goto(url);
  await page.waitForTimeout(600);
  const painted = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) => resolve(list.getEntries().at(-1)?.startTime ?? Number.NaN)).observe({
          type: 'largest-contentful-paint',
          buffered: true,
        });
      }),
  );
  await page.close();
  return painted;
}

/** An extension whose worker only answers and whose popup only shows a line: what the browser itself takes. */
function writeBare(folder: string): string {
  mkdirSync(folder, { recursive: true });
  const manifest = {
    manifest_version: 3,
    name: 'Bare',
    version: '1',
    background: { service_worker: 'worker.js' },
    action: { default_popup: 'popup.html' },
  };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(folder, 'worker.js'), 'chrome.runtime.onMessage.addListener((message,sender,reply)=>{reply(1)});');
  writeFileSync(join(folder, 'popup.html'), '<!doctype html><meta charset="utf-8"><title>Bare</title><h1>手机号</h1>');
  return folder;
}

interface Times {
  readonly cold: number[];
  readonly painted: number[];
}

async function timesOfBare(executable: string, folder: string, rounds: number): Promise<Times> {
  const context = await launchWith(executable, null);
  try {
    const protocol = await context.browser()?.newBrowserCDPSession();
    const id = (await protocol?.send('Extensions.loadUnpacked', { path: folder }))?.id ?? '';
    const url = `chrome-extension://${id}/popup.html`;
    const control = await context.newPage();
    await control.goto(url);
    const devtools = await context.newCDPSession(control);
    await devtools.send('ServiceWorker.enable');
    const times: Times = { cold: [], painted: [] };
    for (let round = 0; round < rounds; round++) {
      times.cold.push(await askCold(devtools, control, {}));
      times.painted.push(await paintOf(context, url));
    }
    return times;
  } finally {
    await context.close();
  }
}

/** How long the worker takes from a dead stop, and how soon the popup shows the report, beside an extension that does nothing. */
export async function runExtensionPages(
  executable: string,
  extension: string,
  rounds: number,
  work: string,
): Promise<string> {
  const bare = await timesOfBare(executable, writeBare(join(work, 'bare-worker')), rounds);
  return withOurs(executable, extension, answerPages, async ({ session, server }) => {
    const { page, tabId } = await session.openTab();
    await page.goto(server.url('/vote'));
    await until(async () => (await session.tabRecord(tabId))?.report ?? null, 10_000);
    const devtools = await session.context.newCDPSession(session.control);
    await devtools.send('ServiceWorker.enable');
    const ours: Times = { cold: [], painted: [] };
    const judged: number[] = [];
    const awake: number[] = [];
    for (let round = 0; round < rounds; round++) {
      ours.cold.push(await askCold(devtools, session.control, { type: 'settings' }));
      judged.push(await askCold(devtools, session.control, { type: 'inspect', tabId }));
      awake.push(await session.control.evaluate(ask, { type: 'inspect', tabId }));
      ours.painted.push(
        await paintOf(session.context, `chrome-extension://${session.extensionId}/popup.html?tab=${tabId}`),
      );
    }
    const row = (name: string, times: readonly number[]) => [name, figure(median(times)), figure(Math.max(...times))];
    return textTable([
      [`${rounds} times, ms`, 'median', 'most'],
      row('a worker that only answers: start to first answer', bare.cold),
      row('our worker: start to first answer', ours.cold),
      row('our worker: start to a new report of a tab', judged),
      row('our worker: awake, to a new report of a tab', awake),
      row('a page with one line: largest paint', bare.painted),
      row('our popup: largest paint, with the report', ours.painted),
    ]);
  });
}
