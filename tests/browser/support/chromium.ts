import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CDPSession, Page } from 'playwright-core';
import { findChromium } from '#dev/browsers.ts';
import { built } from '#dev/build.ts';
import { type ChromiumSession, launchChromium } from '#dev/chromium.ts';
import { keepOnDisk, keptOnDisk } from './kept.ts';
import type { Subject, Visit } from './subject.ts';

/** The browser's own event objects, which can be made to speak: no key reaches a browser without a window. */
interface Spoken {
  dispatch(...args: readonly unknown[]): void;
}

declare const chrome: {
  readonly action: { getBadgeText(of: { tabId: number }): Promise<string> };
  readonly storage: { readonly sync: { get(key: null): Promise<Record<string, unknown>> } };
  readonly commands: { readonly onCommand: Spoken };
  readonly contextMenus: { readonly onClicked: Spoken };
};

interface DomNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly nodeValue: string;
  readonly children?: readonly DomNode[];
  readonly shadowRoots?: readonly (DomNode & { readonly shadowRootType?: string })[];
}

function textOf(node: DomNode): string {
  if (node.nodeType === 3) return node.nodeValue;
  if (/^(style|script)$/i.test(node.nodeName)) return '';
  return [...(node.children ?? [])].map(textOf).join(' ');
}

function closedRoots(node: DomNode): DomNode[] {
  const own = (node.shadowRoots ?? []).filter((root) => root.shadowRootType === 'closed');
  return [...own, ...(node.children ?? []).flatMap(closedRoots)];
}

/** Words in the closed shadow roots of a page, which only the debugging protocol can see. */
async function noticeText(page: Page): Promise<string | null> {
  const protocol: CDPSession = await page.context().newCDPSession(page);
  try {
    const { root } = await protocol.send('DOM.getDocument', { depth: -1, pierce: true });
    const words = closedRoots(root).map((shadow) => textOf(shadow).replace(/\s+/g, ' ').trim());
    return words.find((text) => text !== '') ?? null;
  } finally {
    await protocol.detach();
  }
}

/** A Chromium with the built extension and a profile that outlives a restart. */
export async function openChromium(): Promise<Subject> {
  const executable = findChromium()?.path;
  if (!executable) throw new Error('There is no Chromium here.');
  const extension = await built('chrome');
  const profile = await mkdtemp(join(tmpdir(), 'formwary-chromium-'));
  const launch = () => launchChromium({ executable, extension, profile, headless: true, locale: 'zh-CN' });
  let session: ChromiumSession = await launch();

  async function visit(url: string): Promise<Visit> {
    const { page, tabId } = await session.openTab();
    const lines: string[] = [];
    page.on('console', (message) => lines.push(message.text()));
    page.on('pageerror', (error) => lines.push(error.message));
    await page.bringToFront();
    await page.goto(url);
    return {
      tabId,
      goto: async (next) => void (await page.goto(next)),
      back: async () => void (await page.goBack()),
      click: (selector) => page.click(selector),
      press: (key) => page.keyboard.press(key),
      type: (text) => page.keyboard.type(text),
      async chooseMenu() {
        const worker = await session.worker();
        const chosen = { menuItemId: 'audit-this-form' };
        await worker.evaluate(([what, id]) => chrome.contextMenus.onClicked.dispatch(what, { id }), [
          chosen,
          tabId,
        ] as const);
      },
      evaluate: <T>(expression: string) => page.evaluate(expression) as Promise<T>,
      notice: () => noticeText(page),
      console: () => lines,
      close: () => page.close(),
    };
  }

  return {
    name: 'Chromium',
    visit,
    async openOwn(path) {
      const page = await session.context.newPage();
      await page.goto(`chrome-extension://${session.extensionId}/${path}`);
      return {
        press: (key) => page.keyboard.press(key),
        type: (text) => page.keyboard.type(text),
        evaluate: <T>(expression: string) => page.evaluate(expression) as Promise<T>,
        close: () => page.close(),
      };
    },
    ask: (message) => session.ask(message),
    record: (tabId) => session.tabRecord(tabId),
    synced: () => session.control.evaluate(async () => JSON.stringify(await chrome.storage.sync.get(null))),
    kept: (key) => keptOnDisk(session.control, key),
    keep: (items) => keepOnDisk(session.control, items),
    badge: (tabId) => session.control.evaluate((id) => chrome.action.getBadgeText({ tabId: id }), tabId),
    async pressKeys(command) {
      await (await session.worker()).evaluate((name) => chrome.commands.onCommand.dispatch(name), command);
    },
    async stopWorker() {
      await session.worker();
      const protocol = await session.context.newCDPSession(session.control);
      const stopped = new Promise<void>((resolve) => {
        protocol.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
          if (versions.some((version) => version.runningStatus === 'stopped')) resolve();
        });
      });
      await protocol.send('ServiceWorker.enable');
      await protocol.send('ServiceWorker.stopAllWorkers');
      await stopped;
      await protocol.detach();
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
