import { beforeEach, expect, test, vi } from 'vitest';
import { createChains } from '#background/chain.ts';
import { refreshTabs } from '#background/change.ts';
import { ruleOf } from '#background/rules.ts';
import { allow, changeSettings, disallow, editRules } from '#background/settings.ts';
import { setSync, syncNow, syncState } from '#background/sync.ts';
import { syncBookSchema } from '#boundary/sync-book.ts';
import { readOwnSettings } from '#browser/settings-store.ts';
import type { ChangeResult } from '#contract/message.ts';
import { MAX_RULES } from '#contract/rule.ts';
import { DEFAULT_SETTINGS } from '#contract/settings.ts';
import { EMPTY_LOG } from '#settings/replica.ts';
import { fakeBrowser } from '../../support/fake-browser.ts';

const { browser } = vi.hoisted(() => ({ browser: {} as ReturnType<typeof fakeBrowser> }));
vi.mock('webextension-polyfill', () => ({ default: browser }));

// Where private windows keep what ends with them.
const shelf = new Map<string, unknown>();
vi.mock('idb-keyval', () => ({
  createStore: () => null,
  get: async (key: string) => shelf.get(key),
  setMany: async (items: [string, unknown][]) => {
    for (const [key, value] of items) shelf.set(key, value);
  },
  delMany: async (keys: string[]) => {
    for (const key of keys) shelf.delete(key);
  },
  entries: async () => [...shelf],
}));

const inTurn = createChains();
const follow = vi.fn(async () => undefined);
beforeEach(async () => {
  Object.assign(browser, fakeBrowser());
  follow.mockClear();
  await setSync(true, inTurn, follow);
});

async function done(result: Promise<ChangeResult>): Promise<void> {
  expect(await result).toMatchObject({ ok: true });
  await syncNow(follow);
}
const trust = (site: string) => done(allow({ type: 'allow', sites: [site], from: 'settings' }, inTurn));
const synced = () =>
  Object.entries(browser.storage.sync.items).flatMap(([key, item]) =>
    key.startsWith('rules-') ? (item as unknown[][]) : [],
  );
const here = async () => (await readOwnSettings()).rules.map(({ target, until }) => [target, until]);

test('what a rule of this visit stands before stays on every device', async () => {
  await trust('a.example');
  const before = synced();
  await done(editRules({ type: 'edit-rules', targets: ['a.example'], change: { span: 'visit' } }, inTurn));
  expect(synced()).toEqual(before);
  // It travels on even where the synchronised storage was emptied meanwhile.
  for (const key of Object.keys(browser.storage.sync.items)) delete browser.storage.sync.items[key];
  await syncNow(follow);
  expect(synced()).toEqual(before);
  expect(await here()).toEqual([['a.example', 'visit']]);
  delete browser.storage.session.items['visit-rules'];
  await syncNow(follow);
  expect(await here()).toEqual([['a.example', null]]);
});

test('what is taken away under a rule of this visit is gone on every device; where the visit led stays here', async () => {
  await trust('a.example');
  await done(editRules({ type: 'edit-rules', targets: ['a.example'], change: { span: 'visit' } }, inTurn));
  await done(allow({ type: 'allow', sites: ['b.example'], from: 'popup', span: 'visit' }, inTurn));
  await done(disallow(['a.example', 'b.example'], inTurn));
  expect(synced()).toEqual([['a.example', expect.any(Number)]]);
  expect(await here()).toEqual([]);
});

test('what comes in when it is switched on is followed at once, the menu too', async () => {
  await setSync(false, inTurn, follow);
  await browser.storage.sync.set({ 'rules-0': [['b.example', 9, 'warn']], choices: { locale: ['zh-TW', 9] } });
  await setSync(true, inTurn, (settings) => refreshTabs(settings, inTurn));
  expect(browser.contextMenus.update).toHaveBeenLastCalledWith('audit-this-form', { title: '用慎填看看這個表單' });
  expect(await here()).toEqual([['b.example', null]]);
});

test('settings of a newer version stay as they are, and the exchange says that it failed', async () => {
  await trust('a.example');
  const before = structuredClone(browser.storage.sync.items);
  const { log } = syncBookSchema.parse(browser.storage.local.items['sync']);
  Object.assign(browser.storage.local.items, { settings: { schema: 3 }, 'settings-stamp': 'theirs' });
  await syncNow(follow);
  expect(await syncState()).toMatchObject({ isOn: true, problem: 'failed' });
  expect(await disallow(['a.example'], inTurn)).toMatchObject({ ok: false, problem: 'read-only' });
  expect(browser.storage.sync.items).toEqual(before);
  expect(browser.storage.local.items).toMatchObject({ sync: { log } });
});

