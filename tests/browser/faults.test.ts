import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { CDPSession, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { settingsSchema } from '#boundary/settings.ts';
import type { ChangeResult, TrustedMessage } from '#contract/message.ts';
import { DEFAULT_SETTINGS, type Settings } from '#contract/settings.ts';
import type { SyncState } from '#contract/sync.ts';
import { findChromium } from '#dev/browsers.ts';
import { built } from '#dev/build.ts';
import { type ChromiumSession, launchChromium } from '#dev/chromium.ts';
import { type PageServer, servePages } from '#dev/page-server.ts';
import { page as html, VOTE_FORM } from '../hostile/hostile-page.ts';
import { until } from '../hostile/visits.ts';

/** The part of the extension interface that is called inside our own page. */
interface Area {
  get(key: string | null): Promise<Record<string, unknown>>;
  /** Put in place of by a test that lets it fail. */
  set: (items: object) => Promise<void>;
  remove(keys: string | readonly string[]): Promise<void>;
  clear(): Promise<void>;
}
declare const chrome: {
  readonly action: { getBadgeText(of: { tabId: number }): Promise<string> };
  readonly tabs: {
    query(what: object): Promise<readonly { readonly id?: number }[]>;
    remove(tabId: number): Promise<void>;
  };
  readonly storage: Record<'local' | 'session' | 'sync', Area>;
};

const GOOD_RULE = {
  target: 'good.example',
  action: 'trust',
  scope: { kind: 'all' },
  until: null,
  note: '',
  from: 'popup',
};
/** 200 in all: while rules, choices and files change and pages come; while devices are kept in step; while settings move up. */
const KILLS = { changing: 100, syncing: 50, migrating: 50 };
/** For a busy machine, which starts a worker in seconds: fewer kills would be no proof. */
const KILLING_MS = 400_000;
const FILE = { formwary: 'settings', version: 1 };
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
const stored = (key: string) =>
  session.control.evaluate(async (name) => (await chrome.storage.local.get(name))[name] ?? null, key);
/** As a list: what is there may be `null`. */
const kept = (key: string) =>
  session.control.evaluate(async (name) => Object.values(await chrome.storage.local.get(name)), key);
const put = (value: unknown) => session.control.evaluate((settings) => chrome.storage.local.set({ settings }), value);
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

type Draw = ReturnType<typeof drawFrom>;

/** Asks, and kills the worker at a drawn moment: often on the way, else right behind the last answer. */
async function killedAmid(draw: Draw, kill: () => Promise<void>, asked: readonly Promise<unknown>[]): Promise<void> {
  if (draw(2) === 0) await Promise.all(asked);
  else await sleep(draw(draw(3) === 0 ? 120 : 12));
  await kill();
  await Promise.all(asked);
}

/** Rules and choices that change while the worker dies, held against what was acknowledged of them. */
function changes(draw: Draw) {
  /** What was acknowledged must stand; what was under way may have come to either end. */
  const sure = new Map<string, boolean>();
  /** The last budget that was acknowledged, and those since that may have been kept. */
  const budgets: number[] = [DEFAULT_SETTINGS.noticesADay];
  const counted = { answered: 0, lost: 0 };
  const asked = (message: TrustedMessage, then: () => void) =>
    session.ask(message).then(
      (result) => {
        if ((result as ChangeResult | undefined)?.ok !== true) return;
        counted.answered++;
        then();
      },
      () => counted.lost++,
    );
  const ways = (site: string): readonly (readonly [TrustedMessage, boolean])[] => [
    [{ type: 'allow', sites: [site], from: 'settings' }, true],
    [{ type: 'disallow', sites: [site] }, false],
    [{ type: 'import', text: JSON.stringify({ ...FILE, rules: [{ target: site, action: 'trust' }] }) }, true],
    [{ type: 'allow-lines', text: site, action: 'trust', span: 'good' }, true],
  ];
  return {
    counted,
    sure,
    /** A rule, and right behind it a choice: neither may undo the other. */
    ask(i: number): readonly Promise<unknown>[] {
      const site = `s${draw(6)}.example`;
      const [message, isThere] = ways(site)[draw(4)] ?? [{ type: 'disallow', sites: [site] }, false];
      sure.delete(site);
      budgets.push(i % 100);
      return [
        asked(message, () => sure.set(site, isThere)),
        asked({ type: 'change-settings', change: { noticesADay: i % 100 } }, () =>
          budgets.splice(0, budgets.length, i % 100),
        ),
      ];
    },
    async hold(): Promise<void> {
      const kept = await stored('settings');
      if (kept !== null) expect(settingsSchema.safeParse(kept).success).toBe(true);
      expect(budgets).toContain((await settings()).noticesADay);
      const now = new Set(await sites());
      for (const [known, isThere] of sure) expect([known, now.has(known)]).toEqual([known, isThere]);
      expect(await session.ask({ type: 'settings-trouble' })).toBe('');
    },
  };
}

test('keeps its promises when the worker is killed at random moments', { timeout: KILLING_MS }, async () => {
  const draw = drawFrom(SEED);
  const kill = await workerKiller();
  const { page, tabId } = await session.openTab();
  // Chromium may never wake a worker again that died in its very first start, before its listeners were written down.
  await page.goto(server.url('/vote?first'), { waitUntil: 'commit' });
  await untilWarned(tabId);
  const model = changes(draw);
  let kills = 0;
  for (; kills < KILLS.changing; kills++) {
    const asked = model.ask(kills);
    if (draw(3) === 0)
      await page.goto(server.url(draw(2) === 0 ? '/article' : `/vote?${kills}`), { waitUntil: 'commit' });
    await killedAmid(draw, kill, asked);
    if (kills % 10 === 9) await model.hold();
  }
  // Else nothing was promised that could have been broken.
  expect(model.counted.answered).toBeGreaterThan(KILLS.changing / 4);
  await page.goto(server.url('/vote?last'), { waitUntil: 'commit' });
  await untilWarned(tabId);
  await kill();
  expect((await session.tabState(tabId)).kind).toBe('report');
  expect(await stored('settings-unreadable')).toBeNull();
  const { answered, lost } = model.counted;
  console.info(`${kills} kills amid changes: ${answered} changes answered, ${lost} by nobody, ${model.sure.size} sure`);
  await page.close();
});

test('keeps devices in step when the worker is killed amid the exchange', { timeout: KILLING_MS }, async () => {
  const draw = drawFrom(SEED + 1);
  const kill = await workerKiller();
  const model = changes(draw);
  const isOn = async () => ((await session.ask({ type: 'sync-state' })) as SyncState).isOn;
  let kills = 0;
  for (; kills < KILLS.syncing && !(await isOn()); kills++) {
    const asked = session.ask({ type: 'set-sync', isOn: true }).catch(() => 'killed on the way');
    await killedAmid(draw, kill, [asked]);
  }
  for (; kills < KILLS.syncing; kills++) {
    await killedAmid(draw, kill, model.ask(kills));
    if (kills % 10 !== 9) continue;
    await model.hold();
    expect(await isOn()).toBe(true);
  }
  expect(model.counted.answered).toBeGreaterThan(KILLS.syncing / 4);
  const { answered, lost } = model.counted;
  console.info(
    `${kills} kills amid exchanges: ${answered} changes answered, ${lost} by nobody, ${model.sure.size} sure`,
  );
  await session.ask({ type: 'set-sync', isOn: false });
  await session.control.evaluate(() => chrome.storage.sync.clear());
});

test('moves old settings up in one step, or not at all, when the worker is killed', {
  timeout: KILLING_MS,
}, async () => {
  const draw = drawFrom(SEED + 2);
  const kill = await workerKiller();
  const ended = { old: 0, moved: 0 };
  for (let kills = 0; kills < KILLS.migrating; kills++) {
    const allowlist = [{ site: `old${kills}.example`, addedAt: kills, from: 'popup' }];
    const old = { schema: 1, locale: 'zh-TW', region: 'TW', loudness: 'badge', theme: 'dark', allowlist };
    await session.control.evaluate(() => chrome.storage.local.clear());
    await put(old);
    const asked = allow('more.example').then(
      // A worker that is stopped may also answer with nothing.
      (result: ChangeResult | undefined) => result?.ok === true,
      () => false,
    );
    await killedAmid(draw, kill, [asked]);
    const now = await stored('settings');
    const isOld = (now as { schema?: number } | null)?.schema === 1;
    if (isOld) {
      expect(now).toEqual(old);
      expect(await asked).toBe(false);
    } else {
      expect(await stored('settings-before')).toEqual(old);
      expect(settingsSchema.safeParse(now).success).toBe(true);
      expect((now as Settings).rules.map(({ target }) => target)).toEqual([`old${kills}.example`, 'more.example']);
    }
    ended[isOld ? 'old' : 'moved']++;
    expect(await settings()).toMatchObject({ schema: 2, locale: 'zh-TW', theme: 'dark' });
  }
  expect(ended.moved).toBeGreaterThan(KILLS.migrating / 4);
  console.info(`${KILLS.migrating} kills amid migrations: ${ended.moved} moved up, ${ended.old} still old`);
});

/** Makes the worker's own storage refuse to write, as a broken disk does; it ends with this life of the worker. */
async function breakStorage(): Promise<void> {
  const worker = await session.worker();
  await worker.evaluate(() => {
    chrome.storage.local.set = () =>
      Promise.reject(new Error('IO error: .../000003.log: Unable to create writable file'));
  });
}

test('says so when the storage fails, and keeps what was there', async () => {
  expect((await allow('kept.example')).ok).toBe(true);
  await session.control.reload();
  await session.control.click('#at-field');
  await until(
    'the choice is saved',
    async () => ((await settings()).atField ? null : true),
    () => '',
  );
  const before = await stored('settings');
  await breakStorage();
  expect(await allow('refused.example')).toMatchObject({ ok: false, problem: 'storage-failed' });
  await session.control.click('#holds-press');
  await until(
    'the settings page says so',
    async () => ((await session.control.textContent('[role=alert]'))?.includes('没存上') ? true : null),
    () => '',
  );
  expect(await stored('settings')).toEqual(before);
  expect(await settings()).toMatchObject({ atField: false, holdsPress: true });
  expect(await sites()).toEqual(['kept.example']);
  await (await workerKiller())();
  expect((await allow('more.example')).ok).toBe(true);
  expect(await settings()).toMatchObject({ atField: false, holdsPress: true });
  expect(await sites()).toEqual(['kept.example', 'more.example']);
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
  const before = await stored('settings');
  const refused = await allow(`${'x'.repeat(60)}.example`);
  expect(refused).toMatchObject({ ok: false, problem: 'storage-full' });
  expect(await sites()).toEqual(['kept.example']);
  expect(await stored('settings')).toEqual(before);
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

const untilToldBy = async (words: string) => {
  await session.control.reload();
  await until(
    'the settings page says so',
    async () => ((await session.control.textContent('[role=alert]'))?.includes(words) ? true : null),
    () => '',
  );
};

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
  await untilToldBy('另存');
  expect((await allow('new.example')).ok).toBe(true);
  expect(await sites()).toEqual(['new.example']);
  expect(await kept('settings-unreadable')).toEqual([stored]);
  await untilToldBy('另存');
});

test('starts with a profile whose every stored value is of the wrong type, tells of it and keeps it', async () => {
  const executable = findChromium()?.path ?? '';
  const profile = mkdtempSync(join(tmpdir(), 'formwary-profile-'));
  const options = { executable, extension: await built('chrome'), headless: true, locale: 'zh-CN', profile };
  const junk = { schema: '2', rules: { good: true }, theme: ['dark'], locale: 9, own: null, noticesADay: '3' };
  const before = { settings: junk, 'settings-stamp': 7, sync: 'on', 'settings-before': 0, stranger: { a: 1 } };
  try {
    const first = await launchChromium(options);
    await first.control.evaluate((values) => chrome.storage.local.set(values), before);
    await first.close();
    const second = await launchChromium(options);
    try {
      const { page, tabId } = await second.openTab();
      await page.goto(server.url('/vote?broken-profile'));
      await until(
        'the page is warned of all the same',
        async () => ((await second.tabRecord(tabId))?.report?.warn ? true : null),
        () => '',
      );
      await until(
        'the settings page says so',
        async () => ((await second.control.textContent('[role=alert]'))?.includes('另存') ? true : null),
        () => '',
      );
      const read = () => second.control.evaluate(() => chrome.storage.local.get(null));
      expect(await read()).toEqual(before);
      await second.control.click('#at-field');
      await until(
        'the choice is saved',
        async () => (((await second.ask({ type: 'settings' })) as Settings).atField ? null : true),
        () => '',
      );
      expect(await read()).toMatchObject({ 'settings-unreadable': junk, stranger: { a: 1 } });
    } finally {
      await second.close();
    }
  } finally {
    rmSync(profile, { recursive: true, force: true });
  }
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
  await session.ask({ type: 'change-settings', change: { atField: false, marks: 'off' } });
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
