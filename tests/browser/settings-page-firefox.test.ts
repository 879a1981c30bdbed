import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { Settings } from '#contract/settings.ts';
import { findFirefox } from '#dev/browsers.ts';
import { built } from '#dev/build.ts';
import { type FirefoxSession, launchFirefox } from '#dev/firefox.ts';
import { until } from './support/until.ts';

let session: FirefoxSession;
let folder: string;
let page: Page;
vi.setConfig({ testTimeout: 120_000 });

beforeAll(async () => {
  const executable = findFirefox()?.path;
  if (!executable) throw new Error('There is no Firefox here.');
  folder = await mkdtemp(join(tmpdir(), 'formwary-downloads-'));
  session = await launchFirefox({
    executable,
    extension: await built('firefox'),
    headless: true,
    prefs: {
      'browser.download.folderList': 2,
      'browser.download.dir': folder,
      'browser.download.always_ask_before_handling_new_types': false,
    },
  });
  await session.ask({ type: 'change-settings', change: { locale: 'en' } });
  page = await session.openExtensionPage('options.html');
  await page.bringToFront();
});

afterAll(async () => {
  await session?.close();
  await rm(folder, { recursive: true, force: true, maxRetries: 5 });
});

const rules = async () =>
  ((await session.ask({ type: 'settings' })) as Settings).rules
    .map(({ target, action }) => `${target} ${action}`)
    .sort();
const keeps = (...expected: readonly string[]) =>
  until(rules, (found) => JSON.stringify(found) === JSON.stringify(expected));
const reads = (words: string) =>
  until(
    () => page.evaluate(() => document.body.textContent),
    (all) => all.includes(words),
  );
const press = (selector: string) => page.locator(selector).click();
const openMore = async () => {
  await press('details.more > summary');
  await page.waitForSelector('#test-address');
};

test('an entry is added, edited in its own line, removed and brought back', async () => {
  await page.locator('#add-site').fill('https://www.a.example/vote');
  await page.keyboard.press('Enter');
  await keeps('a.example trust');
  await press('[data-edit]');
  await page.waitForSelector('#edit-action');
  await page.select('#edit-action', 'warn');
  await page.locator('#edit-note').fill('calls ever since');
  await page.keyboard.press('Enter');
  await keeps('a.example warn');
  await reads('calls ever since');
  await press('[data-remove]');
  await keeps();
  await press('[data-undo]');
  await keeps('a.example warn');
});

test('an address is tried', async () => {
  await openMore();
  await page.locator('#test-address').fill('shop.a.example');
  await page.keyboard.press('Enter');
  await reads('a.example decides: Always warn. It covers the whole site');
});

test('a settings file is shown before it counts, taken in, and taken back after the page was loaded anew', async () => {
  const path = join(folder, 'in.json');
  const file = { formwary: 'settings', version: 1, rules: [{ target: 'b.example', action: 'trust' }] };
  await writeFile(path, JSON.stringify(file));
  const input = await page.waitForSelector('input#import');
  await input?.uploadFile(path);
  await reads('1 more trusted site');
  expect(await rules()).toEqual(['a.example warn']);
  await press('#import-confirm');
  await keeps('a.example warn', 'b.example trust');
  await page.close();
  page = await session.openExtensionPage('options.html');
  await page.bringToFront();
  await openMore();
  await press('#import-undo');
  await keeps('a.example warn');
});

test('the settings go out as a file', async () => {
  await press('#export');
  const text = await until(
    () => readFile(join(folder, 'formwary-settings.json'), 'utf8').catch(() => ''),
    (saved) => saved !== '',
  );
  expect(JSON.parse(text)).toMatchObject({
    formwary: 'settings',
    rules: [{ target: 'a.example', action: 'warn', note: 'calls ever since' }],
  });
});

const chooseFile = async (name: string, text: string) => {
  const path = join(folder, name);
  await writeFile(path, text);
  const input = await page.waitForSelector('input#import');
  await input?.uploadFile(path);
};
/** Presses the one button that is called so. */
const pressCalled = (name: string) =>
  page.evaluate((called) => {
    [...document.querySelectorAll('button')]
      .find((button) => (button.getAttribute('aria-label') ?? button.textContent) === called)
      ?.click();
  }, name);

