import { DEFAULT_SETTINGS, type Settings } from '#contract/settings.ts';
import { salvagedSettings, settingsSchema } from './settings.ts';

const CURRENT = DEFAULT_SETTINGS.schema;

type Stored = Readonly<Record<string, unknown>>;

/** From each version to the next. Pure; a step that meets what it can not read throws, and nothing is written. */
const MIGRATIONS: Readonly<Record<number, (stored: Stored) => Stored>> = {
  /** Sites that were trusted become rules. */
  1: ({ allowlist, ...rest }) => {
    const { preset, own } = DEFAULT_SETTINGS;
    const rules = Array.isArray(allowlist) ? allowlist.map(asRule) : [];
    return { ...rest, preset, own, rules, schema: 2 };
  },
};

function asRule(entry: unknown): unknown {
  if (typeof entry !== 'object' || entry === null || !('site' in entry)) return entry;
  const from = 'from' in entry ? entry.from : 'settings';
  const changedAt = 'addedAt' in entry ? entry.addedAt : 0;
  return { target: entry.site, action: 'trust', scope: { kind: 'all' }, until: null, note: '', from, changedAt };
}

/** What was found where the settings are kept. */
export interface StoredSettings {
  /**
   * `current` as we write them; `migrated` from an older version; `salvaged` in part, defaults for the rest;
   * `foreign`: by a newer version, or a migration failed. Those may be read, never written over.
   */
  readonly state: 'current' | 'migrated' | 'salvaged' | 'foreign';
  readonly settings: Settings;
}

/** Choices that came later within a version are at their defaults. */
function filled(stored: unknown): unknown {
  return typeof stored === 'object' && stored !== null && 'schema' in stored
    ? { ...DEFAULT_SETTINGS, ...stored }
    : stored;
}

function versionOf(stored: unknown): number | null {
  if (typeof stored !== 'object' || stored === null || !('schema' in stored)) return null;
  const { schema } = stored;
  return typeof schema === 'number' && Number.isInteger(schema) && schema > 0 ? schema : null;
}

/** The settings of whatever version, brought up to this one. Never throws. */
export function readStoredSettings(
  stored: unknown,
  migrations: Readonly<Record<number, (stored: Stored) => Stored>> = MIGRATIONS,
): StoredSettings {
  const version = versionOf(stored);
  if (version === null || version === CURRENT) {
    const parsed = settingsSchema.safeParse(filled(stored));
    if (parsed.success) return { state: 'current', settings: parsed.data };
    return { state: 'salvaged', settings: salvagedSettings(stored) };
  }
  if (version > CURRENT) return { state: 'foreign', settings: salvagedSettings(stored) };
  try {
    let moved: Stored = { ...(stored as object) };
    for (let at = version; at < CURRENT; at++) {
      const step = migrations[at];
      if (!step) throw new Error(`there is no way from version ${at}`);
      moved = step(moved);
    }
    const parsed = settingsSchema.safeParse(filled(moved));
    if (parsed.success) return { state: 'migrated', settings: parsed.data };
    return { state: 'salvaged', settings: salvagedSettings(moved) };
  } catch {
    // What a step could not read stays as it is, for the version that can.
    return { state: 'foreign', settings: salvagedSettings(stored) };
  }
}
