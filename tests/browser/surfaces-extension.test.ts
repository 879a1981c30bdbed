import { Buffer } from 'node:buffer';
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { DEFAULT_SETTINGS, type Settings } from '#contract/settings.ts';
import { findChromium } from '#dev/browsers.ts';
import { built } from '#dev/build.ts';
import { type ChromiumSession, launchChromium } from '#dev/chromium.ts';
import { type PageServer, servePages } from '#dev/page-server.ts';

const VOTE = `<!doctype html><html lang="zh-CN"><title>人气投票</title><h1>人气投票</h1><form>
<h2>填写信息，参加投票</h2><label>手机号 <input name="mobile" type="tel" required></label><button>确认投票</button></form></html>`;

let session: ChromiumSession;
let server: PageServer;
let page: Page;
const problems: string[] = [];

beforeAll(async () => {
  const executable = findChromium()?.path;
  if (!executable) throw new Error('There is no Chromium here.');
  server = await servePages((url) => (url.pathname === '/vote' ? { body: VOTE } : null));
  session = await launchChromium({ executable, extension: await built('chrome'), headless: true, locale: 'en-US' });
});

afterAll(async () => {
  await session?.close();
  await server?.close();
});

beforeEach(async () => {
  page = await session.context.newPage();
  problems.length = 0;
  page.on('pageerror', (error) => problems.push(String(error)));
  page.on('console', (message) => problems.push(message.text()));
});

afterEach(async () => {
  await page.close();
  const { rules } = await settings();
  await session.ask({ type: 'disallow', sites: rules.map(({ target }) => target) });
  const { locale, theme, loudness, preset, own } = DEFAULT_SETTINGS;
  await session.ask({ type: 'change-settings', change: { locale, theme, loudness, preset, own } });
  // Our pages run under a strict policy: a refused style or script would be told here.
  expect(problems).toEqual([]);
});

const settings = async () => (await session.ask({ type: 'settings' })) as Settings;
const sites = async () => (await settings()).rules.map(({ target }) => target);
const open = (path: string) => page.goto(`chrome-extension://${session.extensionId}/${path}`);
const focused = () =>
  page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.id);

async function add(...typed: readonly string[]): Promise<void> {
  for (const text of typed) {
    await page.getByLabel('Site or address').fill(text);
    await page.keyboard.press('Enter');
  }
}

test('the settings take an address as it was pasted, and keep it', async () => {
  await open('options.html');
  await add(' https://www.example.com/vote?id=1 ', '192.0.2.7', '例子.测试.com');
  await page.getByText('3 sites').waitFor();
  expect((await sites()).sort()).toEqual(['192.0.2.7', 'example.com', 'xn--0zwm56d.com']);
  await page.reload();
  await page.getByRole('button', { name: 'Remove example.com' }).waitFor();
});

test('the settings say what is wrong with an address and change nothing', async () => {
  await open('options.html');
  await add('not a site');
  await page.getByRole('alert').getByText('“not a site” is not a site').waitFor();
  expect(await page.getByLabel('Site or address').inputValue()).toBe('not a site');
  expect(await focused()).toBe('add-site');
  expect(await sites()).toEqual([]);
});

test('a site that is there already is not added twice', async () => {
  await open('options.html');
  await add('example.com');
  await page.getByText('1 site', { exact: true }).waitFor();
  await add('http://a.example.com');
  await page.getByText('is already in the list').waitFor();
  expect(await sites()).toEqual(['example.com']);
});

