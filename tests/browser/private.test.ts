import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { TrustedMessage } from '#contract/message.ts';
import type { Settings } from '#contract/settings.ts';
import { findChromium } from '#dev/browsers.ts';
import { built } from '#dev/build.ts';
import { type ChromiumSession, launchChromium } from '#dev/chromium.ts';
import { type PageServer, servePages } from '#dev/page-server.ts';
import { page as html, VOTE_FORM } from '../hostile/hostile-page.ts';
import { until } from './support/until.ts';

/** The part of the extension interface that is called inside our own pages. */
declare const chrome: {
  readonly runtime: { sendMessage(message: unknown): Promise<unknown> };
  readonly tabs: { query(what: object): Promise<readonly { readonly id?: number; readonly url?: string }[]> };
  readonly windows: { create(window: { url: string; incognito: true }): Promise<unknown> };
  readonly storage: Record<'local' | 'session', { get(key: null): Promise<Record<string, unknown>> }>;
};

let session: ChromiumSession;
let server: PageServer;
let windows = 0;

beforeAll(async () => {
  const executable = findChromium()?.path;
  if (!executable) throw new Error('There is no Chromium here.');
  server = await servePages(() => ({ body: html(VOTE_FORM) }));
  const extension = await built('chrome');
  session = await launchChromium({ executable, extension, headless: true, locale: 'zh-CN', isPrivateToo: true });
});
afterAll(async () => {
  await session?.close();
  await server?.close();
});

/** A page in a private window. */
async function openPrivate(url: string): Promise<Page> {
  const marked = `${url}?private=${++windows}`;
  await session.control.evaluate((at) => chrome.windows.create({ url: at, incognito: true }), marked);
  return until(
    () => Promise.resolve(session.context.pages().find((page) => page.url() === marked)),
    (page) => page !== undefined,
  ) as Promise<Page>;
}
const openPrivateControl = () => openPrivate(`chrome-extension://${session.extensionId}/options.html`);
const ask = (control: Page, message: TrustedMessage) =>
  control.evaluate((sent) => chrome.runtime.sendMessage(sent), message);
const trusts = async (control: Page) =>
  JSON.stringify(((await ask(control, { type: 'settings' })) as Settings).rules).includes('127.0.0.1');
const stored = async () =>
  JSON.stringify(
    await session.control.evaluate(async () => [
      await chrome.storage.local.get(null),
      await chrome.storage.session.get(null),
    ]),
  );
const noticesOn = (page: Page) => page.evaluate(() => document.querySelectorAll(':popover-open').length);

test('warns in a private window, and writes nothing of it down', async () => {
  const page = await openPrivate(server.url('/vote'));
  // The marks first, and the notice when one goes to the field.
  await until(
    () => noticesOn(page),
    (count) => count === 1,
  );
  await page.locator('[name=mobile]').focus();
  await until(
    () => noticesOn(page),
    (count) => count === 2,
  );
  expect(await stored()).not.toContain('private=');
  await page.close();
});

test('what is trusted in a private window goes with it', async () => {
  const inside = await openPrivateControl();
  expect(await ask(inside, { type: 'allow', sites: ['127.0.0.1'], from: 'popup' })).toMatchObject({ ok: true });
  expect(await trusts(inside)).toBe(true);
  expect(await trusts(session.control)).toBe(false);
  expect(await stored()).not.toContain('127.0.0.1');
  const page = await openPrivate(server.url('/vote'));
  const tabId = await inside.evaluate(
    async (url) => (await chrome.tabs.query({})).find((tab) => tab.url === url)?.id ?? 0,
    page.url(),
  );
  expect(await ask(inside, { type: 'inspect', tabId })).toMatchObject({ kind: 'allowed' });
  expect(await noticesOn(page)).toBe(0);
  await page.close();
  await inside.close();

  const later = await openPrivateControl();
  expect(await trusts(later)).toBe(false);
  await later.close();
});

test('a choice that tells no place is kept from private windows too', async () => {
  const inside = await openPrivateControl();
  expect(await ask(inside, { type: 'change-settings', change: { theme: 'dark' } })).toMatchObject({ ok: true });
  expect(await ask(session.control, { type: 'settings' })).toMatchObject({ theme: 'dark' });
  await inside.close();
});
