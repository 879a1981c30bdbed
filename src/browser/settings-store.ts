import { readRules } from '#boundary/rule.ts';
import { settingsSchema } from '#boundary/settings.ts';
import { readStoredSettings, type StoredSettings } from '#boundary/stored-settings.ts';
import type { SettingsTrouble } from '#contract/message.ts';
import type { Rule, RulesUndo } from '#contract/rule.ts';
import { DEFAULT_SETTINGS, type Settings } from '#contract/settings.ts';
import { extension } from './extension.ts';
import { isPrivate, sessionArea } from './session-area.ts';

const SETTINGS_KEY = 'settings';
/** Changes with every write, so that a reader knows what it has in hand without reading ten thousand rules again. */
const STAMP_KEY = 'settings-stamp';
const BROKEN_KEY = 'settings-unreadable';
/** The settings as they were before the last migration. */
const BACKUP_KEY = 'settings-before';
/** Rules that end with the visit, and all that are made in private windows. */
const VISIT_KEY = 'visit-rules';
/** Rules made with one press in this visit, and what stood there before. */
const PRESSED_KEY = 'one-press';
/** What an import can be taken back to. */
const UNDO_KEY = 'before-import';

/** The newest settings are by another version, or could not be brought up to this one: they stay as they are. */
export class ReadOnlySettings extends Error {}

/** What was read last, by its stamp. Derived: a worker that starts anew reads again. */
let known: { readonly stamp: string; readonly saved: StoredSettings } | null = null;
let merged: { readonly saved: Settings; readonly visit: string; readonly all: Settings } | null = null;

async function visitRules(): Promise<readonly Rule[]> {
  return readRules((await sessionArea().get(VISIT_KEY))[VISIT_KEY]);
}

async function saved(): Promise<StoredSettings> {
  if (known && (await extension.storage.local.get(STAMP_KEY))[STAMP_KEY] === known.stamp) return known.saved;
  const stored = await extension.storage.local.get([SETTINGS_KEY, STAMP_KEY]);
  const found = stored[SETTINGS_KEY];
  const read: StoredSettings =
    found === undefined ? { state: 'current', settings: DEFAULT_SETTINGS } : readStoredSettings(found);
  const newStamp = stored[STAMP_KEY];
  if (typeof newStamp === 'string') known = { stamp: newStamp, saved: read };
  return read;
}

/** What is written over for the first time and would be missed: reading alone writes nothing, so there is one writer. */
async function keptAside(state: StoredSettings['state']): Promise<Readonly<Record<string, unknown>>> {
  if (state !== 'migrated' && state !== 'salvaged') return {};
  const found: unknown = (await extension.storage.local.get(SETTINGS_KEY))[SETTINGS_KEY];
  return { [state === 'migrated' ? BACKUP_KEY : BROKEN_KEY]: found };
}

/** The settings as saved: without the rules of this visit, with what those stand before. */
export async function readSavedSettings(): Promise<Settings> {
  return (await saved()).settings;
}

/**
 * The person's settings, with the rules of this visit. What cannot be read of them is replaced by defaults; the whole is
 * kept aside by the first write: nothing that was saved is lost.
 */
export async function readOwnSettings(): Promise<Settings> {
  const [{ settings }, visit] = await Promise.all([saved(), visitRules()]);
  if (visit.length === 0) return settings;
  const key = JSON.stringify(visit);
  if (merged?.saved === settings && merged.visit === key) return merged.all;
  const shadowed = new Set(visit.map(({ target }) => target));
  const all = { ...settings, rules: [...settings.rules.filter(({ target }) => !shadowed.has(target)), ...visit] };
  merged = { saved: settings, visit: key, all };
  return all;
}

/** `aside`: a part could not be read and is kept aside. `read-only`: by a newer version, or a migration failed. */
export async function settingsTrouble(): Promise<SettingsTrouble> {
  const { state } = await saved();
  if (state === 'foreign') return 'read-only';
  if (state === 'salvaged') return 'aside';
  return (await extension.storage.local.get(BROKEN_KEY))[BROKEN_KEY] === undefined ? '' : 'aside';
}

