import { beforeEach, expect, test, vi } from 'vitest';
import { createChains } from '#background/chain.ts';
import { change } from '#background/change.ts';
import { ruleOf } from '#background/rules.ts';
import { allow } from '#background/settings.ts';
import { setSync, syncNow } from '#background/sync.ts';
import { importFile, keptImport, undoImport } from '#background/transfer.ts';
import { readOwnSettings } from '#browser/settings-store.ts';
import { fakeBrowser } from '../../support/fake-browser.ts';

const { browser } = vi.hoisted(() => ({ browser: {} as ReturnType<typeof fakeBrowser> }));
vi.mock('webextension-polyfill', () => ({ default: browser }));

const inTurn = createChains();
beforeEach(() => {
  Object.assign(browser, fakeBrowser());
});
const targets = async () => (await readOwnSettings()).rules.map(({ target }) => target);

test('settings that could not be read back are not written', async () => {
  await allow({ type: 'allow', sites: ['a.example'], from: 'settings' }, inTurn);
  const before = structuredClone(browser.storage.local.items);
  const late = { ...ruleOf('b.example', { from: 'import' }, new Date()), until: 2e14 };
  const visit = ruleOf('c.example', { from: 'popup', span: 'visit' }, new Date());
  const apply = (own: Parameters<Parameters<typeof change>[0]['apply']>[0]) => ({
    ...own,
    rules: [...own.rules, late, visit],
  });
  expect(await change({ touches: {}, apply }, inTurn)).toMatchObject({ ok: false, problem: 'storage-failed' });
  expect(browser.storage.local.items).toEqual(before);
  expect(await targets()).toEqual(['a.example']);
});

const file = (target: string) =>
  JSON.stringify({ formwary: 'settings', version: 1, rules: [{ target, action: 'trust' }] });

test('an import can be taken back until another device brings something new', async () => {
  await setSync(true, inTurn, async () => undefined);
  await importFile(file('a.example'), inTurn);
  await syncNow(async () => undefined);
  expect(await undoImport(inTurn)).toMatchObject({ ok: true });
  expect(await targets()).toEqual([]);
  await importFile(file('a.example'), inTurn);
  await syncNow(async () => undefined);
  await browser.storage.sync.set({ 'rules-0': [['b.example', 9, 'trust']] });
  await syncNow(async () => undefined);
  expect(await undoImport(inTurn)).toMatchObject({ ok: false, problem: 'nothing-to-undo' });
  expect((await targets()).sort()).toEqual(['a.example', 'b.example']);
});

test('what an import can be taken back to is told to whoever asks, and dismissed on demand', async () => {
  expect(await keptImport(false)).toBe(false);
  await importFile(file('a.example'), inTurn);
  expect(await keptImport(false)).toBe(true);
  expect(await keptImport(true)).toBe(false);
  expect(await undoImport(inTurn)).toMatchObject({ ok: false, problem: 'nothing-to-undo' });
  expect(await targets()).toEqual(['a.example']);
});

test('an import too big to be taken back is done, and not taken back to one before it', async () => {
  await importFile(file('a.example'), inTurn);
  browser.storage.session.set = async () => {
    throw new Error('Session storage quota bytes exceeded.');
  };
  expect(await importFile(file('b.example'), inTurn)).toMatchObject({ ok: true });
  expect(await targets()).toEqual(['a.example', 'b.example']);
  expect(await keptImport(false)).toBe(false);
});
