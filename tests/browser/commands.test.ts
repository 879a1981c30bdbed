import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import type { Settings } from '#contract/settings.ts';
import { findChromium } from '#dev/browsers.ts';
import { built } from '#dev/build.ts';
import { type ChromiumSession, launchChromium, type Tab } from '#dev/chromium.ts';
import { type PageServer, servePages } from '#dev/page-server.ts';
import { until } from './support/until.ts';

/** The browser's own event objects, which can be made to speak as if it had been pressed. */
interface Spoken {
  dispatch(...args: readonly unknown[]): void;
}
declare const chrome: {
  readonly commands: {
    readonly onCommand: Spoken;
    getAll(): Promise<readonly { readonly name?: string; readonly shortcut?: string }[]>;
  };
  readonly contextMenus: { readonly onClicked: Spoken };
};

const VOTE = `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>人气投票</title><h1>人气投票</h1>
<form><h2>填写信息，参加投票</h2><label>姓名 <input name="realname"></label>
<label>手机号 <input name="mobile" type="tel" required></label><button>投票</button></form></html>`;

let session: ChromiumSession;
let server: PageServer;
let tab: Tab | null = null;

beforeAll(async () => {
  const executable = findChromium()?.path;
  if (!executable) throw new Error('There is no Chromium here.');
  server = await servePages(() => ({ body: VOTE }));
  session = await launchChromium({ executable, extension: await built('chrome'), headless: true, locale: 'zh-CN' });
  await session.ask({ type: 'change-settings', change: { marks: 'off' } });
});
afterAll(async () => {
  await session?.close();
  await server?.close();
});
afterEach(async () => {
  await tab?.page.close();
  tab = null;
  await session.ask({ type: 'disallow', sites: (await rules()).map(({ target }) => target) });
});

const rules = async () => ((await session.ask({ type: 'settings' })) as Settings).rules;
async function opened(path: string): Promise<Tab> {
  tab = await session.openTab();
  await tab.page.goto(server.url(path));
  await tab.page.bringToFront();
  return tab;
}
const warned = ({ tabId }: Tab) =>
  until(
    () => session.tabRecord(tabId),
    (record) => record?.report?.warn === true,
  );
async function openedAndWarned(path: string): Promise<Tab> {
  const there = await opened(path);
  await warned(there);
  return there;
}
const press = async (command: string) =>
  (await session.worker()).evaluate((name) => chrome.commands.onCommand.dispatch(name), command);

test('offers its keys to the browser, which may change them', async () => {
  const known = await (await session.worker()).evaluate(() => chrome.commands.getAll());
  expect(known.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['_execute_action', 'trust-site', 'next-field']),
  );
});

test('the keys go from field to field, and show each', async () => {
  const { page } = await openedAndWarned('/fields');
  // A frame of ours stands around each field, one after the other; the page's own focus stays.
  const framed = () => page.evaluate(() => document.querySelectorAll('html > div:popover-open').length);
  expect(await framed()).toBe(0);
  await press('next-field');
  await until(framed, (count) => count === 1);
  await press('next-field');
  await press('next-field');
  await until(framed, (count) => count === 1);
  expect(await page.evaluate(() => document.activeElement?.localName)).toBe('body');
});

test('the keys trust the site in front, and take that back', async () => {
  await openedAndWarned('/trusted');
  await press('trust-site');
  await until(rules, (all) => all.length === 1);
  expect(await rules()).toMatchObject([{ target: '127.0.0.1', action: 'trust', until: null }]);
  await press('trust-site');
  await until(rules, (all) => all.length === 0);
});

test('the context menu reads a page that nobody would have read', async () => {
  await session.ask({ type: 'allow', sites: ['127.0.0.1'], from: 'popup' });
  const asked = await opened('/asked');
  expect(await session.tabRecord(asked.tabId)).toBeNull();
  await (await session.worker()).evaluate(
    (id) => chrome.contextMenus.onClicked.dispatch({ menuItemId: 'audit-this-form' }, { id }),
    asked.tabId,
  );
  await warned(asked);
});
