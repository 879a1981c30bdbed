import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { lineOf } from '#audit/line.ts';
import { type PageServer, servePages } from '#dev/page-server.ts';
import { differences, PAGE_PAIRS } from '../support/page-pairs.ts';
import { openFirefox } from './support/firefox.ts';
import type { Subject } from './support/subject.ts';

let subject: Subject;
let server: PageServer;

beforeAll(async () => {
  server = await servePages(async (url) => {
    const pair = PAGE_PAIRS.find(({ slug }) => url.pathname === `/${slug}`);
    return pair ? { body: await readFile(pair.path), type: 'text/html' } : null;
  });
  subject = await openFirefox();
});
afterAll(async () => {
  await subject?.close();
  await server?.close();
});

test.each(PAGE_PAIRS)('judges $slug as expected', async ({ slug, expected }) => {
  const visit = await subject.visit(server.url(slug));
  await subject.ask({ type: 'inspect', tabId: visit.tabId });
  const report = (await subject.record(visit.tabId))?.report;
  if (!report) throw new Error('The extension gave no report.');
  await visit.close();
  expect(differences(lineOf(slug, { ok: true, report, elapsedMs: 0 }, false), expected)).toEqual([]);
});