/** Writes, then does what belongs to it; where that is refused, what was written is put back as it was. */
async function writtenWith(items: Readonly<Record<string, unknown>>, more: () => Promise<void>): Promise<void> {
  const { local } = extension.storage;
  const before = await local.get(Object.keys(items));
  await local.set(items);
  try {
    await more();
  } catch (error) {
    await local.remove(Object.keys(items).filter((key) => !(key in before)));
    await local.set(before);
    throw error;
  }
}

/**
 * Saves the settings in one call, so that a worker killed here leaves the old or the new ones, never a mixture; what is
 * migrated or unreadable is kept aside in the same call, and `beside` goes with it. Rules made in private windows are not
 * written down: they would tell where the person was. Rejects with `ReadOnlySettings` where those that are there must
 * stay. Callers hold the lock.
 */
export async function writeSettings(settings: Settings, beside: Readonly<Record<string, unknown>> = {}): Promise<void> {
  const before = await saved();
  if (before.state === 'foreign') throw new ReadOnlySettings();
  const kept = new Map(before.settings.rules.map((rule) => [rule.target, rule]));
  const isOld = (rule: Rule) => JSON.stringify(kept.get(rule.target)) === JSON.stringify(rule);
  const ofVisit = settings.rules.filter((rule) => rule.until === 'visit' || (isPrivate() && !isOld(rule)));
  const visiting = new Set(ofVisit.map(({ target }) => target));
  // What a visit's rule stands before comes back when the visit is over.
  const rules = settings.rules.flatMap((rule) => (visiting.has(rule.target) ? (kept.get(rule.target) ?? []) : rule));
  const next: Settings = { ...settings, rules };
  // What could not be read back would be lost with the next start.
  if (!settingsSchema.safeParse(next).success) throw new Error('these settings could not be read back');
  const stamp = crypto.randomUUID();
  const items = { ...(await keptAside(before.state)), ...beside, [SETTINGS_KEY]: next, [STAMP_KEY]: stamp };
  // The kept ones first: a rule that leaves the visit to stay is then in one of the two at any moment.
  if (JSON.stringify(await visitRules()) === JSON.stringify(ofVisit)) await extension.storage.local.set(items);
  else await writtenWith(items, () => sessionArea().set({ [VISIT_KEY]: ofVisit }));
  known = { stamp, saved: { state: 'current', settings: next } };
}

/** Keeps what an import can be taken back to, until the next change or the end of the visit. */
export function keepForUndo(settings: Settings | null): Promise<void> {
  const session = sessionArea();
  return settings === null ? session.remove(UNDO_KEY) : session.set({ [UNDO_KEY]: settings });
}

/** The settings before the last import, or `null` where there is nothing to take back. */
export async function keptForUndo(): Promise<Settings | null> {
  const kept = readStoredSettings((await sessionArea().get(UNDO_KEY))[UNDO_KEY]);
  return kept.state === 'current' ? kept.settings : null;
}

/** A rule that one press made in this visit, with what brings back what stood there before. */
export interface Pressed extends RulesUndo {
  readonly made: Rule;
}

const MAX_PRESSED = 50;

/** What the same press takes back. */
export async function readPressed(): Promise<readonly Pressed[]> {
  const kept: unknown = (await sessionArea().get(PRESSED_KEY))[PRESSED_KEY];
  return (Array.isArray(kept) ? kept : []).flatMap((one: Partial<Record<keyof Pressed, unknown>>) => {
    const [made] = readRules([one.made]);
    const targets = Array.isArray(one.targets) ? one.targets.map(String) : [];
    return made ? [{ made, targets, before: readRules(one.before) }] : [];
  });
}

/** Keeps it until the browser closes; of very many, the last. */
export function writePressed(pressed: readonly Pressed[]): Promise<void> {
  return sessionArea().set({ [PRESSED_KEY]: pressed.slice(-MAX_PRESSED) });
}
