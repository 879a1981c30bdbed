import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findFirefox } from '#dev/browsers.ts';
import { built } from '#dev/build.ts';
import { ADDON_ID, launchFirefox } from '#dev/firefox.ts';
import { openFirefox } from './support/firefox.ts';
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
  const home = await homeWithPolicy({
    settings: { loudness: 'badge', theme: 'pink' },
    locked: ['preset'],
    trust: ['school.example', 'no site'],
    warn: ['shop.example'],
  });
  const session = await launchFirefox({ executable, extension: await built('firefox'), headless: true, home });
  try {
    expect(await session.ask({ type: 'settings' })).toMatchObject({
      loudness: 'badge',
      theme: 'auto',
      rules: [
        { target: 'school.example', action: 'trust', from: 'policy' },
        { target: 'shop.example', action: 'warn', from: 'policy' },
      ],
    });
    expect(await session.ask({ type: 'policy' })).toEqual({
      locked: ['preset', 'loudness'],
      problems: [
        { path: 'settings.theme', value: '"pink"' },
        { path: 'trust.1', value: 'no site' },
      ],
    });
    const refused = { ok: false, problem: 'locked' };
    expect(await session.ask({ type: 'change-settings', change: { loudness: 'silent' } })).toMatchObject(refused);
    expect(await session.ask({ type: 'allow', sites: ['shop.example'], from: 'popup' })).toMatchObject(refused);
    expect(await session.ask({ type: 'allow', sites: ['mine.example'], from: 'popup' })).toMatchObject({ ok: true });
    // What the policy says is never written down as the person's own.
    expect(await session.ask({ type: 'export' })).toMatchObject({ rules: [{ target: 'mine.example' }] });
  } finally {
    await session.close();
    await rm(home, { recursive: true, force: true, maxRetries: 5 });
  }
});
