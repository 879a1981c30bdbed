import { expect, test } from 'vitest';
import { findChromium } from '#dev/browsers.ts';
import { built } from '#dev/build.ts';
import { launchChromium } from '#dev/chromium.ts';
import { openChromium } from './support/chromium.ts';
import { obeysPolicy, POLICY } from './support/policy.ts';
import { settingsKept } from './support/settings-kept.ts';
import { until } from './support/until.ts';

settingsKept(openChromium);

/** For the browser's own page for trying policies: what is set there holds at once. */
const tryPolicies = (policies: readonly object[]) => `import('chrome://resources/js/cr.js')
  .then(({ sendWithPromise }) => sendWithPromise('setLocalTestPolicies', ${JSON.stringify(JSON.stringify(policies))}, ''))`;

test('obeys an administrator, names what makes no sense, and lets nobody change the rest', async () => {
  const executable = findChromium()?.path;
  if (!executable) throw new Error('There is no Chromium here.');
  const session = await launchChromium({ executable, extension: await built('chrome'), headless: true });
  try {
    const page = await session.context.newPage();
    await page.goto('chrome://policy/test');
    if (!page.url().endsWith('/test')) {
      // A browser of a maker's own lets nobody try policies: there it must do without one.
      expect(await session.ask({ type: 'policy' })).toEqual({ locked: [], problems: [] });
      return;
    }
    const own = { namespace: session.extensionId, source: 4, scope: 1, level: 1 };
    const policies = Object.entries(POLICY).map(([name, value]) => ({ ...own, name, value }));
    await page.evaluate(tryPolicies(policies));
    await until(
      () => session.ask({ type: 'policy' }),
      (note) => JSON.stringify(note).includes('preset'),
    );
    await obeysPolicy((message) => session.ask(message));
  } finally {
    await session.close();
  }
});
