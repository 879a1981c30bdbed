import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { KeyInput, Page } from 'puppeteer-core';
import { findFirefox } from '#dev/browsers.ts';
import { built } from '#dev/build.ts';
import { type FirefoxSession, launchFirefox } from '#dev/firefox.ts';
import { keepOnDisk, keptOnDisk } from './kept.ts';
import type { Subject, Visit } from './subject.ts';
import { until } from './until.ts';

declare const browser: {
  readonly action: { getBadgeText(of: { tabId: number }): Promise<string> };
  readonly storage: { readonly sync: { get(key: null): Promise<Record<string, unknown>> } };
  readonly extension: { getViews(): readonly { readonly location: { readonly href: string } }[] };
};

const PREFS = {
  // A temporary add-on loses its storage with the browser, one from the store does not.
  'extensions.webextensions.keepStorageOnUninstall': true,
  'extensions.webextensions.keepUuidOnUninstall': true,
  // Half a minute in real life.
  'extensions.background.idle.timeout': 2_000,
};

/** Letters of the keys that go with each command, as the manifest suggests them. */
const LETTERS = { 'trust-site': 'Y', 'next-field': 'J' } as const;

/** The part of WebDriver BiDi that reaches the browser's own window. */
interface OwnWindow {
  readonly connection: {
    send(
      method: string,
      params: object,
    ): Promise<{
      readonly result: { readonly contexts?: readonly { readonly context: string }[]; readonly type?: string };
    }>;
  };
}

/** Runs an expression in the window of the browser itself, where its keys and menus are. */
async function inWindow({ browser: firefox }: FirefoxSession, expression: string): Promise<void> {
  const { connection } = firefox as unknown as OwnWindow;
  const { result } = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const target = { context: result.contexts?.[0]?.context };
  const ran = await connection.send('script.evaluate', { expression, target, awaitPromise: true });
  if (ran.result.type !== 'success') throw new Error(`The window of the browser refused ${expression}.`);
}

/** Waits until our entry stands in the menu that was opened, and chooses it. */
const CHOOSE = `new Promise((resolve, reject) => {
  const menu = document.getElementById('contentAreaContextMenu');
  let tries = 100;
  const look = () => {
    const entry = menu.state === 'open' && menu.querySelector('[id*="audit-this-form"]');
    if (!entry) return tries-- > 0 ? setTimeout(look, 50) : reject(new Error('no entry'));
    entry.doCommand();
    menu.hidePopup();
    resolve();
  };
  look();
})`;

async function pressOn(page: Page, key: string): Promise<void> {
  const [last, ...held] = key.split('+').reverse() as [KeyInput, ...KeyInput[]];
  for (const one of held) await page.keyboard.down(one);
  await page.keyboard.press(last);
  for (const one of held) await page.keyboard.up(one);
}

/** A Firefox with the built extension and a profile that outlives a restart. */
export async function openFirefox(): Promise<Subject> {
  const executable = findFirefox()?.path;
  if (!executable) throw new Error('There is no Firefox here.');
  const extension = await built('firefox');
  const profile = await mkdtemp(join(tmpdir(), 'formwary-firefox-'));
  const launch = () => launchFirefox({ executable, extension, profile, headless: true, prefs: PREFS });
  let session: FirefoxSession = await launch();

  async function visit(url: string): Promise<Visit> {
    const { page, tabId } = await session.openTab();
    const lines: string[] = [];
    page.on('console', (message) => lines.push(message.text()));
    page.on('pageerror', (error) => lines.push(String(error)));
    await page.goto(url);
    return {
      tabId,
      goto: async (next) => void (await page.goto(next)),
      back: async () => void (await page.goBack()),
      click: (selector) => page.click(selector),
      press: (key) => pressOn(page, key),
      type: (text) => page.keyboard.type(text),
      async chooseMenu() {
        await page.click('input', { button: 'right' });
        await inWindow(session, CHOOSE);
      },
      evaluate: <T>(expression: string) => page.evaluate(expression) as Promise<T>,
      // No protocol of Firefox looks into a closed root: its host in the top layer is all there is to see.
      notice: async () => {
        const isHit = await page.evaluate(() =>
          [...document.querySelectorAll(':popover-open')].some((host) => {
            const { left, top, width, height } = host.getBoundingClientRect();
            // The sheet with the marks lets every press through.
            return document.elementFromPoint(left + width / 2, top + height / 2) === host;
          }),
        );
        return isHit ? '' : null;
      },
      console: () => lines,
      close: () => page.close(),
    };
  }

  const backgroundViews = () =>
    session.control.evaluate(
      () => browser.extension.getViews().filter((view) => view.location.href.includes('background')).length,
    );

  return {
    name: 'Firefox',
    visit,
    async openOwn(path) {
      const page = await session.openExtensionPage(path);
      await page.bringToFront();
      return {
        press: (key) => pressOn(page, key),
        type: (text) => page.keyboard.type(text),
        evaluate: <T>(expression: string) => page.evaluate(expression) as Promise<T>,
        close: () => page.close(),
      };
    },
    ask: (message) => session.ask(message),
    record: (tabId) => session.tabRecord(tabId),
    synced: () => session.control.evaluate(async () => JSON.stringify(await browser.storage.sync.get(null))),
    kept: (key) => keptOnDisk(session.control, key),
    keep: (items) => keepOnDisk(session.control, items),
    badge: (tabId) => session.control.evaluate((id) => browser.action.getBadgeText({ tabId: id }), tabId),
    pressKeys: (command) =>
      inWindow(
        session,
        `document.querySelector('keyset[id^="ext-keyset-id"] key[key="${LETTERS[command]}"]').doCommand()`,
      ),
    async stopWorker() {
      await until(backgroundViews, (count) => count === 0);
    },
    async restart() {
      await session.close();
      session = await launch();
    },
    async close() {
      await session.close();
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