test('what is typed while an entry is on its way stays', async () => {
  await open('options.html');
  const box = page.getByLabel('Site or address');
  await box.fill('example.com');
  // In one task, so that no answer can come between.
  await box.evaluate((input) => {
    if (!(input instanceof HTMLInputElement)) throw new Error('no box');
    input.form?.requestSubmit();
    input.value = 'b.example';
    input.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await page.getByText('1 site', { exact: true }).waitFor();
  expect(await box.inputValue()).toBe('b.example');
  await box.press('Enter');
  await page.getByText('2 sites').waitFor();
  expect(await box.inputValue()).toBe('');
});

test('what was removed comes back by the keyboard alone', async () => {
  await open('options.html');
  await add('a.example', 'b.example', 'c.example');
  await page.getByRole('button', { name: 'Remove b.example' }).focus();
  await page.keyboard.press('Enter');
  await page.getByText('was removed').first().waitFor();
  await expect.poll(focused).toBe('Remove c.example');
  expect(await sites()).toEqual(['a.example', 'c.example']);
  await page.keyboard.press('Control+z');
  await expect.poll(focused).toBe('Remove b.example');
  expect((await sites()).sort()).toEqual(['a.example', 'b.example', 'c.example']);
});

test('the last one removed leaves the focus where new ones are made', async () => {
  await open('options.html');
  await add('a.example');
  await page.getByRole('button', { name: 'Remove a.example' }).click();
  await expect.poll(focused).toBe('add-site');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(sites).toEqual(['a.example']);
});

test('a choice is kept at once, and shown in the language chosen', async () => {
  await open('options.html');
  await page.getByLabel('Language').selectOption({ label: '繁體中文（台灣）' });
  await page.getByRole('heading', { name: '慎填的設定' }).waitFor();
  expect(await page.evaluate(() => document.documentElement.lang)).toBe('zh-TW');
  await page.getByLabel('深色').check();
  await expect.poll(async () => (await settings()).theme).toBe('dark');
  expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe('rgb(20, 23, 26)');
  await page.reload();
  await page.getByRole('heading', { name: '慎填的設定' }).waitFor();
});

test('the popup reports on its tab, trusts the site and takes that back', async () => {
  const tab = await session.openTab();
  await tab.page.goto(server.url('/vote'));
  await open(`popup.html?tab=${tab.tabId}`);
  await page.getByRole('heading', { name: 'phone number' }).first().waitFor();
  await page.getByRole('button', { name: 'Trust this site' }).click();
  await page.getByRole('heading', { name: 'You trust this site' }).waitFor();
  expect(await sites()).toEqual(['127.0.0.1']);
  // Undo is where the finger is.
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Trust this site' }).waitFor();
  expect(await sites()).toEqual([]);
  await tab.page.close();
});

test('the popup makes trust shorter at once, and brings back what stood there before', async () => {
  await session.ask({ type: 'allow', sites: ['127.0.0.1'], from: 'settings', action: 'warn', note: 'called me' });
  const tab = await session.openTab();
  await tab.page.goto(server.url('/vote'));
  await open(`popup.html?tab=${tab.tabId}`);
  await page.getByRole('button', { name: 'Trust this site' }).click();
  await page.getByLabel('For how long').focus();
  await page.getByLabel('For how long').selectOption('until the browser closes');
  await page.getByText('Changed.').waitFor();
  expect((await settings()).rules).toMatchObject([{ action: 'trust', until: 'visit', note: 'called me' }]);
  await expect.poll(focused).toBe('trust-span');
  // A popup closes with every click beside it: what stood there is not lost with it.
  await page.reload();
  await page.getByRole('button', { name: 'Stop trusting it' }).click();
  await page.getByRole('button', { name: 'Trust this site' }).waitFor();
  expect((await settings()).rules).toMatchObject([{ action: 'warn', until: null, note: 'called me' }]);
  await tab.page.close();
});

test('the popup warns on a site whatever the score, and takes that back', async () => {
  const tab = await session.openTab();
  await tab.page.goto(server.url('/vote'));
  await open(`popup.html?tab=${tab.tabId}`);
  await page.getByRole('button', { name: 'Always warn on this site' }).click();
  await page.getByRole('button', { name: 'Stop always warning here' }).waitFor();
  expect((await settings()).rules).toMatchObject([{ target: '127.0.0.1', action: 'warn', from: 'popup' }]);
  // Undo is where the finger is, and stays there.
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Always warn on this site' }).waitFor();
  expect(await sites()).toEqual([]);
  await tab.page.close();
});

test('the popup says that it cannot look at the browser’s own pages', async () => {
  const tab = await session.openTab();
  await tab.page.goto('chrome://version');
  await open(`popup.html?tab=${tab.tabId}`);
  await page.getByRole('heading', { name: 'This kind of page can’t be read' }).waitFor();
  await tab.page.close();
});

const openMore = async () => {
  await open('options.html');
  await page.getByText('More settings').click();
  await page.getByRole('heading', { name: 'Try an address' }).waitFor();
};
const chooseFile = (name: string, text: string) =>
  page.locator('#import').setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(text) });