test('a choice and a removal in a private window hold on every device; what is trusted there is noted nowhere', async () => {
  await trust('a.example');
  await trust('b.example');
  browser.extension.inIncognitoContext = true;
  await done(changeSettings({ theme: 'dark' }, inTurn));
  await done(disallow(['a.example'], inTurn));
  await done(allow({ type: 'allow', sites: ['secret.example'], from: 'popup' }, inTurn));
  await done(editRules({ type: 'edit-rules', targets: ['b.example'], change: { action: 'warn' } }, inTurn));
  expect(await setSync(false, inTurn, follow)).toMatchObject({ isOn: true });
  browser.extension.inIncognitoContext = false;
  await syncNow(follow);
  expect(await readOwnSettings()).toMatchObject({ theme: 'dark', rules: [{ target: 'b.example', action: 'trust' }] });
  expect(browser.storage.sync.items['choices']).toMatchObject({ theme: ['dark', expect.any(Number)] });
  expect(
    synced()
      .map(([target, _, action]) => [target, action])
      .sort(),
  ).toEqual([
    ['a.example', undefined],
    ['b.example', 'trust'],
  ]);
  expect(JSON.stringify(browser.storage)).not.toContain('secret');
});

test('a full list keeps all it holds, and says how many of another device have no room', async () => {
  const many = Array.from({ length: MAX_RULES - 1 }, (_, at) =>
    ruleOf(`shop-${at}.example`, { from: 'import' }, new Date(at)),
  );
  Object.assign(browser.storage.local.items, {
    settings: { ...DEFAULT_SETTINGS, rules: many },
    'settings-stamp': 'full',
  });
  const theirs = [1, 2, 3].map((at) => [`new-${at}.example`, Date.now() + at, 'warn'] as const);
  await browser.storage.sync.set({ 'rules-0': [...theirs, ['shop-7.example', Date.now(), 'warn']] });
  await syncNow(follow);
  const rules = new Map((await readOwnSettings()).rules.map((one) => [one.target, one.action]));
  expect(rules.size).toBe(MAX_RULES);
  for (const { target } of many) expect(rules.has(target)).toBe(true);
  expect([rules.get('shop-7.example'), rules.get('new-3.example'), rules.get('new-1.example')]).toEqual([
    'warn',
    'warn',
    undefined,
  ]);
  expect(await syncState()).toMatchObject({ isOn: true, problem: '', untaken: 2 });
  // As soon as there is room, they come.
  await disallow(['shop-1.example', 'shop-2.example'], inTurn);
  await syncNow(follow);
  expect((await here()).map(([target]) => target)).toEqual(expect.arrayContaining(['new-1.example', 'new-2.example']));
  expect(await syncState()).toMatchObject({ untaken: 0 });
});

test('a rule that ended leaves the list for good, and takes no prolonged one with it', async () => {
  await trust('a.example');
  const [parcel = '', [entry] = []] =
    Object.entries(browser.storage.sync.items as Record<string, unknown[][]>).find(([key]) =>
      key.startsWith('rules-'),
    ) ?? [];
  const [target, at] = entry ?? [];
  await browser.storage.sync.set({ [parcel]: [[target, Number(at) + 1, 'trust', Date.now() - 5]] });
  await syncNow(follow);
  expect(await here()).toEqual([]);
  await syncNow(follow);
  expect(follow).toHaveBeenCalledTimes(1);
  await browser.storage.sync.set({ [parcel]: [[target, Number(at) + 2, 'trust']] });
  await trust('b.example');
  expect((await here()).sort()).toEqual([
    ['a.example', null],
    ['b.example', null],
  ]);
});

test('a book kept by an earlier version stays as it is: the exchange goes on', () => {
  const { untaken: _, ...earlier } = { isOn: true, at: 5, left: 1, problem: '', untaken: 0, log: EMPTY_LOG };
  expect(syncBookSchema.safeParse(earlier).data).toEqual({ ...earlier, untaken: 0 });
});

test('a browser that allows no more writes for now is told apart from one that has no room', async () => {
  browser.storage.sync.set = async () => {
    throw new Error('This request exceeds the MAX_WRITE_OPERATIONS_PER_MINUTE quota.');
  };
  await trust('a.example');
  expect(await syncState()).toMatchObject({ problem: 'too-often' });
});
