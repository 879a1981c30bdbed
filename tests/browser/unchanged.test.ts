import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findChromium } from '#dev/browsers.ts';
import { built } from '#dev/build.ts';
import { type ChromiumSession, launchChromium } from '#dev/chromium.ts';
import { type PageServer, servePages } from '#dev/page-server.ts';
import { practiceFolder } from '#dev/practice-site.ts';
import { until } from './support/until.ts';

const PAGES = readdirSync(practiceFolder).filter((name) => name.endsWith('.html'));

let session: ChromiumSession;
let server: PageServer;

beforeAll(async () => {
  const executable = findChromium()?.path;
  if (!executable) throw new Error('There is no Chromium here.');
  server = await servePages(({ pathname }) =>
    PAGES.includes(pathname.slice(1)) ? { body: readFileSync(join(practiceFolder, pathname.slice(1))) } : null,
  );
  session = await launchChromium({ executable, extension: await built('chrome'), headless: true, locale: 'zh-CN' });
});

afterAll(async () => {
  await session?.close();
  await server?.close();
});

interface Trace {
  readonly dom: string;
  readonly focus: string;
  readonly values: readonly string[];
  readonly sent: readonly string[];
}

/** Fills in every text field by keyboard and sends each form; what the page then is, holds and would send. */
async function used(page: Page): Promise<Trace> {
  for (const field of await page.locator('input, textarea').all()) {
    const type = (await field.getAttribute('type')) ?? 'text';
    if (!['text', 'tel', 'email', 'number', 'search'].includes(type) || !(await field.isVisible())) continue;
    await field.focus();
    await page.keyboard.type('138');
  }
  return page.evaluate(() => {
    const sent: string[] = [];
    addEventListener('submit', (event) => {
      event.preventDefault();
      if (event.target instanceof HTMLFormElement) {
        sent.push(JSON.stringify([...new FormData(event.target)].filter(([, value]) => typeof value === 'string')));
      }
    });
    for (const form of document.forms)
      form.dispatchEvent(new SubmitEvent('submit', { cancelable: true, bubbles: true }));
    const copy = document.documentElement.cloneNode(true) as HTMLElement;
    // Our own hosts stand beside the body, never in it, and carry one attribute.
    for (const child of [...copy.children]) {
      const isHost = child.localName === 'div' && child.getAttributeNames().join() === 'popover';
      if (isHost) child.remove();
    }
    return {
      dom: copy.outerHTML,
      focus: document.activeElement?.outerHTML ?? '',
      values: [...document.querySelectorAll('input, textarea, select')].map((control) =>
        'value' in control ? String(control.value) : '',
      ),
      sent,
    };
  });
}

test('leaves DOM, focus, values and what is sent of every practice page as they are without it', async () => {
  await session.ask({ type: 'change-settings', change: { marks: 'guarded' } });
  let warned = 0;
  for (const name of PAGES) {
    await session.ask({ type: 'change-settings', change: { loudness: 'silent', marks: 'off' } });
    const plain = await session.openTab();
    await plain.page.goto(server.url(`/${name}`));
    const without = await used(plain.page);
    await plain.page.close();

    await session.ask({ type: 'change-settings', change: { loudness: 'notice', marks: 'guarded' } });
    const watched = await session.openTab();
    await watched.page.goto(server.url(`/${name}`));
    await session.ask({ type: 'inspect', tabId: watched.tabId });
    const record = await until(
      () => session.tabRecord(watched.tabId),
      (known) => known?.report !== null && (!known?.report?.warn || known.notice.shown !== ''),
    );
    if (record?.report?.warn) {
      warned++;
      expect(record.notice.marked).not.toBe('');
      expect(await watched.page.evaluate(() => document.querySelectorAll('html > div:popover-open').length)).toBe(2);
    }
    expect({ name, ...(await used(watched.page)) }).toEqual({ name, ...without });
    await watched.page.close();
  }
  expect(warned).toBeGreaterThan(3);
}, 400_000);
