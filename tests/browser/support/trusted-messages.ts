import type { TrustedMessage } from '#contract/message.ts';
import type { Snapshot } from '#contract/snapshot.ts';

/** A settings file that trusts one site. */
export const settingsFileFor = (target: string) =>
  JSON.stringify({ formwary: 'settings', version: 1, rules: [{ target, action: 'trust' }] });

/** One of each, as our own pages would say it. A type that is missing here does not compile. */
export const trustedMessages = (
  snapshot: Snapshot,
): { readonly [T in TrustedMessage['type']]: TrustedMessage & { type: T } } => ({
  settings: { type: 'settings' },
  'site-rule': { type: 'site-rule', site: '127.0.0.1', wish: 'trust' },
  'kept-import': { type: 'kept-import', forgets: true },
  'tab-state': { type: 'tab-state', tabId: 1 },
  inspect: { type: 'inspect', tabId: 1 },
  'point-at': { type: 'point-at', tabId: 1, frame: 0, selectors: ['body'], as: 'reason' },
  'settings-trouble': { type: 'settings-trouble' },
  quiet: { type: 'quiet' },
  mute: { type: 'mute', isMuted: true },
  'change-settings': { type: 'change-settings', change: { loudness: 'silent' } },
  allow: { type: 'allow', sites: ['mine.example'], from: 'popup' },
  disallow: { type: 'disallow', sites: ['kept.example'] },
  'undo-rules': { type: 'undo-rules', targets: ['kept.example'], before: [] },
  'edit-rules': { type: 'edit-rules', targets: ['kept.example'], change: { note: 'mine' } },
  'allow-lines': { type: 'allow-lines', text: 'mine.example', action: 'trust', span: 'good' },
  'which-rule': { type: 'which-rule', address: 'kept.example' },
  policy: { type: 'policy' },
  export: { type: 'export' },
  'import-look': { type: 'import-look', text: settingsFileFor('mine.example') },
  import: { type: 'import', text: settingsFileFor('mine.example') },
  'undo-import': { type: 'undo-import' },
  'sync-state': { type: 'sync-state' },
  'set-sync': { type: 'set-sync', isOn: true },
  practice: { type: 'practice', snapshot, press: null },
});
