import { expect } from 'vitest';
import type { TrustedMessage } from '#contract/message.ts';

/** What an administrator wrote; some of it makes no sense. */
export const POLICY = {
  settings: { loudness: 'badge', theme: 'pink' },
  locked: ['preset'],
  trust: ['school.example', 'no site'],
  warn: ['shop.example'],
};

/** That policy is obeyed, what makes no sense in it is named, and the rest stays the person's own. */
export async function obeysPolicy(ask: (message: TrustedMessage) => Promise<unknown>): Promise<void> {
  expect(await ask({ type: 'settings' })).toMatchObject({
    loudness: 'badge',
    theme: 'auto',
    rules: [
      { target: 'school.example', action: 'trust', from: 'policy' },
      { target: 'shop.example', action: 'warn', from: 'policy' },
    ],
  });
  expect(await ask({ type: 'policy' })).toEqual({
    locked: ['preset', 'loudness'],
    problems: [
      { path: 'settings.theme', value: '"pink"' },
      { path: 'trust.1', value: 'no site' },
    ],
  });
  const refused = { ok: false, problem: 'locked' };
  expect(await ask({ type: 'change-settings', change: { loudness: 'silent' } })).toMatchObject(refused);
  expect(await ask({ type: 'allow', sites: ['shop.example'], from: 'popup' })).toMatchObject(refused);
  expect(await ask({ type: 'allow', sites: ['mine.example'], from: 'popup' })).toMatchObject({ ok: true });
  // What the policy says is never written down as the person's own.
  expect(await ask({ type: 'export' })).toMatchObject({ rules: [{ target: 'mine.example' }] });
}
