import process from 'node:process';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { tabRecordSchema } from '#boundary/tab-record.ts';
import type { TrustedMessage } from '#contract/message.ts';
import type { TabRecord } from '#contract/tab-record.ts';

/** The part of the extension interface that is called inside the control page. */
declare const browser: {
  readonly runtime: { sendMessage(message: unknown): Promise<unknown> };
  readonly tabs: { query(what: object): Promise<readonly { readonly id?: number }[]> };
  readonly storage: { readonly session: { get(key: string): Promise<Record<string, unknown>> } };
};

export interface FirefoxOptions {
  readonly executable: string;
  readonly extension: string;
  readonly headless: boolean;
  readonly profile?: string;
  /** The person's home folder, where an administrator's policy may lie. */
  readonly home?: string;
  readonly prefs?: Readonly<Record<string, string | number | boolean>>;
}

/** A real Firefox with the built extension. */
export interface FirefoxSession {
  readonly browser: Browser;
  /** `moz-extension://…/` */
  readonly origin: string;
  /** An extension page through which the worker is asked. */
  readonly control: Page;
  /** An extension page, ready to be looked at. */
  openExtensionPage(path: string): Promise<Page>;
  /** A new tab, with the number the extension knows it by. */
  openTab(): Promise<{ readonly page: Page; readonly tabId: number }>;
  /** The extension's numbers for all open tabs. */
  tabIds(): Promise<number[]>;
  ask(message: TrustedMessage): Promise<unknown>;
  tabRecord(tabId: number): Promise<TabRecord | null>;
  close(): Promise<void>;
}

export const ADDON_ID = 'formwary@formwary.example';
/** Firefox would draw this at random for each profile; fixed, so that our own pages can be found. */
const ADDON_HOST = '3f1c2b7a-5f0e-4d0a-9a4b-6f0d1c2e3a4b';

/** Starts a Firefox and installs the extension over WebDriver BiDi. */
export async function launchFirefox(options: FirefoxOptions): Promise<FirefoxSession> {
  const firefox = await puppeteer.launch({
    browser: 'firefox',
    executablePath: options.executable,
    headless: options.headless,
    defaultViewport: options.headless ? { width: 1280, height: 800 } : null,
    ...(options.profile ? { userDataDir: options.profile } : {}),
    ...(options.home ? { env: { ...process.env, HOME: options.home } } : {}),
    // Else BiDi refuses to open an extension's own pages.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [ADDON_ID]: ADDON_HOST }),
      ...options.prefs,
    },
  });
  try {
    await firefox.installExtension(options.extension);
    if (options.headless) await putWelcomeAway(firefox);
    return await withExtension(firefox);
  } catch (error) {
    await firefox.close();
    throw error;
  }
}

/** The page that greets who installs it comes when it likes: nobody reads it here, and tabs are told apart by being new. */
async function putWelcomeAway(firefox: Browser): Promise<void> {
  const deadline = performance.now() + 5_000;
  while (performance.now() < deadline) {
    const welcome = (await firefox.pages()).find((page) => page.url().endsWith('/welcome.html'));
    if (welcome) return welcome.close();
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

async function withExtension(firefox: Browser): Promise<FirefoxSession> {
  const origin = `moz-extension://${ADDON_HOST}/`;

  async function openExtensionPage(path: string): Promise<Page> {
    const page = await firefox.newPage();
    // The page moves to the extension's process on the way, and its load event is lost: wait for the page itself.
    await page.goto(origin + path, { waitUntil: [] });
    await page.waitForFunction(
      (start) => location.href.startsWith(start) && document.readyState === 'complete',
      { polling: 50 },
      origin,
    );
    return page;
  }

  const control = await openExtensionPage('options.html');
  const tabIds = () =>
    control.evaluate(async () => (await browser.tabs.query({})).flatMap(({ id }) => (id === undefined ? [] : [id])));

  return {
    browser: firefox,
    origin,
    control,
    openExtensionPage,
    // By what is new, not by its address: several tabs may show the same page.
    async openTab() {
      const before = new Set(await tabIds());
      const page = await firefox.newPage();
      const [tabId, ...more] = (await tabIds()).filter((id) => !before.has(id));
      if (tabId === undefined || more.length > 0) throw new Error('Which tab was opened can not be told.');
      return { page, tabId };
    },
    tabIds,
    // As text: BiDi cuts deeply nested results.
    ask: async (message) =>
      JSON.parse(
        await control.evaluate(
          async (sent) => JSON.stringify((await browser.runtime.sendMessage(sent)) ?? null),
          message,
        ),
      ),
    async tabRecord(tabId) {
      const key = `tab:${tabId}`;
      const stored = await control.evaluate(
        async (name) => JSON.stringify((await browser.storage.session.get(name))[name] ?? null),
        key,
      );
      const record: unknown = JSON.parse(stored);
      return record === null ? null : tabRecordSchema.parse(record);
    },
    close: () => firefox.close(),
  };
}