test('the list goes out as a table and comes back', async () => {
  await press('#export-csv');
  const table = await until(
    () => readFile(join(folder, 'formwary-sites.csv'), 'utf8').catch(() => ''),
    (saved) => saved !== '',
  );
  expect(table).toContain('"a.example","warn","","calls ever since",');
  await session.ask({ type: 'disallow', sites: ['a.example'] });
  await chooseFile('back.csv', table);
  await reads('1 more site where you are always told');
  await press('#import-confirm');
  await keeps('a.example warn');
});

test('a hostile file is refused with line and path, and nothing is changed', async () => {
  const before = await session.ask({ type: 'settings' });
  await chooseFile('bad.json', '{"formwary":"settings",\n"version":1,\n"choices":{"theme":"pink"}}');
  await reads('Line 3, choices.theme: This value does not fit.');
  await chooseFile('proto.json', '{"formwary":"settings","version":1,\n"__proto__":{"loudness":"silent"}}');
  await reads('Line 2, __proto__: This key must not be there.');
  await chooseFile('large.json', '9'.repeat(10_000_000));
  await reads('The file is too big');
  expect(await session.ask({ type: 'settings' })).toEqual(before);
});

test('a departure from the preset is shown and undone by itself', async () => {
  await page.select('#degree-high', 'badge');
  await reads('High risk: On the icon only (was: In the page)');
  await pressCalled('Put back “High risk”: In the page');
  await reads('Everything is as in “Normal”.');
  expect(await session.ask({ type: 'settings' })).toMatchObject({ own: { degrees: {} } });
});

test('a pasted list is taken line by line, and each bad line named', async () => {
  await page.locator('#paste').fill('# mine\nb.example\nnot a site\n||c.example^\n*.com.cn');
  await pressCalled('Trust them');
  await reads('Line 3, “not a site”: it is not an address.');
  await reads('Line 5, “*.com.cn”: anyone can register under it, so it covers too much.');
  await keeps('a.example warn', 'b.example trust', 'c.example warn');
});

test('an entry is added for some reasons only', async () => {
  await press('form.add details > summary');
  await page.select('#add-scope', 'signals');
  await page.evaluate(() => {
    const box = [...document.querySelectorAll('.add .choice')].find((one) => one.textContent === 'Easy money');
    box?.querySelector('input')?.click();
  });
  await page.locator('#add-site').fill('d.example');
  await page.keyboard.press('Enter');
  await reads('only for reasons: Easy money');
  const { rules: all } = (await session.ask({ type: 'settings' })) as Settings;
  expect(all.find(({ target }) => target === 'd.example')).toMatchObject({
    scope: { kind: 'signals', ids: ['easy-money'] },
  });
});

test('a long list is searched, put in order, and what is chosen removed at once', async () => {
  const list = Array.from({ length: 10_000 - 4 }, (_, index) => `shop-${index}.example`).join('\n');
  await session.ask({ type: 'allow-lines', text: list, action: 'trust', span: 'good' });
  await reads('10,000 sites');
  expect(await page.evaluate(() => document.querySelectorAll('.site').length)).toBeLessThan(80);
  await page.locator('#search-sites').fill('shop-777');
  await reads('11 sites');
  await press('search button');
  await reads('10,000 sites');
  await page.select('#filter', 'warn');
  await reads('2 sites');
  await page.select('#filter', 'trust');
  await press('#select-all');
  await press('#remove-selected');
  await keeps('a.example warn', 'c.example warn');
});

test('the exchange with other devices is switched on and off', async () => {
  const isOn = async () => ((await session.ask({ type: 'sync-state' })) as { isOn: boolean }).isOn;
  await press('#sync');
  await until(isOn, (now) => now);
  await press('#sync');
  await until(isOn, (now) => !now);
  await keeps('a.example warn', 'c.example warn');
});
