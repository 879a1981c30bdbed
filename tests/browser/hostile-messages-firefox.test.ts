import { appendFileSync, cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readTrustedMessage } from '#boundary/message.ts';
import { EMPTY_PAGE } from '#contract/page-snapshot.ts';
import type { Settings } from '#contract/settings.ts';
import { findFirefox } from '#dev/browsers.ts';
import { built } from '#dev/build.ts';
import { type FirefoxSession, launchFirefox } from '#dev/firefox.ts';
import { type PageServer, servePages } from '#dev/page-server.ts';
import { page as html, VOTE_FORM } from '../hostile/hostile-page.ts';
import { settingsFileFor, trustedMessages } from './support/trusted-messages.ts';

const SNAPSHOT = {
  url: 'https://a.example/',
  title: '',
  lang: '',
  controls: [],
  forms: [],
  page: EMPTY_PAGE,
  limits: [],
};
const MESSAGES = Object.values(trustedMessages(SNAPSHOT));
const JUNK = [null, 7, 'snapshot', [], {}, { type: 'constructor' }, { type: '__proto__' }, { type: 'gone', tabId: 1 }];

/**
 * What a taken-over process of a page could say in the name of our content script, with what it was answered. Firefox lets
 * no driver into an extension's world, so the script itself says it.
 */
const SAYS = `;(async () => {
  const answers = [];
  for (const message of ${JSON.stringify([...MESSAGES, ...JUNK])}) {
    try { answers.push((await browser.runtime.sendMessage(message)) ?? null); }
    catch (error) { answers.push(String(error)); }
  }
  document.documentElement.dataset.answers = JSON.stringify(answers);
})();`;

let extension: string;
let session: FirefoxSession;
let server: PageServer;

beforeAll(async () => {
  const executable = findFirefox()?.path;
  if (!executable) throw new Error('There is no Firefox here.');
  extension = mkdtempSync(join(tmpdir(), 'formwary-taken-'));
  cpSync(await built('firefox'), extension, { recursive: true });
  appendFileSync(join(extension, 'sentinel.js'), SAYS);
  server = await servePages(() => ({ body: html(VOTE_FORM) }));
  session = await launchFirefox({ executable, extension, headless: true });
});
afterAll(async () => {
  await session?.close();
  await server?.close();
  rmSync(extension, { recursive: true, force: true });
});

/** The answers to all that was said on a page, in order. */
async function answersOn(page: Page): Promise<readonly unknown[]> {
  const handle = await page.waitForFunction(() => document.documentElement.dataset['answers']);
  return JSON.parse(String(await handle.jsonValue()));
}

test('refuses every trusted message of a content script, and what is no message', async () => {
  await session.ask({ type: 'import', text: settingsFileFor('kept.example') });
  const before = (await session.ask({ type: 'settings' })) as Settings;
  expect(before.rules.map(({ target }) => target)).toEqual(['kept.example']);
  // What is no message at all would be refused by anybody.
  for (const message of MESSAGES) expect(readTrustedMessage(message), message.type).not.toBeNull();

  const page = await session.browser.newPage();
  await page.goto(server.url('/vote'));
  expect(await answersOn(page)).toEqual([...MESSAGES, ...JUNK].map(() => null));
  expect(await session.ask({ type: 'settings' })).toEqual(before);
  expect(await session.ask({ type: 'quiet' })).toMatchObject({ isMuted: false });
  expect(await session.ask({ type: 'sync-state' })).toMatchObject({ isOn: false });
});
