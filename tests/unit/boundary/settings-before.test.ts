import { expect, test } from 'vitest';
import { salvagedSettings, settingsSchema } from '#boundary/settings.ts';
import { readStoredSettings } from '#boundary/stored-settings.ts';
import { DEFAULT_SETTINGS } from '#contract/settings.ts';

/** As the first version wrote them. */
const FIRST = {
  schema: 1,
  locale: 'zh-TW',
  region: 'TW',
  loudness: 'badge',
  theme: 'dark',
  allowlist: [{ site: 'example.com', addedAt: 1, from: 'popup' }],
};
const RULE = {
  target: 'example.com',
  action: 'trust',
  scope: { kind: 'all' },
  until: null,
  note: '',
  from: 'popup',
  changedAt: 1,
};

test('brings the first settings up to date, what came later at its default', () => {
  const { allowlist, ...kept } = FIRST;
  expect(readStoredSettings(FIRST)).toEqual({
    state: 'migrated',
    settings: { ...DEFAULT_SETTINGS, ...kept, schema: 2, rules: [RULE] },
  });
  expect(allowlist).toHaveLength(1);
});

test('keeps what can be read of old settings that are broken', () => {
  const broken = {
    ...FIRST,
    theme: 7,
    allowlist: [...FIRST.allowlist, 3, { site: 'x', addedAt: 'no' }, { site: 9, addedAt: 1 }],
  };
  const { state, settings } = readStoredSettings(broken);
  expect(state).toBe('salvaged');
  expect(settings).toMatchObject({ locale: 'zh-TW', theme: 'auto', rules: [RULE] });
});

test('writes over nothing that a newer version wrote, or that a migration could not read', () => {
  expect(readStoredSettings({ ...DEFAULT_SETTINGS, schema: 3, theme: 'dark' })).toMatchObject({
    state: 'foreign',
    settings: { theme: 'dark' },
  });
  const failing = {
    1: () => {
      throw new Error('no');
    },
  };
  expect(readStoredSettings(FIRST, failing)).toMatchObject({ state: 'foreign', settings: { theme: 'dark' } });
  expect(readStoredSettings(FIRST, {}).state).toBe('foreign');
});

test('has choices that came later at their defaults, without taking the rest for broken', () => {
  const { holdsPress: _, ...earlier } = { ...DEFAULT_SETTINGS, theme: 'dark' };
  expect(readStoredSettings(earlier)).toEqual({ state: 'current', settings: { ...DEFAULT_SETTINGS, theme: 'dark' } });
});

test('keeps each choice that was saved', () => {
  const own = { degrees: { high: 'badge' }, kinds: { email: true }, signals: { countdown: 0.5 } };
  const saved = { ...DEFAULT_SETTINGS, atField: false, marks: 'guarded', noticesADay: 3, preset: 'strict', own };
  expect(readStoredSettings(saved)).toEqual({ state: 'current', settings: saved });
  expect(salvagedSettings({ ...saved, theme: 'no-such-theme' })).toEqual(saved);
});

test('has one rule for a target, the later one', () => {
  const rules = [RULE, { ...RULE, action: 'warn' }, { ...RULE, target: '' }];
  expect(salvagedSettings({ rules }).rules).toEqual([{ ...RULE, action: 'warn' }]);
});

test('takes no budget out of range', () => {
  for (const noticesADay of [-1, 101, 1.5, '10']) {
    expect(settingsSchema.safeParse({ ...DEFAULT_SETTINGS, noticesADay }).success).toBe(false);
  }
});