test('a pasted list is taken line by line, and each bad line named', async () => {
  await openMore();
  await page.locator('#paste').fill('# mine\na.example\nnot a site\n||b.example^\n*.com.cn');
  await page.getByRole('button', { name: 'Trust them' }).click();
  await page.getByText('1 is now trusted. You will always be told about 1.').first().waitFor();
  await page.getByText('Line 3, “not a site”: it is not an address.').waitFor();
  await page.getByText('Line 5, “*.com.cn”: anyone can register under it, so it covers too much.').waitFor();
  expect((await sites()).sort()).toEqual(['a.example', 'b.example']);
  expect(await page.locator('#paste').inputValue()).toBe('not a site\n*.com.cn');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(sites).toEqual([]);
});

test('an address is tried: which entry decides, and why', async () => {
  await session.ask({ type: 'allow', sites: ['example.com'], from: 'settings' });
  await session.ask({ type: 'allow', sites: ['=www.example.com'], from: 'settings', action: 'warn' });
  await openMore();
  const look = async (address: string) => {
    await page.locator('#test-address').fill(address);
    await page.getByRole('button', { name: 'Look', exact: true }).click();
  };
  await look('https://www.example.com/vote');
  await page.getByText('=www.example.com decides: Always warn. It covers this one host.').waitFor();
  await look('shop.example.com');
  await page.getByText('example.com decides: Trust. It covers the whole site').waitFor();
  await look('anexample.com');
  await page.getByText('No entry covers it').waitFor();
});

test('a settings file is shown before it counts, and can be taken back', async () => {
  await session.ask({ type: 'allow', sites: ['kept.example'], from: 'settings' });
  await openMore();
  const rules = [
    { target: 'a.example', action: 'trust' },
    { target: 'b.example', action: 'warn' },
  ];
  const choices = { theme: 'dark', own: { degrees: {}, kinds: {}, signals: { countdown: 0, scarcity: 0.5 } } };
  await chooseFile('x.json', JSON.stringify({ formwary: 'settings', version: 1, choices, rules }));
  await page.getByText('1 more trusted site', { exact: true }).waitFor();
  await page.getByText('2 things quieter than now').waitFor();
  expect(await sites()).toEqual(['kept.example']);
  await page.locator('#import-confirm').click();
  await expect.poll(async () => (await sites()).sort()).toEqual(['a.example', 'b.example', 'kept.example']);
  expect((await settings()).theme).toBe('dark');
  await page.getByText('Where you differ from “Normal”').waitFor();
  // The offer outlives the page it was made in.
  await openMore();
  await page.locator('#import-undo').click();
  await expect.poll(sites).toEqual(['kept.example']);
  expect((await settings()).theme).toBe('auto');
});

test('an import can be left as it is: the offer to take it back goes', async () => {
  await openMore();
  const rules = [{ target: 'a.example', action: 'trust' }];
  await chooseFile('x.json', JSON.stringify({ formwary: 'settings', version: 1, rules }));
  await page.locator('#import-confirm').click();
  await page.getByRole('button', { name: 'Keep it so' }).click();
  await page.locator('#import-undo').waitFor({ state: 'detached' });
  await openMore();
  expect(await page.locator('#import-undo').count()).toBe(0);
  expect(await sites()).toEqual(['a.example']);
});

test('a hostile file is refused with line and path, and nothing is changed', async () => {
  await openMore();
  const before = await settings();
  await chooseFile('x.json', '{"formwary":"settings",\n"version":1,\n"choices":{"theme":"pink"}}');
  await page.getByText('Line 3, choices.theme: This value does not fit.').waitFor();
  await chooseFile('x.json', '{"formwary":"settings","version":1,\n"__proto__":{"loudness":"silent"}}');
  await page.getByText('Line 2, __proto__: This key must not be there.').waitFor();
  await chooseFile('x.json', `{"formwary":"settings","version":1,"rules":${'['.repeat(200_000)}`);
  await page.getByText('It is nested too deep').waitFor();
  await chooseFile('x.json', '9'.repeat(10_000_000));
  await page.getByText('The file is too big').waitFor();
  await chooseFile('x.json', '{"formwary":"settings","version":9}');
  await page.getByText('A newer Formwary made it').waitFor();
  expect(await settings()).toEqual(before);
});

