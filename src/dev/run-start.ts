import { mkdirSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import process from 'node:process';
import { setTimeout as sleep } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { findChromium, findFirefox, howToGetABrowser } from './browsers.ts';
import { built } from './build.ts';
import { launchChromium } from './chromium.ts';
import { launchFirefox } from './firefox.ts';
import type { PageServer } from './page-server.ts';
import { PRACTICE_PAGES } from './practice-pages.ts';
import { practiceFolder, servePractice } from './practice-site.ts';

const root = join(import.meta.dirname, '../..');
const reportFolder = join(root, 'start-report');
const POPUP = { width: 360, height: 600 };
const NOTICE_LIMIT_MS = 5_000;
/** Goes to the first field a notice can be about, as a person would. */
const GO_TO_FIELD = `[...document.querySelectorAll('input[type=tel]'), ...document.querySelectorAll('input')]
  .find((field) => field.getClientRects().length > 0)?.focus()`;
/** The notice fades in. */
const FADE_MS = 600;

const HELP = `npm start [-- --headless]

Builds Formwary and opens a browser with it on practice pages. Without a display, with --headless or in CI it writes
screenshots of the pages, their notices and their popups to start-report/ instead, and prints what it found as a table.
CHROME_PATH or FIREFOX_PATH name a browser.`;

/** Whether a window can be shown. */
function hasDisplay(): boolean {
  if (process.env['CI']) return false;
  if (process.platform !== 'linux') return true;
  return Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']);
}

const say = (text: string) => process.stdout.write(`${text}\n`);
const progress = (text: string) => {
  if (process.stdout.isTTY) process.stdout.write(`\r\x1b[K${text}`);
};

/** Prints what the audit command says about the practice pages. */
async function printTable(engine: 'browser' | 'dom'): Promise<number> {
  const { main } = await import(pathToFileURL(join(await built('audit'), 'cli.js')).href);
  const args = [relative(process.cwd(), practiceFolder) || '.', '--format', 'table', '--engine', engine];
  return main(args, { extension: () => built('chrome') });
}

/** One practice page in a browser that is ready to be photographed. */
interface Camera {
  /** Opens a page, waits for the notice where one is due, and takes its picture; then that of the popup. */
  shoot(url: string, isNoticeDue: boolean, picture: string, popupPicture: string): Promise<void>;
  close(): Promise<void>;
}

type Notice = { readonly shown: string } | undefined;

/** Waits until the notice is ready, goes to a field it is about, and waits until it stands there. */
async function waitForNotice(
  page: { evaluate(expression: string): Promise<unknown> },
  read: () => Promise<Notice>,
): Promise<void> {
  const deadline = performance.now() + NOTICE_LIMIT_MS;
  while (performance.now() < deadline) {
    if ((await read())?.shown) {
      await page.evaluate(GO_TO_FIELD);
      return sleep(FADE_MS);
    }
    await sleep(100);
  }
}

async function chromiumCamera(executable: string): Promise<Camera> {
  const session = await launchChromium({
    executable,
    extension: await built('chrome'),
    headless: true,
    locale: 'zh-CN',
  });
  await session.ask({ type: 'change-settings', change: { locale: 'zh-CN', region: 'CN' } });
  return {
    async shoot(url, isNoticeDue, picture, popupPicture) {
      const { page, tabId } = await session.openTab();
      await page.goto(url);
      await page.bringToFront();
      if (isNoticeDue) await waitForNotice(page, async () => (await session.tabRecord(tabId))?.notice);
      await page.screenshot({ path: picture });
      const popup = await session.context.newPage();
      await popup.setViewportSize(POPUP);
      await popup.goto(`chrome-extension://${session.extensionId}/popup.html?tab=${tabId}`);
      await popup.locator('main').waitFor();
      await sleep(FADE_MS);
      await popup.screenshot({ path: popupPicture, fullPage: true });
      await popup.close();
      await page.close();
    },
    close: () => session.close(),
  };
}

async function firefoxCamera(executable: string): Promise<Camera> {
  const session = await launchFirefox({ executable, extension: await built('firefox'), headless: true });
  await session.ask({ type: 'change-settings', change: { locale: 'zh-CN', region: 'CN' } });
  return {
    async shoot(url, isNoticeDue, picture, popupPicture) {
      const { page, tabId } = await session.openTab();
      await page.goto(url);
      if (isNoticeDue) await waitForNotice(page, async () => (await session.tabRecord(tabId))?.notice);
      await page.screenshot({ path: picture });
      const popup = await session.openExtensionPage(`popup.html?tab=${tabId}`);
      await popup.setViewport(POPUP);
      await popup.waitForSelector('main');
      await sleep(FADE_MS);
      await popup.screenshot({ path: popupPicture, fullPage: true });
      await popup.close();
      await page.close();
    },
    close: () => session.close(),
  };
}

async function photograph(server: PageServer, camera: Camera): Promise<void> {
  rmSync(reportFolder, { recursive: true, force: true });
  mkdirSync(reportFolder, { recursive: true });
  try {
    for (const [index, { file, expect }] of PRACTICE_PAGES.entries()) {
      const name = `${String(index + 1).padStart(2, '0')}-${file.replace('.html', '')}`;
      progress(`${index + 1}/${PRACTICE_PAGES.length} ${file}`);
      const picture = join(reportFolder, `${name}.png`);
      await camera.shoot(server.url(file), expect === 'warn', picture, join(reportFolder, `${name}-popup.png`));
    }
    progress('');
  } finally {
    await camera.close();
  }
  say(
    `Pictures of ${PRACTICE_PAGES.length} pages with their notices and popups: ${relative(process.cwd(), reportFolder) || '.'}/\n`,
  );
}

async function withoutWindow(server: PageServer): Promise<number> {
  const chromium = findChromium();
  const firefox = chromium ? null : findFirefox();
  const found = chromium ?? firefox;
  if (!found) {
    say('There is no browser here that Formwary can be shown in. How to get one:');
    for (const line of howToGetABrowser()) say(`  ${line}`);
    say('\nMeanwhile, the practice pages without a browser (their scripts do not run):\n');
    return printTable('dom');
  }
  say(`Looking at the practice pages in ${found.path}, without a window …`);
  await photograph(server, await (chromium ? chromiumCamera(found.path) : firefoxCamera(found.path)));
  return printTable(chromium ? 'browser' : 'dom');
}

/** Opens a window on the list of practice pages; resolves when the person closes it or stops us. */
async function withWindow(server: PageServer, stopped: Promise<void>): Promise<number> {
  const chromium = findChromium();
  const firefox = chromium ? null : findFirefox();
  const found = chromium ?? firefox;
  if (!found) return withoutWindow(server);
  say(`Opening ${found.path} with Formwary: ${server.url('/')}`);
  say('Pin the Formwary icon to the toolbar to see its badge. Close the browser or press Ctrl-C to end.');
  if (chromium) {
    const session = await launchChromium({
      executable: chromium.path,
      extension: await built('chrome'),
      headless: false,
    });
    const closed = new Promise<void>((resolve) => session.context.once('close', () => resolve()));
    await session.control.goto(server.url('/'));
    await Promise.race([closed, stopped]);
    await session.close();
    return 0;
  }
  const session = await launchFirefox({ executable: found.path, extension: await built('firefox'), headless: false });
  const closed = new Promise<void>((resolve) => session.browser.once('disconnected', () => resolve()));
  const page = await session.browser.newPage();
  await session.control.close();
  await page.goto(server.url('/'));
  await Promise.race([closed, stopped]);
  await session.close();
  return 0;
}

async function main(): Promise<number> {
  const { values } = parseArgs({ options: { headless: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } } });
  if (values.help) {
    say(HELP);
    return 0;
  }
  let stop: () => void = () => undefined;
  const stopped = new Promise<void>((resolve) => {
    stop = resolve;
  });
  const isWindowed = !values.headless && hasDisplay();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => (isWindowed ? stop() : process.exit(130)));
  }
  if (!isWindowed && !values.headless) say('No display here: showing the result in pictures.');
  progress('Building …');
  await built(findChromium() ? 'chrome' : 'firefox');
  progress('');
  const server = await servePractice();
  try {
    return await (isWindowed ? withWindow(server, stopped) : withoutWindow(server));
  } finally {
    await server.close();
  }
}

try {
  process.exitCode = await main();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
