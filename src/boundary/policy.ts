import type { Policy, PolicyProblem } from '#contract/policy.ts';
import { NO_POLICY } from '#contract/policy.ts';
import { type Choices, DEFAULT_SETTINGS } from '#contract/settings.ts';
import { settingsChangeSchema } from './settings.ts';

const LOCKABLE: ReadonlySet<string> = new Set(Object.keys(DEFAULT_SETTINGS).filter((key) => key !== 'schema'));
const KNOWN: ReadonlySet<string> = new Set(['settings', 'locked', 'trust', 'warn']);
const MAX_ENTRIES = 2_000;

const entries = (of: unknown): readonly [string, unknown][] =>
  typeof of === 'object' && of !== null && !Array.isArray(of) ? Object.entries(of) : [];
const list = (of: unknown): readonly unknown[] => (Array.isArray(of) ? of.slice(0, MAX_ENTRIES) : []);

/**
 * What an administrator set, as the browser hands it over. Each entry is looked at by itself: a bad one is named and
 * passed over, the rest counts. Whether a target can be read is for `rules/` to say.
 */
export function readPolicy(managed: unknown): Policy {
  const given = new Map(entries(managed));
  if (given.size === 0) return NO_POLICY;
  const problems: PolicyProblem[] = [];
  const bad = (path: string, value: unknown, more: Pick<PolicyProblem, 'beyond'> = {}) =>
    problems.push({ path: path.slice(0, 80), value: (JSON.stringify(value) ?? '').slice(0, 80), ...more });
  for (const [key, value] of given) if (!KNOWN.has(key)) bad(key, value);

  let choices: Partial<Choices> = {};
  for (const [key, value] of entries(given.get('settings'))) {
    const parsed = settingsChangeSchema.safeParse({ [key]: value });
    if (parsed.success) choices = { ...choices, ...parsed.data };
    else bad(`settings.${key}`, value);
  }
  const locked: string[] = [];
  for (const [at, key] of list(given.get('locked')).entries()) {
    if (typeof key === 'string' && LOCKABLE.has(key)) locked.push(key);
    else bad(`locked.${at}`, key);
  }
  const targets = (name: 'trust' | 'warn') =>
    list(given.get(name)).flatMap((target, at) => {
      if (typeof target === 'string' && target.length <= 2_048) return [{ path: `${name}.${at}`, target }];
      bad(`${name}.${at}`, target);
      return [];
    });
  for (const name of ['settings', 'locked', 'trust', 'warn']) {
    const value = given.get(name);
    const isRight = name === 'settings' ? entries(value).length > 0 || value === undefined : Array.isArray(value);
    if (value !== undefined && !isRight) bad(name, value);
    const beyond = Array.isArray(value) ? value.length - MAX_ENTRIES : 0;
    if (Array.isArray(value) && beyond > 0) bad(`${name}.${MAX_ENTRIES}`, value[MAX_ENTRIES], { beyond });
  }
  return { choices, locked, trust: targets('trust'), warn: targets('warn'), problems };
}
