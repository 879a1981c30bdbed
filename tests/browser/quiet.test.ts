import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { TabRecord } from '#contract/tab-record.ts';
import { findChromium, findFirefox } from '#dev/browsers.ts';
import { built } from '#dev/build.ts';
import { type ChromiumSession, launchChromium } from '#dev/chromium.ts';
import { type FirefoxSession, launchFirefox } from '#dev/firefox.ts';
import { manifestProblems } from '#dev/manifest-check.ts';
import { page as html, VOTE_FORM } from '../hostile/hostile-page.ts';
import { type LoggingProxy, startLoggingProxy } from '../hostile/logging-proxy.ts';
import { until } from '../hostile/visits.ts';

/** The part of the extension interface that is called inside our own pages. */
interface OwnApi {
  readonly runtime: { readonly onMessage: { addListener(listener: (message: unknown) => void): void } };
  readonly storage: Record<'local' | 'session', { get(key: null): Promise<unknown> }>;
}
declare const chrome: OwnApi;

/** Typed into every kind of box there is; must be found nowhere. */
const CANARY = '13912345678';
const CANARY_WORD = 'kanarienvogel';

const PAGES = {
  'vote.example':
    html(`${VOTE_FORM}<textarea id="t"></textarea><div id="e" contenteditable="true" style="height:40px"></div>
    <p id="echo"></p><script>document.querySelector('[name=mobile]').addEventListener('input', (e) => { e.target.setAttribute('value', e.target.value); echo.textContent = '您的手机号 ' + e.target.value + ' 投票'; });</script>`),
  'prize.example':
    html(`<h1>恭喜您获得一等奖</h1><p>距离结束还有 00:02:13，名额仅剩 3 个，立即领取</p><p>请如实填写，否则视为放弃，稍后会有顾问与您电话联系</p>
    <form><label>收件人姓名 <input name="realname"></label><label>手机号 <input name="mobile" type="tel" required></label>
    <label>身份证号码 <input name="idcard" maxlength="18"></label><button>立即领取</button></form>
    <script>addEventListener('submit', (event) => { event.preventDefault(); document.title = 'sent'; })</script>`),
  'article.example': html('<p>一篇文章</p>'),
};
const OURS = ['http://vote.example/', 'http://prize.example/', 'http://article.example/'];
/** Chromium's and Firefox's own calls home are not ours; all else must be a page that was opened. */
const isBrowsersOwn = (address: string) =>
  /(^|\/\/|\.)(google|googleapis|gvt1|gstatic|chromium|mozilla|firefox|cloudfront|digicert)\.(com|org|net)\b|dummy\.test/.test(
    address,
  );
const byExtension = (asked: readonly string[]) =>
  asked.filter((address) => !OURS.includes(address) && !address.endsWith('/favicon.ico') && !isBrowsersOwn(address));

/** What a person could type, told apart from what the page says. */
const holds = (text: string) => text.includes(CANARY) || text.includes(CANARY_WORD);

interface Own {
  evaluate<T>(run: () => Promise<T> | T): Promise<T>;
}

const listen = (own: Own) =>
  own.evaluate(() => {
    const heard: string[] = [];
    Object.assign(globalThis, { heard });
    chrome.runtime.onMessage.addListener((message) => {
      heard.push(JSON.stringify(message));
    });
  });
const heardBy = (own: Own) => own.evaluate(() => (globalThis as unknown as { heard: string[] }).heard);
const storedIn = (own: Own) =>
  own.evaluate(async () =>
    JSON.stringify([await chrome.storage.local.get(null), await chrome.storage.session.get(null)]),
  );
