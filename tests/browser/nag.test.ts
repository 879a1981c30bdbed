import { afterAll, beforeAll, expect, test } from 'vitest';
import type { QuietToday } from '#contract/message.ts';
import { findChromium } from '#dev/browsers.ts';
import { built } from '#dev/build.ts';
import { type ChromiumSession, launchChromium, type Tab } from '#dev/chromium.ts';
import { type PageServer, servePages } from '#dev/page-server.ts';
import { until } from './support/until.ts';

/** The part of the extension interface that is called inside the control page. */
declare const chrome: { readonly storage: { readonly session: { remove(key: string): Promise<void> } } };

const vote = (more: string) => `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>人气投票</title>
<h1>人气投票</h1><form action="/sent" method="post"><h2>填写信息，参加投票</h2>
<label>手机号 <input name="mobile" type="tel" required></label>${more}<button>确认投票</button></form></html>`;
/** Warned of, but not severe: what is severe may cost more than the day's budget. */
const MILD = vote('<p><a href="/privacy">隐私政策</a></p>')
  .replace('手机号', '手机号（选填）')
  .replace(' required', '');
const ID = '<label>身份证号码 <input name="idcard" maxlength="18" required></label>';
const SEEN_MS = 10_000;

let session: ChromiumSession;
let server: PageServer;

beforeAll(async () => {
  const executable = findChromium()?.path;
  if (!executable) throw new Error('There is no Chromium here.');
  server = await servePages((url) => ({
    body: url.pathname === '/mild' ? MILD : vote(url.pathname === '/more' ? ID : ''),
  }));
  session = await launchChromium({
    executable,
    extension: await built('chrome'),
    headless: true,
    locale: 'zh-CN',
    // What a page at a real address is told from one on this computer.
    args: ['--host-resolver-rules=MAP *.example.com 127.0.0.1, MAP *.example 127.0.0.1'],
  });
  await session.ask({ type: 'change-settings', change: { atField: false, marks: 'off' } });
});

afterAll(async () => {
  await session?.close();
  await server?.close();
});

const recordOf = ({ tabId }: Tab) => session.tabRecord(tabId);
const isThere = ({ page }: Tab) => page.evaluate(() => document.querySelector('html > div:popover-open') !== null);

/** Opens a page and waits until it is decided whether the notice stands. */
async function opened(path: string, host: string): Promise<Tab> {
  const tab = await session.openTab();
  await tab.page.bringToFront();
  await tab.page.goto(server.url(path, host));
  await until(
    () => recordOf(tab),
    (known) => known?.report != null && (known.notice.shown !== '' || known.notice.heldAt !== null),
  );
  return tab;
}
/** Whether the notice stands in a page once it was read; `seenMs` for as long as it is looked at. */
async function isNoticed(path: string, host: string, seenMs = 0): Promise<boolean> {
  const tab = await opened(path, host);
  const record = await recordOf(tab);
  await tab.page.waitForTimeout(seenMs);
  await tab.page.close();
  return record?.notice.shown !== '';
}
const keptQuiet = async () => ((await session.ask({ type: 'quiet' })) as QuietToday).held;

test('says a thing once about a site, counts what it kept quiet, and speaks when more is asked', async () => {
  expect(await isNoticed('/one', 'a.example.com', SEEN_MS)).toBe(true);
  expect(await isNoticed('/two', 'b.example.com')).toBe(false);
  expect(await keptQuiet()).toBe(1);
  expect(await isNoticed('/more', 'a.example.com', SEEN_MS)).toBe(true);
  expect(await isNoticed('/more', 'b.example.com')).toBe(false);
  expect(await keptQuiet()).toBe(2);
});

test('says again what nobody had the time to read', async () => {
  expect(await isNoticed('/one', 'brief.example')).toBe(true);
  expect(await isNoticed('/two', 'brief.example')).toBe(true);
});

test('says again what the page kept covered', async () => {
  const tab = await opened('/one', 'covers.example');
  await tab.page.evaluate(() => {
    const cover = document.createElement('div');
    cover.popover = 'manual';
    cover.style.cssText = 'position: fixed; inset: 0; width: auto; height: auto; margin: 0; border: 0';
    document.body.append(cover);
    cover.showPopover();
  });
  await tab.page.waitForTimeout(SEEN_MS);
  await tab.page.close();
  expect(await isNoticed('/two', 'covers.example')).toBe(true);
});

test('stands where the page changes its address under it', async () => {
  const tab = await opened('/one', 'moves.example');
  await tab.page.waitForTimeout(SEEN_MS);
  for (const to of ['?b', '/elsewhere']) {
    await tab.page.evaluate((next) => {
      history.replaceState(0, '', next);
      document.body.append(document.createElement('input'));
    }, to);
    await until(
      () => recordOf(tab),
      (known) => known?.url.endsWith(to) === true,
    );
    expect(await isThere(tab)).toBe(true);
  }
  await tab.page.close();
});

test('no site spends more than one of the day’s notices', async () => {
  await session.control.evaluate(() => chrome.storage.session.remove('restraint'));
  await session.ask({ type: 'change-settings', change: { noticesADay: 2 } });
  expect(await isNoticed('/mild', 'greedy.example', SEEN_MS)).toBe(true);
  expect(await isNoticed('/more', 'greedy.example', SEEN_MS)).toBe(true);
  expect(await isNoticed('/mild', 'last.example')).toBe(true);
  expect(await isNoticed('/mild', 'over.example')).toBe(false);
});

test('spends nothing on pages where nobody goes to a field, and asks again when somebody does', async () => {
  await session.control.evaluate(() => chrome.storage.session.remove('restraint'));
  await session.ask({ type: 'change-settings', change: { noticesADay: 1, atField: true } });
  const [left, used, late] = [
    await opened('/mild', 'left.example'),
    await opened('/mild', 'used.example'),
    await opened('/mild', 'late.example'),
  ];
  expect(await Promise.all([left, used, late].map(isThere))).toEqual([false, false, false]);
  await used.page.bringToFront();
  await used.page.locator('[name=mobile]').focus();
  await until(
    () => isThere(used),
    (isIt) => isIt,
  );
  await late.page.bringToFront();
  await late.page.locator('[name=mobile]').focus();
  await until(
    () => recordOf(late),
    (known) => known?.notice.heldAt != null,
  );
  expect(await isThere(late)).toBe(false);
  expect(await keptQuiet()).toBe(1);
  await Promise.all([left, used, late].map(({ page }) => page.close()));
});
