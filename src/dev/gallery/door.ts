import { DEFAULT_SETTINGS } from '#contract/settings.ts';
import type { Door } from '#surfaces/settings/advanced/door.ts';
import { rule } from '../rule.ts';

/** Answers as the extension's other parts would give them, so that the folded settings can be shown without them. */
export const galleryDoor: Door = {
  whichRule: async (address) =>
    address.includes(' ')
      ? null
      : [rule('=www.example.com', { action: 'warn' }), rule('example.com'), rule('*.example.com')],
  paste: async (text) => {
    const bad = text === '' ? [] : [{ line: 2, text: 'foo bar', problem: 'not-an-address' } as const];
    return { ok: true, settings: DEFAULT_SETTINGS, undo: null, added: { trust: 11, warn: 1 }, bad, beyond: 0 };
  },
  exportFile: async () => ({ formwary: 'settings', version: 1 }),
  lookAt: async (text) =>
    text.startsWith('{')
      ? {
          ok: true,
          diff: { choices: ['preset'], addsTrust: 12, addsWarn: 1, changes: 0, same: 3, lowers: 2, raises: 1 },
        }
      : { ok: false, problems: [{ code: 'wrong-value', line: 7, path: 'rules.1.action' }] },
  keptImport: async (forgets) => !forgets,
  syncState: async () => ({ isOn: true, at: Date.UTC(2026, 10, 24, 3), left: 40, untaken: 12, problem: 'no-room' }),
  setSync: async (isOn) => ({ isOn, at: 0, left: 0, untaken: 0, problem: '' }),
  policy: async () => ({ locked: ['loudness', 'rules'], problems: [{ path: 'settings.theme', value: '"pink"' }] }),
  keys: async () => [
    { name: 'report', keys: 'Alt+Shift+F' },
    { name: 'site', keys: 'Alt+Shift+Y' },
    { name: 'field', keys: '' },
  ],
  openKeys: async () => undefined,
  save: () => undefined,
};
