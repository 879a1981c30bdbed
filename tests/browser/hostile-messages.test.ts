import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { readTrustedMessage } from '#boundary/message.ts';
import { AUDITOR_KEY } from '#contract/auditor.ts';
import type { Settings } from '#contract/settings.ts';
import type { Snapshot } from '#contract/snapshot.ts';
import { findChromium } from '#dev/browsers.ts';
import { built } from '#dev/build.ts';
import { type ChromiumSession, launchChromium, type Tab } from '#dev/chromium.ts';
import { type PageServer, servePages } from '#dev/page-server.ts';
import { page as html, VOTE_FORM } from '../hostile/hostile-page.ts';
import { until } from '../hostile/visits.ts';
import { ownWorld } from './support/own-world.ts';
import { settingsFileFor, trustedMessages } from './support/trusted-messages.ts';

let session: ChromiumSession;
let server: PageServer;
const tabs: Tab[] = [];

beforeAll(async () => {
  const executable = findChromium()?.path;
  if (!executable) throw new Error('There is no Chromium here.');
  server = await servePages((url) => {
    if (url.pathname === '/frame') return { body: html('<label>邮箱 <input type="email"></label>') };
    return { body: html(`${VOTE_FORM}${url.pathname === '/framed' ? '<iframe src="/frame"></iframe>' : ''}`) };
  });
  session = await launchChromium({ executable, extension: await built('chrome'), headless: true, locale: 'zh-CN' });
});
afterAll(async () => {
  await session?.close();
  await server?.close();
});
beforeEach(() => {
  tabs.length = 0;
});
afterEach(async () => {
  for (const { page } of tabs) await page.close();
});

async function open(path: string): Promise<Tab> {
  const tab = await session.openTab();
  tabs.push(tab);
  await tab.page.goto(server.url(path), { waitUntil: 'commit' });
  return tab;
}

const checked = ({ tabId }: Tab, what = 'mobile') =>
  until(
    'the vote is judged',
    async () => {
      const record = await session.tabRecord(tabId);
      return record?.report?.warn && JSON.stringify(record).includes(what) ? record : null;
    },
    () => '',
  );

/** What the auditor of a document says when it is asked to look again; by then it has nothing more to say. */
const snapshotOf = async (world: { run(expression: string): Promise<unknown> }) =>
  (await world.run(`new Promise((resolve) => {
    const send = chrome.runtime.sendMessage;
    chrome.runtime.sendMessage = async (message) => {
      const reply = await send.call(chrome.runtime, message);
      if (message.type === 'snapshot') {
        chrome.runtime.sendMessage = send;
        resolve(message.snapshot);
      }
      return reply;
    };
    void globalThis[Symbol.for('${AUDITOR_KEY}')].read();
  })`)) as Snapshot;

test('refuses every trusted message from a content script', async () => {
  // By an import, so that there is one to take back.
  await session.ask({ type: 'import', text: settingsFileFor('kept.example') });
  const tab = await open('/vote');
  await checked(tab);
  const world = await ownWorld(session.extensionId, tab);
  const messages = trustedMessages(await snapshotOf(world));
  const before = (await session.ask({ type: 'settings' })) as Settings;
  expect(before.rules.map(({ target }) => target)).toEqual(['kept.example']);
  for (const message of Object.values(messages)) {
    // What is no message at all would be refused by anybody.
    expect(readTrustedMessage(message), message.type).not.toBeNull();
    expect(await world.say(message), message.type).toBeUndefined();
  }
  expect(await session.ask({ type: 'settings' })).toEqual(before);
  expect(await session.ask({ type: 'quiet' })).toMatchObject({ isMuted: false });
  expect(await session.ask({ type: 'sync-state' })).toMatchObject({ isOn: false });
  await session.ask({ type: 'disallow', sites: ['kept.example'] });
});

test('keeps the settings out of reach of a content script', async () => {
  const tab = await open('/vote');
  await checked(tab);
  const world = await ownWorld(session.extensionId, tab);
  for (const area of ['local', 'session']) {
    const reach = `(async () => { await chrome.storage.${area}.set({ settings: 'mine' }); return chrome.storage.${area}.get(null); })()`;
    await expect(world.run(reach), area).rejects.toThrow(/not allowed/);
  }
});

