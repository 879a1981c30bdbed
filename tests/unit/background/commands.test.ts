import { beforeEach, expect, test, vi } from 'vitest';
import { createChains } from '#background/chain.ts';
import { startCommands } from '#background/commands.ts';
import { siteRule } from '#background/one-press.ts';
import { allow, editRules } from '#background/settings.ts';
import { readOwnSettings } from '#browser/settings-store.ts';
import { fakeBrowser } from '../../support/fake-browser.ts';

const { browser } = vi.hoisted(() => ({ browser: {} as ReturnType<typeof fakeBrowser> }));
vi.mock('webextension-polyfill', () => ({ default: browser }));

const inTurn = createChains();
beforeEach(() => {
  Object.assign(browser, fakeBrowser());
  startCommands(inTurn);
});

async function press(url: string): Promise<void> {
  browser.tabs.open.splice(0, 1, { id: 1, url, active: false });
  browser.commands.onCommand.fire('trust-site');
  await inTurn('keys', async () => undefined);
}
const rules = async () =>
  (await readOwnSettings()).rules.map(({ target, action, scope, note }) => `${target} ${action} ${scope.kind} ${note}`);
const warn = {
  action: 'warn',
  scope: { kind: 'fields', kinds: ['phone'] },
  note: '来过电话',
  from: 'settings',
} as const;

test('the keys that trust a site bring back what stood there before', async () => {
  await allow({ type: 'allow', sites: ['a.example'], ...warn }, inTurn);
  await press('https://a.example/vote');
  expect(await rules()).toEqual(['a.example trust all 来过电话']);
  // Where a person sees what came of it.
  expect(browser.action.openPopup).toHaveBeenCalledTimes(1);
  await press('https://www.b.example/');
  await press('https://a.example/vote');
  expect(await rules()).toEqual(['b.example trust all ', 'a.example warn fields 来过电话']);
  await press('https://www.b.example/');
  expect(await rules()).toEqual(['a.example warn fields 来过电话']);
});

test('the popup takes back what the keys did, and the keys what the popup did, whatever was made of it meanwhile', async () => {
  await allow({ type: 'allow', sites: ['a.example'], ...warn }, inTurn);
  await press('https://a.example/');
  await siteRule('a.example', { span: 'visit' }, inTurn);
  await siteRule('a.example', { moveTo: '=www.a.example' }, inTurn);
  expect(await rules()).toEqual(['=www.a.example trust all 来过电话']);
  await siteRule('=www.a.example', 'back', inTurn);
  expect(await rules()).toEqual(['a.example warn fields 来过电话']);
  await siteRule('https://a.example/', 'trust', inTurn);
  await press('https://a.example/');
  expect(await rules()).toEqual(['a.example warn fields 来过电话']);
});

test('presses are taken back one by one', async () => {
  await siteRule('https://a.example/', 'warn', inTurn);
  await siteRule('https://a.example/', 'trust', inTurn);
  expect(await rules()).toEqual(['a.example trust all ']);
  await siteRule('a.example', 'back', inTurn);
  expect(await rules()).toEqual(['a.example warn all ']);
  await siteRule('a.example', 'back', inTurn);
  expect(await rules()).toEqual([]);
});

test('the context menu opens the popup in the very turn of the click', () => {
  browser.contextMenus.onClicked.fire({ menuItemId: 'audit-this-form' }, { id: 1 });
  expect(browser.action.openPopup).toHaveBeenCalledTimes(1);
});

test('what was changed since the keys were pressed is taken away, not written over', async () => {
  await allow({ type: 'allow', sites: ['a.example'], ...warn }, inTurn);
  await press('https://a.example/');
  await editRules({ type: 'edit-rules', targets: ['a.example'], change: { note: '现在信任' } }, inTurn);
  await press('https://a.example/');
  expect(await rules()).toEqual([]);
});

test('a site added again keeps its note and what it was about, unless told otherwise', async () => {
  await allow({ type: 'allow', sites: ['a.example'], ...warn }, inTurn);
  await allow({ type: 'allow', sites: ['a.example'], from: 'settings' }, inTurn);
  expect(await rules()).toEqual(['a.example trust fields 来过电话']);
  await allow({ type: 'allow', sites: ['a.example'], from: 'popup', scope: { kind: 'all' }, note: '' }, inTurn);
  expect(await rules()).toEqual(['a.example trust all ']);
});
