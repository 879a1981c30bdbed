import { afterAll, beforeAll, test } from 'vitest';
import type { Settings } from '#contract/settings.ts';
import { findChromium } from '#dev/browsers.ts';
import { built } from '#dev/build.ts';
import { type ChromiumSession, launchChromium } from '#dev/chromium.ts';
import { visitInChromium } from '../hostile/chromium-visits.ts';
import { CHROMIUM_NAMES } from '../hostile/hostile-page.ts';
import { type HostileServer, serveHostile, stand } from '../hostile/run.ts';
import { HOSTILE_PAGES } from '../hostile/table.ts';

let session: ChromiumSession;
let server: HostileServer;

beforeAll(async () => {
  const executable = findChromium()?.path;
  if (!executable) throw new Error('There is no Chromium here.');
  server = await serveHostile(HOSTILE_PAGES);
  session = await launchChromium({
    executable,
    extension: await built('chrome'),
    headless: true,
    locale: 'zh-CN',
    args: [CHROMIUM_NAMES],
  });
  // The notice stands in the page from the start, alone: what a page does to it can be seen.
  await session.ask({ type: 'change-settings', change: { atField: false, marks: 'off' } });
});
afterAll(async () => {
  await session?.close();
  await server?.close();
});

const here = HOSTILE_PAGES.filter(({ notIn }) => notIn?.chromium === undefined);

test.each(here)('holds against $id', { timeout: 120_000 }, async (page) => {
  const settings = async () => (await session.ask({ type: 'settings' })) as Settings;
  await stand(page, server.link(page.id), (address) => visitInChromium(session, address), settings);
});
