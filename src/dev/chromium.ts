import process from 'node:process';
import { setTimeout as sleep } from 'node:timers/promises';
import { type BrowserContext, chromium, type Page, type Worker } from 'playwright-core';
import { tabRecordSchema } from '#boundary/tab-record.ts';
import type { TabState, TrustedMessage } from '#contract/message.ts';
import type { TabRecord } from '#contract/tab-record.ts';

/** The part of the extension interface that is called inside the control page. */
declare const chrome: {
  readonly runtime: { sendMessage(message: unknown): Promise<unknown> };
  readonly tabs: { create(tab: { url: string; active: boolean }): Promise<{ readonly id?: number }> };
  readonly storage: { readonly session: { get(key: string): Promise<Record<string, unknown>> } };
};

export interface ChromiumOptions {
  readonly executable: string;
  /** Folder of the built extension. */
  readonly extension: string;
  readonly headless: boolean;
  /** Profile folder; without it a fresh one that is removed at the end. */
  readonly profile?: string;
  readonly locale?: string;
  readonly args?: readonly string[];
  /** Also runs in private windows, as after the person's own tick in the browser's list of extensions. */
  readonly isPrivateToo?: boolean;
}

export interface Tab {
  readonly page: Page;
  readonly tabId: number;
}

/** A real Chromium with the built extension, and one extension page through which its worker is asked. */
export interface ChromiumSession {
  readonly context: BrowserContext;
  readonly extensionId: string;
  readonly control: Page;
  /** A fresh, empty tab and the extension's number for it. */
  openTab(): Promise<Tab>;
  ask(message: TrustedMessage): Promise<unknown>;
  tabState(tabId: number): Promise<TabState>;
  /** What the worker remembers of a tab. */
  tabRecord(tabId: number): Promise<TabRecord | null>;
  worker(): Promise<Worker>;
  close(): Promise<void>;
}

export const SWITCHES = [
  // Chromium refuses `--load-extension` in branded builds; the debugging protocol loads it everywhere.
  '--enable-unsafe-extension-debugging',
  '--no-first-run',
  '--disable-component-update',
  '--disable-background-networking',
  '--disable-features=Translate,OptimizationHints,MediaRouter,AutofillServerCommunication,HttpsUpgrades,HttpsFirstBalancedMode',
];

/** Starts a Chromium and loads the extension by the debugging protocol. */
export async function launchChromium(options: ChromiumOptions): Promise<ChromiumSession> {
  const context = await chromium.launchPersistentContext(options.profile ?? '', {
    executablePath: options.executable,
    headless: options.headless,
    // Chromium's sandbox does not start for root.
    chromiumSandbox: process.getuid?.() !== 0,
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [...SWITCHES, ...(options.args ?? [])],
    viewport: options.headless ? { width: 1280, height: 800 } : null,
    ...(options.locale ? { locale: options.locale } : {}),
  });
  try {
    return await withExtension(context, options.extension, options.isPrivateToo ?? false);
  } catch (error) {
    await context.close();
    throw error;
  }
}

/** Waits for a tab that was opened at an address. Its event may come before it knows its address: so ask, do not listen. */
async function arrivalOf(context: BrowserContext, url: string): Promise<Page> {
  for (let i = 0; i < 1_000; i++) {
    const page = context.pages().find((one) => one.url() === url);
    if (page) return page;
    await sleep(30);
  }
  throw new Error(`No tab came up at ${url}.`);
}

async function withExtension(
  context: BrowserContext,
  path: string,
  enableInIncognito: boolean,
): Promise<ChromiumSession> {
  const browser = context.browser();
  if (!browser) throw new Error('The browser gives no debugging session.');
  const protocol = await browser.newBrowserCDPSession();
  const { id } = await protocol.send('Extensions.loadUnpacked', { path, enableInIncognito });
  const origin = `chrome-extension://${id}/`;
  const control = await context.newPage();
  await control.goto(`${origin}options.html`);

  const isOurs = (worker: Worker) => worker.url().startsWith(origin);
  let tabs = 0;
  const ask = (message: TrustedMessage): Promise<unknown> =>
    control.evaluate((sent) => chrome.runtime.sendMessage(sent), message);

  return {
    context,
    extensionId: id,
    control,
    ask,
    async openTab() {
      const url = `about:blank#formwary-${++tabs}`;
      const tab = await control.evaluate((blank) => chrome.tabs.create({ url: blank, active: false }), url);
      const page = await arrivalOf(context, url);
      if (tab.id === undefined) throw new Error('The browser gave a tab no number.');
      return { page, tabId: tab.id };
    },
    async tabState(tabId) {
      return (await ask({ type: 'tab-state', tabId })) as TabState;
    },
    async tabRecord(tabId) {
      const key = `tab:${tabId}`;
      const stored = (await control.evaluate((name) => chrome.storage.session.get(name), key))[key];
      return stored === undefined ? null : tabRecordSchema.parse(stored);
    },
    async worker() {
      return context.serviceWorkers().find(isOurs) ?? context.waitForEvent('serviceworker', { predicate: isOurs });
    },
    close: () => context.close(),
  };
}
