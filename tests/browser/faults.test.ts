import type { CDPSession, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { settingsSchema } from '#boundary/settings.ts';
import type { ChangeResult } from '#contract/message.ts';
import { DEFAULT_SETTINGS, type Settings } from '#contract/settings.ts';
import { findChromium } from '#dev/browsers.ts';
import { built } from '#dev/build.ts';
import { type ChromiumSession, launchChromium } from '#dev/chromium.ts';
import { type PageServer, servePages } from '#dev/page-server.ts';
import { page as html, VOTE_FORM } from '../hostile/hostile-page.ts';
import { until } from '../hostile/visits.ts';

/** The part of the extension interface that is called inside our own page. */
interface Area {
  get(key: string | null): Promise<Record<string, unknown>>;
  set(items: object): Promise<void>;
  remove(keys: string | readonly string[]): Promise<void>;
  clear(): Promise<void>;
}
declare const chrome: {
  readonly action: { getBadgeText(of: { tabId: number }): Promise<string> };
  readonly tabs: {
    query(what: object): Promise<readonly { readonly id?: number }[]>;
    remove(tabId: number): Promise<void>;
  };
  readonly storage: Record<'local' | 'session', Area>;
};

const GOOD_RULE = {
  target: 'good.example',
  action: 'trust',
  scope: { kind: 'all' },
  until: null,
  note: '',
  from: 'popup',
};
const KILLS = 200;
/** A busy machine starts a worker in seconds: then there are fewer kills, not a longer wait. */
const KILLING_MS = 90_000;
const SEED = 20_261_124;

/** A tab as large as a page can make it: every frame asks for all it may. */
const CROWD = Array.from(
  { length: 300 },
  (_, at) =>
    `<label>您的手机号码 ${at} <input id="a-field-with-a-long-name-${at}" name="mobile${at}" type="tel" required></label>`,
).join('');
const BODIES: Readonly<Record<string, string>> = {
  '/article': '<p>一篇文章</p>',
  '/crowd': `<form>${CROWD}</form>`,
  '/crowds': `${VOTE_FORM}${'<iframe src="/crowd"></iframe>'.repeat(41)}`,
};

let session: ChromiumSession;
let server: PageServer;

beforeAll(async () => {
  const executable = findChromium()?.path;
  if (!executable) throw new Error('There is no Chromium here.');
  server = await servePages(({ pathname }) => ({ body: html(BODIES[pathname] ?? VOTE_FORM) }));
  session = await launchChromium({ executable, extension: await built('chrome'), headless: true, locale: 'zh-CN' });
});
afterAll(async () => {
  await session?.close();
  await server?.close();
});
beforeEach(async () => {
  await session.control.evaluate(() => chrome.storage.local.clear());
});

const settings = async () => (await session.ask({ type: 'settings' })) as Settings;
const sites = async () => (await settings()).rules.map(({ target }) => target);
const allow = async (site: string) =>
  (await session.ask({ type: 'allow', sites: [site], from: 'settings' })) as ChangeResult;
const untilWarned = (tabId: number) =>
  until(
    'the page is warned of',
    async () => ((await session.tabRecord(tabId))?.report?.warn ? true : null),
    () => '',
  );

/** Draws the same numbers from the same seed. */
function drawFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

async function workerKiller(): Promise<() => Promise<void>> {
  const protocol: CDPSession = await session.context.newCDPSession(session.control);
  await protocol.send('ServiceWorker.enable');
  return async () => {
    await protocol.send('ServiceWorker.stopAllWorkers');
  };
}

test('keeps its promises when the worker is killed at random moments', { timeout: 240_000 }, async () => {
  const draw = drawFrom(SEED);
  const kill = await workerKiller();
  const { page, tabId } = await session.openTab();
  // Chromium may never wake a worker again that died in its very first start, before its listeners were written down.
  await page.goto(server.url('/vote?first'), { waitUntil: 'commit' });
  await untilWarned(tabId);
  /** What was acknowledged must stand; what was under way may have come to either end. */
  const sure = new Map<string, boolean>();
  /** The last budget that was acknowledged, and those since that may have been kept. */
  const budgets: number[] = [DEFAULT_SETTINGS.noticesADay];
  let lost = 0;
  let changes = 0;
  const end = performance.now() + KILLING_MS;
  for (let i = 0; i < KILLS && performance.now() < end; i++) {
    const site = `s${draw(6)}.example`;
    const isAdded = draw(2) === 0;
    const change = isAdded ? allow(site) : session.ask({ type: 'disallow', sites: [site] });
    // Another change right behind it, of another kind: neither may undo the other.
    budgets.push(i % 100);
    const choice = session.ask({ type: 'change-settings', change: { noticesADay: i % 100 } }).then(
      (result) => {
        if ((result as ChangeResult | undefined)?.ok) budgets.splice(0, budgets.length, i % 100);
      },
      () => lost++,
    );
    if (draw(3) === 0) await page.goto(server.url(draw(2) === 0 ? '/article' : `/vote?${i}`), { waitUntil: 'commit' });
    sure.delete(site);
    const settled = change.then(
      (result) => (result as ChangeResult | undefined)?.ok === true && sure.set(site, isAdded),
      () => lost++,
    );
    await new Promise((resolve) => setTimeout(resolve, draw(12)));
    await kill();
    await settled;
    await choice;
    changes++;
    if (i % 10 !== 9) continue;
    const stored = (await session.control.evaluate(() => chrome.storage.local.get('settings')))['settings'];
    if (stored !== undefined) expect(settingsSchema.safeParse(stored).success).toBe(true);
    expect(budgets).toContain((await settings()).noticesADay);
    const now = new Set(await sites());
    for (const [known, isThere] of sure) expect([known, now.has(known)]).toEqual([known, isThere]);
  }
  expect(changes).toBeGreaterThan(9);
  await page.goto(server.url('/vote?last'), { waitUntil: 'commit' });
  await untilWarned(tabId);
  await kill();
  expect((await session.tabState(tabId)).kind).toBe('report');
  expect(
    await session.control.evaluate(async () => 'settings-unreadable' in (await chrome.storage.local.get(null))),
  ).toBe(false);
  console.info(`${changes} kills: ${lost} changes answered by nobody, ${sure.size} sites known for sure at the end`);
  await page.close();
});

test('says so when the storage is full, and loses nothing', async () => {
  expect((await allow('kept.example')).ok).toBe(true);
  await session.control.evaluate(async () => {
    for (let size = 1 << 20, i = 0; size > 8; i++) {
      try {
        await chrome.storage.local.set({ [`ballast-${i}`]: 'x'.repeat(size) });
      } catch {
        size = Math.floor(size / 2);
      }
    }
  });
  const refused = await allow(`${'x'.repeat(60)}.example`);
  expect(refused).toMatchObject({ ok: false, problem: 'storage-full' });
  expect(await sites()).toEqual(['kept.example']);
  const { page, tabId } = await session.openTab();
  await page.goto(server.url('/vote?full'));
  await untilWarned(tabId);
  await page.close();
  await session.control.evaluate(async () => {
    const keys = Object.keys(await chrome.storage.local.get(null)).filter((key) => key.startsWith('ballast'));
    await chrome.storage.local.remove(keys);
  });
  expect((await allow('more.example')).ok).toBe(true);
  expect(await sites()).toEqual(['kept.example', 'more.example']);
});

/** Fills what all tabs share, but for what a key of its own takes; Chromium counts no value that is shorter. */
const fillSession = (name: string) =>
  session.control.evaluate(async (prefix) => {
    for (let size = 1 << 20, i = 0; size > 512; i++) {
      try {
        await chrome.storage.session.set({ [`${prefix}-${i}`]: 'x'.repeat(size) });
      } catch {
        size = Math.floor(size / 2);
      }
    }
  }, name);
const keysOfTabs = async () =>
  Object.keys(await session.control.evaluate(() => chrome.storage.session.get(null))).filter((key) =>
    key.startsWith('tab:'),
  );

test('no tab can take the room of all others, and where there is none left it says so', async () => {
  const crowd = await session.openTab();
  await crowd.page.goto(server.url('/crowds'), { waitUntil: 'commit' });
  await until(
    'the page and its frames were read',
    async () => {
      const record = await session.tabRecord(crowd.tabId);
      return record && record.documents.length + record.unread.length >= 41 ? true : null;
    },
    () => '',
  );
  const size = JSON.stringify(await session.tabRecord(crowd.tabId)).length;
  console.info(`a tab of 41 frames with 300 fields each takes ${Math.round(size / 1_000)} kB of the session`);
  expect(size).toBeLessThan(1_000_000);
  await untilWarned(crowd.tabId);

  await fillSession('ballast');
  const late = await session.openTab();
  await late.page.goto(server.url('/vote?late'), { waitUntil: 'commit' });
  await untilWarned(late.tabId);
  // The largest gave way; asked for, it is read again.
  expect(await session.tabRecord(crowd.tabId)).toBeNull();
  await crowd.page.close();

  await session.control.evaluate(
    async (keys) => chrome.storage.session.remove(keys),
    (await keysOfTabs()).filter((key) => key !== `tab:${late.tabId}`),
  );
  await late.page.goto('about:blank');
  await session.control.evaluate((key) => chrome.storage.session.remove(key), `tab:${late.tabId}`);
  await fillSession('more');
  await late.page.goto(server.url('/vote?none'), { waitUntil: 'commit' });
  await until(
    'the badge says that it was not checked',
    async () => ((await badge(late.tabId)) === '?' ? true : null),
    () => '',
  );
  expect((await session.tabState(late.tabId)).kind).toBe('could-not-check');
  await session.control.evaluate(async () => {
    const keys = Object.keys(await chrome.storage.session.get(null)).filter((key) => /^(ballast|more)-/.test(key));
    await chrome.storage.session.remove(keys);
  });
  await untilChecked(late.tabId);
  await late.page.close();
});

const badge = (tabId: number) => session.control.evaluate((id) => chrome.action.getBadgeText({ tabId: id }), tabId);
/** With room again, a look at the report is enough. */
const untilChecked = (tabId: number) =>
  until(
    'the popup shows a report',
    async () => ((await session.tabState(tabId)).kind === 'report' ? true : null),
    () => '',
  );

const stored = (key: string) =>
  session.control.evaluate(async (name) => (await chrome.storage.local.get(name))[name] ?? null, key);
const untilToldBy = async (words: string) => {
  await session.control.reload();
  await until(
    'the settings page says so',
    async () => ((await session.control.textContent('[role=alert]'))?.includes(words) ? true : null),
    () => '',
  );
};
const put = (value: unknown) => session.control.evaluate((settings) => chrome.storage.local.set({ settings }), value);

test('keeps aside what it can not read of the settings, and all that it can', async () => {
  const rule = { ...GOOD_RULE, changedAt: 5 };
  const broken = { schema: 2, locale: 'xx', theme: 'dark', loudness: { no: 1 }, rules: [rule, 7, { target: 'x' }] };
  await put(broken);
  expect(await settings()).toMatchObject({
    schema: 2,
    locale: 'auto',
    theme: 'dark',
    loudness: 'notice',
    rules: [rule],
  });
  expect(await session.ask({ type: 'settings-trouble' })).toBe('aside');
  await untilToldBy('另存');
  // Reading writes nothing; the first change keeps the whole aside.
  expect(await stored('settings')).toEqual(broken);
  expect((await allow('more.example')).ok).toBe(true);
  expect(await stored('settings-unreadable')).toEqual(broken);
  expect(await session.ask({ type: 'settings-trouble' })).toBe('aside');
  expect(await sites()).toEqual(['good.example', 'more.example']);
});

test('takes over what an older version wrote, and keeps a copy', async () => {
  const old = { schema: 1, locale: 'zh-TW', region: 'TW', loudness: 'badge', theme: 'dark' };
  const allowlist = [{ site: 'good.example', addedAt: 5, from: 'popup' }];
  await put({ ...old, allowlist });
  expect(await settings()).toMatchObject({ schema: 2, locale: 'zh-TW', rules: [{ ...GOOD_RULE, changedAt: 5 }] });
  expect(await session.ask({ type: 'settings-trouble' })).toBe('');
  expect((await allow('more.example')).ok).toBe(true);
  expect(await stored('settings-before')).toEqual({ ...old, allowlist });
  expect(await stored('settings')).toMatchObject({ schema: 2, theme: 'dark' });
  expect(await sites()).toEqual(['good.example', 'more.example']);
});

test('leaves settings that a newer version wrote as they are', async () => {
  const newer = { schema: 7, theme: 'dark', rules: [], more: { things: 1 } };
  await put(newer);
  expect(await settings()).toMatchObject({ theme: 'dark' });
  expect(await allow('more.example')).toMatchObject({ ok: false, problem: 'read-only' });
  expect(await stored('settings')).toEqual(newer);
  await untilToldBy('更新版本');
});

test.each([
  ['a word', 'junk'],
  ['a number', 7],
  ['a list', [1]],
  ['nothing', null],
])('starts afresh from settings that are %s', async (_, stored) => {
  await session.control.evaluate((value) => chrome.storage.local.set({ settings: value }), stored);
  expect((await settings()).loudness).toBe('notice');
  expect((await allow('new.example')).ok).toBe(true);
  expect(await sites()).toEqual(['new.example']);
});

test('reads a page again when what it knew of the tab is no longer readable', async () => {
  const { page, tabId } = await session.openTab();
  await page.goto(server.url('/vote?corrupt'));
  await untilWarned(tabId);
  await session.control.evaluate((key) => chrome.storage.session.set({ [key]: { schema: 1, url: 3 } }), `tab:${tabId}`);
  expect((await session.tabState(tabId)).kind).toBe('report');
  await untilWarned(tabId);
  await page.close();
});

/** Chromium forgets a wish to close that meets a page just arriving: asked again until the tab is gone. */
function closeTab(tabId: number): Promise<unknown> {
  return until(
    'the tab is closed',
    () =>
      session.control.evaluate(async (id) => {
        const open = (await chrome.tabs.query({})).some((tab) => tab.id === id);
        if (open) await chrome.tabs.remove(id);
        return open ? null : true;
      }, tabId),
    () => 'It is open.',
  );
}

test('leaves nothing behind of tabs that close in the midst of a message', async () => {
  const opened: number[] = [];
  for (let i = 0; i < 12; i++) {
    const { page, tabId } = await session.openTab();
    opened.push(tabId);
    await page.goto(server.url(`/vote?closing${i}`), { waitUntil: 'commit' });
    await new Promise((resolve) => setTimeout(resolve, i * 15));
    await closeTab(tabId);
  }
  const left = async () => {
    const keys = Object.keys(await session.control.evaluate(() => chrome.storage.session.get(null)));
    return opened.filter((id) => keys.includes(`tab:${id}`));
  };
  await until(
    'no record is left',
    async () => ((await left()).length === 0 ? true : null),
    () => 'Some is.',
  );
});

test('falls silent in open pages when it is reloaded, and reads them anew', async () => {
  const { page, tabId } = await session.openTab();
  const lines: string[] = [];
  const protocol = await session.context.newCDPSession(page);
  protocol.on('Runtime.consoleAPICalled', ({ type }) => lines.push(type));
  protocol.on('Runtime.exceptionThrown', ({ exceptionDetails }) =>
    lines.push(exceptionDetails.exception?.description ?? exceptionDetails.text),
  );
  protocol.on('Log.entryAdded', ({ entry }) => lines.push(entry.text));
  await protocol.send('Runtime.enable');
  await protocol.send('Log.enable');
  await page.goto(server.url('/vote?reloaded'));
  await untilWarned(tabId);
  const hosts = (visited: Page) =>
    visited.evaluate(() => document.querySelectorAll('html > div[popover=manual]').length);
  await until(
    'the notice is there',
    async () => ((await hosts(page)) === 1 ? true : null),
    () => '',
  );
  const { extensionId } = session;
  const browser = session.context.browser();
  const loading = await browser?.newBrowserCDPSession();
  // Loaded again from the same folder: what an update, or the reload button, does to open pages.
  await loading?.send('Extensions.loadUnpacked', { path: await built('chrome') });
  // The old scripts meet an extension that is gone.
  await page.evaluate(() => {
    document.body.append(document.createElement('input'));
    document.querySelector('input')?.focus();
    document.body.click();
  });
  const own = await session.context.newPage();
  await until(
    'the extension is back',
    async () => {
      try {
        await own.goto(`chrome-extension://${extensionId}/options.html`);
        return true;
      } catch {
        return null;
      }
    },
    () => '',
  );
  const record = () =>
    own.evaluate(async (key) => (await chrome.storage.session.get(key))[key] ?? null, `tab:${tabId}`);
  await until(
    'the open page was read again',
    async () => (JSON.stringify(await record()).includes('"warn":true') ? true : null),
    () => '',
  );
  await until(
    'there is one notice',
    async () => ((await hosts(page)) === 1 ? true : null),
    () => '',
  );
  expect(lines).toEqual([]);
});
