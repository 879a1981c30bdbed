import { afterAll, beforeAll, expect, test } from 'vitest';
import type { QuietToday } from '#contract/message.ts';
import { findChromium } from '#dev/browsers.ts';
import { built } from '#dev/build.ts';
import { type ChromiumSession, launchChromium } from '#dev/chromium.ts';
import { type PageServer, servePages } from '#dev/page-server.ts';
import { until } from './support/until.ts';

const vote = (more: string) => `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>人气投票</title>
<h1>人气投票</h1><form action="/sent" method="post"><h2>填写信息，参加投票</h2>
<label>手机号 <input name="mobile" type="tel" required></label>${more}<button>确认投票</button></form></html>`;
const ID = '<label>身份证号码 <input name="idcard" maxlength="18" required></label>';

let session: ChromiumSession;
let server: PageServer;

beforeAll(async () => {
  const executable = findChromium()?.path;
  if (!executable) throw new Error('There is no Chromium here.');
  server = await servePages((url) => ({ body: vote(url.pathname === '/more' ? ID : '') }));
  session = await launchChromium({
    executable,
    extension: await built('chrome'),
    headless: true,
    locale: 'zh-CN',
    // What a page at a real address is told from one on this computer.
    args: ['--host-resolver-rules=MAP *.example.com 127.0.0.1'],
  });
});

afterAll(async () => {
  await session?.close();
  await server?.close();
});

/** Whether the notice stands in a page once it was read. */
async function isNoticed(path: string, host: string): Promise<boolean> {
  const tab = await session.openTab();
  await tab.page.goto(server.url(path, host));
  const record = await until(
    () => session.tabRecord(tab.tabId),
    (known) => known !== null && known.report !== null && (known.notice.shown !== '' || known.notice.heldFor !== ''),
  );
  await tab.page.close();
  return record?.notice.shown !== '';
}
const keptQuiet = async () => ((await session.ask({ type: 'quiet' })) as QuietToday).held;

test('says a thing once about a site, counts what it kept quiet, and speaks when more is asked', async () => {
  expect(await isNoticed('/one', 'a.example.com')).toBe(true);
  expect(await isNoticed('/two', 'b.example.com')).toBe(false);
  expect(await keptQuiet()).toBe(1);
  expect(await isNoticed('/more', 'a.example.com')).toBe(true);
  expect(await isNoticed('/more', 'b.example.com')).toBe(false);
  expect(await keptQuiet()).toBe(2);
});
