import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findChromium } from '#dev/browsers.ts';
import { built } from '#dev/build.ts';
import { type ChromiumSession, launchChromium } from '#dev/chromium.ts';
import { bundle } from '#dev/corpus.ts';
import { type PageServer, servePages } from '#dev/page-server.ts';
import { countReads } from './support/dom-reads.ts';
import { ownWorld } from './support/own-world.ts';
import { ownWork } from './support/trace.ts';
import { until } from './support/until.ts';

declare const chrome: {
  readonly runtime: {
    readonly onMessage: {
      addListener(listener: (message: { type: string }, sender: { tab?: { id?: number } }) => void): void;
    };
  };
};
type Heard = readonly { readonly type: string; readonly tabId: number }[];

const page = (body: string) =>
  `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>页面</title></head><body>${body}</body></html>`;
const PAGES: Readonly<Record<string, string>> = {
  '/article': page(`<h1>周末去哪里</h1>${'<p>城市里的图书馆周末开放，欢迎读者前来。</p>'.repeat(300)}`),
  '/vote': page(
    `<h1>为我投票</h1><form>${['姓名', '手机号', '验证码', '身份证号'].map((label, at) => `<label>${label} <input name="f${at}"></label>`).join('')}<button>投票</button></form>`,
  ),
  '/ticks': page(
    `<h1>限时抢购</h1><p id="clock"></p><p id="left"></p><div id="slides"></div><form><label>手机号 <input name="mobile" type="tel"></label><button id="send">获取验证码</button></form>
    <script>let n=0;const slides=['春天','夏天','秋天'];setInterval(()=>{n++;clock.textContent='现在 12:00:'+n;left.textContent='还剩 '+(5000-n)+' 秒';document.getElementById('send').textContent='重新发送('+(60-n)+'s)';document.getElementById('slides').innerHTML='<img alt="公园的'+slides[n%3]+'" src="/s'+n%3+'.png">'},250)</script>`,
  ),
};

const defined = `<script>customElements.define('x-field', class extends HTMLElement {
  constructor() { super(); this.attachShadow({ mode: 'closed' }).innerHTML = '<input name="mobile">'; }
})</script>`;
/** Inputs that nobody types into. */
const UNTYPED = '<form><input type="hidden" name="t" value="1"><input type="submit" value="返回"></form>';
/** What may ask a person for something. */
const ASKING: Readonly<Record<string, string>> = {
  box: '<input name="mobile">',
  beside: `${UNTYPED}<textarea></textarea>`,
  list: '<select><option>1</option></select>',
  text: '<textarea></textarea>',
  editable: '<p contenteditable>请填写</p>',
  role: '<p role="textbox">请填写</p>',
  custom: `<p><x-field></x-field></p>${defined}`,
  declared: '<p><x-field><template shadowrootmode="closed"><input name="mobile"></template></x-field></p>',
};
/** What asks for nothing, though no list of ours may know it. */
const MUTE: Readonly<Record<string, string>> = {
  buttons: UNTYPED,
  scripted: `${UNTYPED}<script>document.title += '。'</script>`,
  unusual:
    '<figure><picture><img alt=""></picture><ruby>慎<rt>shèn</rt></ruby></figure><p role="note">注</p><script></script>',
};
const bodies = new Map([
  ...Object.entries(ASKING).map(([name, body]) => [`/asks/${name}`, page(body)] as const),
  ...Object.entries(MUTE).map(([name, body]) => [`/mute/${name}`, page(body)] as const),
  ...Object.entries(PAGES),
]);

let session: ChromiumSession;
let server: PageServer;

beforeAll(async () => {
  const executable = findChromium()?.path;
  if (!executable) throw new Error('There is no Chromium here.');
  server = await servePages(({ pathname }) => {
    const body = bodies.get(pathname);
    return body === undefined ? null : { body };
  });
  session = await launchChromium({ executable, extension: await built('chrome'), headless: true });
  // Our own page hears what the worker hears.
  await session.control.evaluate(() => {
    const heard: { type: string; tabId: number }[] = [];
    Object.assign(globalThis, { heard });
    chrome.runtime.onMessage.addListener(({ type }, { tab }) => {
      heard.push({ type, tabId: tab?.id ?? -1 });
    });
  });
});
afterAll(async () => {
  await session?.close();
  await server?.close();
});

async function saidBy(tabId: number): Promise<readonly string[]> {
  const heard = await session.control.evaluate(() => (globalThis as unknown as { heard: Heard }).heard);
  return heard.filter((one) => one.tabId === tabId).map(({ type }) => type);
}

/** A page that a person has open and that has been judged where there was something to judge. */
async function opened(path: string): Promise<{ readonly page: Page; readonly tabId: number }> {
  const tab = await session.openTab();
  await tab.page.bringToFront();
  await tab.page.goto(server.url(path), { waitUntil: 'load' });
  return tab;
}

const judged = (tabId: number) =>
  until(
    () => session.tabRecord(tabId),
    (record) => record?.report !== null && record !== null,
  );

