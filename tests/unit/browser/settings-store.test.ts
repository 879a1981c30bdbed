import { beforeEach, expect, test, vi } from 'vitest';
import { createChains } from '#background/chain.ts';
import { allow, disallow, editRules } from '#background/settings.ts';
import { setSync, syncNow } from '#background/sync.ts';
import { readOwnSettings } from '#browser/settings-store.ts';
import { fakeBrowser } from '../../support/fake-browser.ts';

const { browser } = vi.hoisted(() => ({ browser: {} as ReturnType<typeof fakeBrowser> }));
vi.mock('webextension-polyfill', () => ({ default: browser }));

const inTurn = createChains();
beforeEach(() => {
  Object.assign(browser, fakeBrowser());
});

const trust = (site: string, span: 'visit' | 'good') =>
  allow({ type: 'allow', sites: [site], from: 'popup', span }, inTurn);
const keep = () => editRules({ type: 'edit-rules', targets: ['a.example'], change: { span: 'good' } }, inTurn);
const here = async () => (await readOwnSettings()).rules.map(({ target, until }) => [target, until]);
const refuse = async () => {
  throw new Error('QUOTA_BYTES quota exceeded');
};

test('a write the browser refuses leaves the rules of this visit as they were', async () => {
  await trust('a.example', 'visit');
  browser.storage.local.set = refuse;
  expect(await keep()).toMatchObject({ ok: false, problem: 'storage-full' });
  expect(await here()).toEqual([['a.example', 'visit']]);
});

test('a refused write of the rules of this visit leaves the kept ones as they were, and the notes for other devices', async () => {
  await setSync(true, inTurn, async () => undefined);
  await trust('a.example', 'good');
  await trust('b.example', 'visit');
  await inTurn('sync', async () => undefined);
  const before = structuredClone(browser.storage.local.items);
  browser.storage.session.set = refuse;
  expect(await disallow(['a.example', 'b.example'], inTurn)).toMatchObject({ ok: false });
  expect(browser.storage.local.items).toEqual(before);
  expect(await here()).toEqual([
    ['a.example', null],
    ['b.example', 'visit'],
  ]);
});

/** The keys of each write to come. */
function watched(): readonly (readonly string[])[] {
  const writes: (readonly string[])[] = [];
  const { set } = browser.storage.local;
  browser.storage.local.set = async (items) => {
    writes.push(Object.keys(items).sort());
    return set(items);
  };
  return writes;
}

test('what changed and what other devices are to learn of it are kept in one write', async () => {
  await setSync(true, inTurn, async () => undefined);
  const writes = watched();
  await trust('a.example', 'good');
  expect(writes[0]).toEqual(['settings', 'settings-stamp', 'sync']);
});

test('what another device changed and when it did are kept in one write', async () => {
  await setSync(true, inTurn, async () => undefined);
  await browser.storage.sync.set({ 'rules-0': [['b.example', 9, 'warn']] });
  const writes = watched();
  await syncNow(async () => undefined);
  expect(writes[0]).toEqual(['settings', 'settings-stamp', 'sync']);
});