test('takes a malformed snapshot for a page that could not be read, never for a quiet one', async () => {
  const tab = await open('/vote');
  await checked(tab);
  const world = await ownWorld(session.extensionId, tab);
  const snapshot = await snapshotOf(world);
  const bodies: readonly unknown[] = [
    { ...snapshot, level: 'low' },
    { ...snapshot, title: undefined },
    { ...snapshot, title: 'x'.repeat(1 << 20) },
    JSON.parse('{"__proto__":{"schema":1}}'),
    { ...snapshot, controls: Array(299).fill({ ...snapshot.controls[0], selector: 'x'.repeat(4_000) }) },
  ];
  for (const body of bodies) {
    await world.say({ type: 'snapshot', snapshot: body });
    const after = await session.tabRecord(tab.tabId);
    expect(after?.unread).toHaveLength(1);
    expect(after?.report?.warn).toBe(true);
    // Only a well-formed one clears it again.
    await world.say({ type: 'snapshot', snapshot });
    expect((await session.tabRecord(tab.tabId))?.unread).toEqual([]);
  }
});

test('drops what is no message of ours', async () => {
  const tab = await open('/vote');
  const record = await checked(tab);
  const world = await ownWorld(session.extensionId, tab);
  const junk = [
    null,
    7,
    'snapshot',
    [],
    {},
    { type: 'constructor' },
    { type: '__proto__' },
    { type: 'gone', tabId: 1 },
    { type: 'candidate', __proto__: null, x: 1 },
  ];
  for (const message of junk) expect(await world.say(message)).toBeUndefined();
  expect(await session.tabRecord(tab.tabId)).toEqual(record);
});

test('lets no frame put the notice of the page away', async () => {
  const tab = await open('/framed');
  await checked(tab, 'email');
  const world = await ownWorld(session.extensionId, tab, '/frame');
  for (const type of ['notice-closed', 'notice-lost', 'notice-seen', 'notice-wanted', 'notice-why'])
    expect(await world.say({ type })).toBeNull();
  const after = await session.tabRecord(tab.tabId);
  expect(after?.notice).toMatchObject({ closedFor: '', lostAt: null });
  // A frame may take leave itself; the page stays.
  await world.say({ type: 'gone' });
  expect((await session.tabRecord(tab.tabId))?.report?.warn).toBe(true);
});

test('answers a quiet tab while another talks without end', { timeout: 120_000 }, async () => {
  const loud = await open('/vote');
  await checked(loud);
  const world = await ownWorld(session.extensionId, loud);
  await world.run(`(async () => {
    const snapshot = await globalThis[Symbol.for('${AUDITOR_KEY}')].read();
    globalThis.said = 0;
    globalThis.heard = 0;
    globalThis.flood = setInterval(() => {
      for (let i = 0; i < 3; i++) {
        said++;
        chrome.runtime.sendMessage({ type: 'snapshot', snapshot: { ...snapshot, title: 'n' + said } }).then((reply) => { if (reply) heard++; });
      }
    }, 10);
  })()`);
  await until(
    'more was said than the budget holds',
    async () => (Number(await world.run('said')) > 600 ? true : null),
    () => '',
  );
  const quiet = await open('/vote?quiet');
  const start = performance.now();
  await checked(quiet);
  const waitedMs = Math.round(performance.now() - start);
  const [said, heard] = (await world.run('[said, heard]')) as [number, number];
  await world.run('clearInterval(flood)');
  console.info(
    `flood: ${said} said, ${heard} taken; the quiet tab was judged ${waitedMs} ms after its address was committed`,
  );
  // The figure of the promise: a quiet tab's report comes within a second while another tab floods.
  expect(waitedMs).toBeLessThan(1_000);
  // The budget lets through what it holds at first and what came back since; not a page's every word.
  expect(heard).toBeLessThan(said / 2);
});
