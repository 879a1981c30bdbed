import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Choices } from '#contract/settings.ts';
import { type PageServer, servePages } from '#dev/page-server.ts';
import { practiceFolder } from '#dev/practice-site.ts';
import { openChromium } from './support/chromium.ts';
import { openFirefox } from './support/firefox.ts';
import type { Subject, Visit } from './support/subject.ts';
import { until } from './support/until.ts';

const judgedFolder = join(import.meta.dirname, '../judged');
/** Real pages of the web lie beside the project, where they are at hand. */
const corpusFolders = ['zh', 'west'].map((name) => join(import.meta.dirname, '../../../shared/corpus', name));
const htmlIn = (folder: string) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.html'))
    .map((name) => join(folder, name));
/** Every so many pages of a folder. */
const some = (folder: string, count: number) => {
  const all = existsSync(folder) ? htmlIn(folder) : [];
  return all.filter((_, at) => at % Math.max(1, Math.floor(all.length / count)) === 0).slice(0, count);
};
const PAGES: readonly string[] = [
  ...htmlIn(practiceFolder),
  ...some(judgedFolder, 12),
  ...corpusFolders.flatMap((folder) => some(folder, 6)),
];

const LOUD: Partial<Choices> = { loudness: 'notice', marks: 'guarded', atField: false };
const QUIET: Partial<Choices> = { loudness: 'silent', marks: 'off' };

/** Counts what the page's forms would send, and sends nothing; puts what a page draws by itself out of the way. */
const LISTEN = `(() => {
  globalThis.sent = [];
  globalThis.fired = 0;
  addEventListener('submit', (event) => {
    event.preventDefault();
    globalThis.sent.push(JSON.stringify([...new FormData(event.target)].filter(([, value]) => typeof value === 'string')));
  });
  for (const type of ['input', 'change', 'focusin', 'focusout'])
    addEventListener(type, () => { globalThis.fired++; }, true);
  globalThis.boxes = [...document.querySelectorAll('input, textarea')].filter((field) =>
    ['text', 'tel', 'email', 'number', 'search', 'textarea'].includes(field.type) && field.checkVisibility());
  return globalThis.boxes.length;
})()`;
/** A press by keyboard on the last form's button, as a person who tabs there would do it. */
const TO_BUTTON = `(() => {
  const buttons = [...document.querySelectorAll('form button:not([type=button]):not([type=reset]), form input[type=submit]')];
  buttons.findLast((button) => button.checkVisibility())?.focus();
  return globalThis.sent.length;
})()`;
const TRACE = `(() => {
  const copy = document.documentElement.cloneNode(true);
  // Our own hosts stand beside the body, never in it, and carry one attribute.
  for (const child of [...copy.children])
    if (child.localName === 'div' && child.getAttributeNames().join() === 'popover') child.remove();
  return {
    dom: copy.outerHTML,
    focus: document.activeElement?.outerHTML ?? '',
    values: [...document.querySelectorAll('input, textarea, select')].map(({ value }) => value),
    sent: globalThis.sent,
    fired: globalThis.fired,
  };
})()`;
const HOSTS = "document.querySelectorAll('html > div:popover-open').length";
const MAX_BOXES = 6;
/** A second thought takes a moment; what comes sooner is the same press. */
const SECOND_THOUGHT_MS = 1_000;

interface Trace {
  readonly dom: string;
  readonly focus: string;
  readonly values: readonly string[];
  readonly sent: readonly string[];
  readonly fired: number;
}

/** Fills in the first boxes by keyboard and presses the last button; what the page then is, holds and would send. */
async function used(visit: Visit, isHeldOnce: boolean): Promise<Trace> {
  const boxes = Math.min(await visit.evaluate<number>(LISTEN), MAX_BOXES);
  for (let at = 0; at < boxes; at++) {
    await visit.evaluate(`globalThis.boxes[${at}].focus()`);
    await visit.type('13800138000');
  }
  await visit.evaluate(TO_BUTTON);
  await visit.press('Enter');
  if (isHeldOnce) {
    await sleep(SECOND_THOUGHT_MS);
    if ((await visit.evaluate<number>('globalThis.sent.length')) === 0) await visit.press('Enter');
  }
  return visit.evaluate<Trace>(TRACE);
}

describe.each([
  ['Chromium', openChromium],
  ['Firefox', openFirefox],
])('in %s', (_, open) => {
  let subject: Subject;
  let server: PageServer;
  beforeAll(async () => {
    server = await servePages(({ pathname }) => {
      const file = PAGES[Number(pathname.slice(1))];
      // Nothing that changes by itself from one visit to the next: what scripts draw at random is not of our making.
      const headers = { 'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'" };
      return file === undefined ? null : { body: readFileSync(file), headers };
    });
    subject = await open();
  });
  afterAll(async () => {
    await subject?.close();
    await server?.close();
  });

  test('leaves DOM, focus, values, events and what is sent of every page as they are without it', async () => {
    let warned = 0;
    for (const [at, file] of PAGES.entries()) {
      await subject.ask({ type: 'change-settings', change: QUIET });
      const plain = await subject.visit(server.url(`/${at}`));
      const without = await used(plain, false);
      await plain.close();

      await subject.ask({ type: 'change-settings', change: LOUD });
      const watched = await subject.visit(server.url(`/${at}`));
      await subject.ask({ type: 'inspect', tabId: watched.tabId });
      const record = await subject.record(watched.tabId);
      const isWarned = record?.report?.warn === true;
      if (isWarned) {
        warned++;
        await until(
          () => watched.evaluate<number>(HOSTS),
          (hosts) => hosts > 0,
        );
      }
      expect({ file, ...(await used(watched, isWarned)) }).toEqual({ file, ...without });
      await watched.close();
    }
    expect(PAGES.length).toBeGreaterThan(20);
    expect(warned).toBeGreaterThan(8);
  }, 900_000);
});
