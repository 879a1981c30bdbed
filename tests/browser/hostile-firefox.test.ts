import { afterAll, beforeAll, test } from 'vitest';
import type { Settings } from '#contract/settings.ts';
import { findFirefox } from '#dev/browsers.ts';
import { built } from '#dev/build.ts';
import { type FirefoxSession, launchFirefox } from '#dev/firefox.ts';
import { visitInFirefox } from '../hostile/firefox-visits.ts';
import { FIREFOX_NAMES } from '../hostile/hostile-page.ts';
import { type HostileServer, serveHostile, stand } from '../hostile/run.ts';
import { HOSTILE_PAGES } from '../hostile/table.ts';

let session: FirefoxSession;
let server: HostileServer;

beforeAll(async () => {
  const executable = findFirefox()?.path;
  if (!executable) throw new Error('There is no Firefox here.');
  server = await serveHostile(HOSTILE_PAGES);
  session = await launchFirefox({
    executable,
    extension: await built('firefox'),
    headless: true,
    prefs: FIREFOX_NAMES,
  });
  // The notice stands in the page from the start, alone: what a page does to it can be seen.
  await session.ask({ type: 'change-settings', change: { atField: false, marks: 'off' } });
});
afterAll(async () => {
  await session?.close();
  await server?.close();
});

const here = HOSTILE_PAGES.filter(({ notIn }) => notIn?.firefox === undefined);

test.each(here)('holds against $id', { timeout: 120_000 }, async (page) => {
  const settings = async () => (await session.ask({ type: 'settings' })) as Settings;
  await stand(page, server.link(page.id), (address) => visitInFirefox(session, address), settings);
});