const fetching = (own: Own) =>
  own.evaluate(async () => {
    const tries: string[] = [];
    for (const address of [
      'http://vote.example/leak',
      'https://vote.example/leak',
      '//vote.example/leak',
      'ws://vote.example/leak',
    ]) {
      try {
        if (address.startsWith('ws'))
          await new Promise((_, fail) => Object.assign(new WebSocket(address), { onerror: fail, onopen: () => 0 }));
        else await fetch(address);
        tries.push(address);
      } catch {
        // Refused by the policy, as it must be.
      }
    }
    navigator.sendBeacon?.('http://vote.example/leak', 'x');
    const image = new Image();
    image.src = 'http://vote.example/leak';
    await new Promise((done) => Object.assign(image, { onerror: done, onload: done }));
    return tries;
  });

/** A page in either browser, as far as this test uses one. */
interface Used {
  goto(url: string): Promise<unknown>;
  focus(selector: string): Promise<void>;
  title(): Promise<string>;
  readonly keyboard: { type(text: string): Promise<unknown>; press(key: 'Enter'): Promise<void> };
}

/** Fills in the gravest page by keyboard and sends it: the first press is held, the next goes through, help is offered. */
async function sendPrize(page: Used, record: () => Promise<TabRecord | null>, control: Own): Promise<void> {
  await page.goto('http://prize.example/');
  await until(
    'the first press would be held',
    async () => ((await record())?.notice.held.startsWith('[true') ? true : null),
    () => '',
  );
  await page.focus('[name=realname]');
  await page.keyboard.type(CANARY_WORD);
  await page.focus('[name=mobile]');
  await page.keyboard.type(CANARY);
  await page.keyboard.press('Enter');
  await until(
    'the press was held',
    async () => ((await record())?.notice.press ? true : null),
    () => '',
  );
  await until(
    'the next press went through',
    async () => {
      await page.keyboard.press('Enter');
      return (await page.title()) === 'sent' ? true : null;
    },
    () => '',
  );
  await until(
    'the worker was told that something was sent',
    async () => ((await heardBy(control)).some((one) => one.includes('"sent"')) ? true : null),
    () => '',
  );
}

describe('in Chromium', () => {
  let proxy: LoggingProxy;
  let session: ChromiumSession;
  beforeAll(async () => {
    const executable = findChromium()?.path;
    if (!executable) throw new Error('There is no Chromium here.');
    proxy = await startLoggingProxy(PAGES);
    const args = [`--proxy-server=http://127.0.0.1:${proxy.port}`, '--proxy-bypass-list=<-loopback>'];
    session = await launchChromium({ executable, extension: await built('chrome'), headless: true, args });
  });
  afterAll(async () => {
    await session?.close();
    await proxy?.close();
  });

  test('asks the network for nothing, and keeps nothing that was typed', async () => {
    await listen(session.control);
    const { page, tabId } = await session.openTab();
    const lines: string[] = [];
    page.on('console', (message) => lines.push(message.text()));
    await page.goto('http://vote.example/');
    const warned = () =>
      until(
        'the vote is warned of',
        async () => ((await session.tabRecord(tabId))?.report?.warn ? true : null),
        () => '',
      );
    await warned();
    for (const box of ['[name=voter]', '[name=mobile]', '[name=code]', '#t', '#e']) {
      await page.focus(box);
      // Digits are masked wherever they stand: words show that what is written is not read.
      await page.keyboard.type(box === '[name=voter]' || box === '#e' ? CANARY_WORD : CANARY);
    }
    await page.evaluate(() => document.body.append('new'));
    await until(
      'a snapshot came again',
      async () =>
        (await heardBy(session.control)).filter((one) => one.includes('"snapshot"')).length > 1 ? true : null,
      () => '',
    );
    await sendPrize(page, () => session.tabRecord(tabId), session.control);
    await session.ask({ type: 'inspect', tabId });
    await session.ask({ type: 'allow', sites: ['vote.example'], from: 'popup' });
    await session.ask({ type: 'disallow', sites: ['vote.example'] });
    await page.goto('http://article.example/');
    await session.tabState(tabId);
    const heard = await heardBy(session.control);
    expect(heard.length).toBeGreaterThan(1);
    expect(heard.filter(holds)).toEqual([]);
    expect(holds(await storedIn(session.control))).toBe(false);
    expect(lines.filter(holds)).toEqual([]);
    expect(byExtension(proxy.asked)).toEqual([]);
    expect(proxy.asked).toContain(OURS[0]);
  });

  test('could not send anything if it wanted to', async () => {
    expect(await fetching(session.control)).toEqual([]);
    const worker = await session.worker();
    await expect(worker.evaluate(() => fetch('http://vote.example/leak'))).rejects.toThrow(/fetch/);
    expect(proxy.asked.filter((address) => address.includes('leak'))).toEqual([]);
  });
});