test('costs a page without forms no message, no layout and no injected script', async () => {
  let tabId = -1;
  const { forced, injected } = await ownWork(session.context, session.extensionId, async () => {
    const article = await opened('/article');
    tabId = article.tabId;
    await article.page.evaluate(() => document.body.append('变了'));
    // Another page that is opened after it and judged: by then this one would have been heard of.
    await judged((await opened('/vote')).tabId);
    await article.page.close();
  });
  expect(await saidBy(tabId)).toEqual([]);
  // The auditor and the notice of the other page, and nothing else.
  expect(injected).toBeLessThanOrEqual(2);
  console.info(`forced layouts and styles: ${forced}`);
  expect(forced).toBeLessThanOrEqual(3);
});

test.each(Object.keys(ASKING))('tells of a page with a field of this kind and no other: %s', async (name) => {
  const { tabId } = await opened(`/asks/${name}`);
  const record = await until(
    () => session.tabRecord(tabId),
    (read) => read !== null,
  );
  expect(record?.documents).toHaveLength(1);
});

test('tells nothing of pages into which nobody can type', async () => {
  const tabs = [];
  for (const name of Object.keys(MUTE)) tabs.push((await opened(`/mute/${name}`)).tabId);
  await judged((await opened('/vote')).tabId);
  for (const tabId of tabs) expect(await saidBy(tabId)).toEqual([]);
});

test('says two things of a page that asks, and one more for a change', async () => {
  const { page: vote, tabId } = await opened('/vote');
  await judged(tabId);
  expect(await saidBy(tabId)).toEqual(['candidate', 'snapshot']);
  await vote.evaluate(() => {
    document
      .querySelector('form')
      ?.insertAdjacentHTML('beforeend', '<label>出生日期 <input name="birthday" type="date"></label>');
  });
  await until(
    () => session.tabRecord(tabId),
    (record) => record?.report?.fields.some(({ kind }) => kind === 'birth-date') ?? false,
  );
  expect(await saidBy(tabId)).toEqual(['candidate', 'snapshot', 'snapshot']);
});

test('does not read a page again because our own notice came', async () => {
  const tab = await opened('/vote');
  await judged(tab.tabId);
  const world = await ownWorld(session.extensionId, tab);
  // Every reading walks the page.
  await world.run(`(() => {
    const walk = Document.prototype.createTreeWalker;
    globalThis.walks = 0;
    Document.prototype.createTreeWalker = function (...given) { globalThis.walks++; return walk.apply(this, given); };
  })()`);
  const isThere = () => tab.page.evaluate(() => document.querySelector('html > div:popover-open') !== null);
  await until(isThere, (there) => there);
  await tab.page.waitForTimeout(6_000);
  expect(await world.run('walks')).toBe(0);
  await tab.page.evaluate(() => document.querySelector('form')?.insertAdjacentHTML('beforeend', '<input name="more">'));
  await until(
    () => world.run('walks'),
    (walks) => Number(walks) > 0,
  );
});

test('says no more of a page whose clocks and slides turn than its states', async () => {
  const { page: ticking, tabId } = await opened('/ticks');
  await judged(tabId);
  await ticking.waitForTimeout(9_000);
  const said = await saidBy(tabId);
  // The candidate, the page, and each of its three slides at most once more.
  expect(said.length).toBeLessThanOrEqual(5);
  await ticking.evaluate(() => {
    document.querySelector('form')?.insertAdjacentHTML('beforeend', '<label>身份证号 <input name="idcard"></label>');
  });
  await until(
    () => session.tabRecord(tabId),
    (record) => record?.report?.fields.some(({ kind }) => kind === 'national-id') ?? false,
  );
});

test('reads the DOM so many times for each control, however many there are', async () => {
  const name = 'FormwaryEngine';
  const { page: bare } = await opened('/article');
  await bare.addScriptTag({ content: await bundle('src/dev/bench/engine.ts', name) });
  const reads = async (controls: number) => bare.evaluate(countReads, { name, controls });
  const [few, some, many] = [await reads(20), await reads(100), await reads(200)];
  const each = (many - some) / 100;
  console.info(`DOM reads: ${few} for 20 controls, ${some} for 100, ${many} for 200; ${each} for each more`);
  expect(each).toBeLessThan(140);
  // In step with the controls, not with their square.
  expect(each / ((some - few) / 80)).toBeLessThan(1.2);
});

test('reads no more than its cap of a page of half a million elements', async () => {
  const name = 'FormwaryEngine';
  const { page: bare } = await opened('/article');
  await bare.addScriptTag({ content: await bundle('src/dev/bench/engine.ts', name) });
  const blocks = await bare.evaluate(
    ({ name }) => {
      document.body.innerHTML = '<div><p>城市里的图书馆周末开放。</p></div>'.repeat(250_000);
      const engine = (globalThis as unknown as Record<string, typeof import('../../src/dev/bench/engine.ts')>)[name];
      return engine?.collect(document).page.blocks.length ?? -1;
    },
    { name },
  );
  expect(blocks).toBeLessThanOrEqual(1_500);
});