test('the list goes out as a table and comes back', async () => {
  await session.ask({ type: 'allow', sites: ['=www.a.example'], from: 'settings', note: '=1+1', action: 'warn' });
  await openMore();
  const [download] = await Promise.all([page.waitForEvent('download'), page.locator('#export-csv').click()]);
  const table = await readFile(await download.path(), 'utf8');
  expect(table).toContain(`"'=www.a.example","warn","","'=1+1",`);
  await session.ask({ type: 'disallow', sites: ['=www.a.example'] });
  await chooseFile('x.csv', table);
  await page.getByText('1 more site where you are always told').waitFor();
  await page.locator('#import-confirm').click();
  await expect.poll(sites).toEqual(['=www.a.example']);
  expect((await settings()).rules[0]).toMatchObject({ action: 'warn', note: '=1+1', from: 'import' });
});

test('an entry is changed in its own line, by the keyboard alone', async () => {
  await session.ask({ type: 'allow', sites: ['a.example', 'b.example'], from: 'settings' });
  await open('options.html');
  await page.getByRole('button', { name: 'Edit b.example' }).focus();
  await page.keyboard.press('Enter');
  await page.getByLabel('What to do').last().selectOption('warn');
  await page.locator('#edit-note').fill('calls ever since');
  await page.keyboard.press('Enter');
  await page.getByText('calls ever since').waitFor();
  expect((await settings()).rules.find(({ target }) => target === 'b.example')).toMatchObject({
    action: 'warn',
    note: 'calls ever since',
  });
  await expect.poll(focused).toBe('Edit b.example');
  await page.keyboard.press('Control+z');
  await expect.poll(async () => (await settings()).rules.map(({ action }) => action)).toEqual(['trust', 'trust']);
});

test('the keys are shown, and changed by the browser itself', async () => {
  await openMore();
  for (const keys of ['Alt+Shift+F', 'Alt+Shift+Y', 'Alt+Shift+J']) await page.getByText(keys).waitFor();
  const [tab] = await Promise.all([session.context.waitForEvent('page'), page.locator('#change-keys').click()]);
  await expect.poll(() => tab.url()).toBe('chrome://extensions/shortcuts');
  await tab.close();
});

test('a departure from the preset is shown and undone by itself', async () => {
  await openMore();
  await page.locator('#degree-high').selectOption('badge');
  await page.getByText('High risk: On the icon only (was: In the page)').waitFor();
  expect((await settings()).own.degrees).toEqual({ high: 'badge' });
  await page.getByRole('button', { name: 'Put back “High risk”: In the page' }).click();
  await page.getByText('Everything is as in “Normal”.').waitFor();
  await expect.poll(async () => (await settings()).own).toEqual(DEFAULT_SETTINGS.own);
});

test('ten thousand entries are searched, scrolled and removed at once', async () => {
  const list = Array.from({ length: 10_000 }, (_, index) => `shop-${index}.example`).join('\n');
  expect(await session.ask({ type: 'allow-lines', text: list, action: 'trust', span: 'good' })).toMatchObject({
    added: { trust: 10_000, warn: 0 },
  });
  await open('options.html');
  await page.getByText('10,000 sites').waitFor();
  expect(await page.locator('.site').count()).toBeLessThan(80);
  await page.locator('.sites').evaluate((box) => box.scrollTo(0, box.scrollHeight));
  await page.getByText('shop-9999.example').waitFor();
  await page.getByLabel('Search', { exact: true }).fill('shop-777');
  await page.getByText('11 sites').waitFor();
  await page.getByLabel('Search', { exact: true }).fill('');
  await page.getByText('10,000 sites').waitFor();
  await page.locator('#select-all').check();
  await page.locator('#remove-selected').click();
  await page.getByText('10,000 were removed.').first().waitFor();
  expect(await sites()).toEqual([]);
});
