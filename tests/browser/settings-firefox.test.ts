import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'vitest';
import { findFirefox } from '#dev/browsers.ts';
import { built } from '#dev/build.ts';
import { ADDON_ID, launchFirefox } from '#dev/firefox.ts';
import { openFirefox } from './support/firefox.ts';
import { obeysPolicy, POLICY } from './support/policy.ts';
import { settingsKept } from './support/settings-kept.ts';

settingsKept(openFirefox);

/** As an administrator writes it: Firefox reads it from a folder of its user's. */
async function homeWithPolicy(data: object): Promise<string> {
  const home = await mkdtemp(join(tmpdir(), 'formwary-policy-'));
  const folder = join(home, '.mozilla', 'managed-storage');
  await mkdir(folder, { recursive: true });
  const manifest = { name: ADDON_ID, description: 'policy', type: 'storage', data };
  await writeFile(join(folder, `${ADDON_ID}.json`), JSON.stringify(manifest));
  return home;
}

test('obeys an administrator, names what makes no sense, and lets nobody change the rest', async () => {
  const executable = findFirefox()?.path;
  if (!executable) throw new Error('There is no Firefox here.');
  const home = await homeWithPolicy(POLICY);
  const session = await launchFirefox({ executable, extension: await built('firefox'), headless: true, home });
  try {
    await obeysPolicy((message) => session.ask(message));
  } finally {
    await session.close();
    await rm(home, { recursive: true, force: true, maxRetries: 5 });
  }
});