describe('in Firefox', () => {
  let proxy: LoggingProxy;
  let session: FirefoxSession;
  beforeAll(async () => {
    const executable = findFirefox()?.path;
    if (!executable) throw new Error('There is no Firefox here.');
    proxy = await startLoggingProxy(PAGES);
    const prefs = {
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': proxy.port,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': proxy.port,
      'network.proxy.no_proxies_on': '',
    };
    session = await launchFirefox({ executable, extension: await built('firefox'), headless: true, prefs });
  });
  afterAll(async () => {
    await session?.close();
    await proxy?.close();
  });

  test('asks the network for nothing, and keeps nothing that was typed', async () => {
    await listen(session.control);
    const { page, tabId } = await session.openTab();
    await page.goto('http://vote.example/');
    await until(
      'the vote is warned of',
      async () => ((await session.tabRecord(tabId))?.report?.warn ? true : null),
      () => '',
    );
    for (const box of ['[name=voter]', '[name=mobile]', '[name=code]', '#t', '#e']) {
      await page.focus(box);
      // Digits are masked wherever they stand: words show that what is written is not read.
      await page.keyboard.type(box === '[name=voter]' || box === '#e' ? CANARY_WORD : CANARY);
    }
    await page.evaluate(() => document.body.append('new'));
    await until(
      'a snapshot came again',
      async () =>
        (await heardBy(session.control)).filter((one) => one.includes('"snapshot"')).length > 1 ? true : null,
      () => '',
    );
    await sendPrize(page, () => session.tabRecord(tabId), session.control);
    await session.ask({ type: 'inspect', tabId });
    const heard = await heardBy(session.control);
    expect(heard.filter(holds)).toEqual([]);
    expect(holds(await storedIn(session.control))).toBe(false);
    expect(byExtension(proxy.asked)).toEqual([]);
    expect(proxy.asked).toContain(OURS[0]);
  });

  test('could not send anything if it wanted to', async () => {
    expect(await fetching(session.control)).toEqual([]);
    expect(proxy.asked.filter((address) => address.includes('leak'))).toEqual([]);
  });
});

test.each(['chrome', 'firefox'] as const)('is built for %s without a way out or in', async (target) => {
  const folder = await built(target);
  expect(manifestProblems(JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')))).toEqual([]);
  const scripts = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.js'));
  const inPages = ['auditor.js', 'hold.js', 'notice.js', 'sentinel.js'];
  expect(scripts).toEqual(expect.arrayContaining(['background.js', ...inPages]));
  for (const name of scripts) {
    const code = readFileSync(join(folder, name), 'utf8');
    expect(
      code.match(/\bfetch\(|XMLHttpRequest|WebSocket|sendBeacon|EventSource|importScripts|\beval\(|new Function/g) ??
        [],
      name,
    ).toEqual([]);
    // Text stays text, by our libraries' hand, too.
    expect(code.match(/(?:inner|outer)HTML\s*=[^=]|insertAdjacentHTML|document\.write/g) ?? [], name).toEqual([]);
    // At two bytes a character a browser takes longer over each.
    expect(code.match(/[^\0-\x7f]/g) ?? [], name).toEqual([]);
    if (!inPages.includes(name)) continue;
    // Nothing that a page could hear, or that would act on the page.
    expect(
      code.match(/postMessage|dispatchEvent|console\.|innerHTML|outerHTML|insertAdjacent|document\.write/g) ?? [],
      name,
    ).toEqual([]);
  }
});
