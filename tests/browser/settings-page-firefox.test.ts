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
