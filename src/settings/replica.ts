import type { Rule } from '#contract/rule.ts';
import { DEFAULT_SETTINGS, type Settings } from '#contract/settings.ts';
import type { SyncLog } from '#contract/sync.ts';
import { hasEnded } from './rule-end.ts';

/** One choice, or one part of the person's own departures; `null` where it is at its default. */
export interface Cell {
  readonly value: unknown;
  /** When it was set: the younger wins. */
  readonly at: number;
}

/** A rule, or that it was taken away. */
export interface RuleCell {
  readonly rule: Rule | null;
  readonly at: number;
}

/** The settings as they travel between devices: entry by entry, each with its time. */
export interface Replica {
  readonly cells: ReadonlyMap<string, Cell>;
  readonly rules: ReadonlyMap<string, RuleCell>;
}

export const EMPTY_LOG: SyncLog = { times: {}, gone: {}, latest: 0 };

/** What a device that joins has chosen before counts, and gives way to whatever was chosen since. */
export function joiningLog(settings: Settings): SyncLog {
  return noted({ ...DEFAULT_SETTINGS, rules: settings.rules }, settings, EMPTY_LOG, 1).log;
}

/** A device that was away for longer may bring a removed rule back. */
const TOMBSTONE_MS = 180 * 24 * 60 * 60 * 1_000;

const spelled = (value: unknown) => JSON.stringify(value) ?? '';

/** The choices taken apart into entries that can differ one by one. */
export function cellsOf({ schema: _, rules: __, own, ...choices }: Settings): ReadonlyMap<string, unknown> {
  const cells = new Map<string, unknown>(Object.entries(choices));
  for (const [part, values] of Object.entries(own)) {
    for (const [key, value] of Object.entries(values)) cells.set(`own.${part}.${key}`, value);
  }
  return cells;
}

/** Settings out of cells, as an object yet to be checked: cells may come from another version. */
export function choicesFrom(cells: ReadonlyMap<string, unknown>): Readonly<Record<string, unknown>> {
  const choices: Record<string, unknown> = {};
  const own: Record<'degrees' | 'kinds' | 'signals', Record<string, unknown>> = { degrees: {}, kinds: {}, signals: {} };
  for (const [key, value] of cells) {
    if (value === null) continue;
    const [, part, name] = /^own\.(degrees|kinds|signals)\.([a-z-]+)$/.exec(key) ?? [];
    if (part === 'degrees' || part === 'kinds' || part === 'signals') own[part][name ?? ''] = value;
    else if (/^[a-zA-Z]+$/.test(key)) choices[key] = value;
  }
  return { ...choices, own };
}

/** A replica apart from the cells this version can not read: those go on travelling, untouched. */
export function apart(
  { cells, rules }: Replica,
  canRead: (key: string, value: unknown) => boolean,
): { readonly known: Replica; readonly foreign: ReadonlyMap<string, Cell> } {
  const isKnown = ([key, { value }]: readonly [string, Cell]) => value === null || canRead(key, value);
  return {
    known: { cells: new Map([...cells].filter(isKnown)), rules },
    foreign: new Map([...cells].filter((one) => !isKnown(one))),
  };
}

/** The later of two, the same one on every device: where even the times agree, a warning beats trust, trust absence. */
function later<T extends { readonly at: number }>(a: T | undefined, b: T | undefined, order: (one: T) => string): T {
  if (a && b) return a.at !== b.at ? (a.at > b.at ? a : b) : order(a) >= order(b) ? a : b;
  const only = a ?? b;
  if (!only) throw new Error('nothing to choose from');
  return only;
}

const ruleOrder = ({ rule }: RuleCell) => (rule === null ? '' : `${rule.action === 'warn' ? 2 : 1}${spelled(rule)}`);

function mergedMaps<T extends { readonly at: number }>(
  a: ReadonlyMap<string, T>,
  b: ReadonlyMap<string, T>,
  order: (one: T) => string,
): ReadonlyMap<string, T> {
  return new Map([...new Set([...a.keys(), ...b.keys()])].map((key) => [key, later(a.get(key), b.get(key), order)]));
}

/** Two replicas made one. In whatever order and however often: the same result. */
export function merged(a: Replica, b: Replica): Replica {
  return {
    cells: mergedMaps(a.cells, b.cells, ({ value }) => spelled(value)),
    rules: mergedMaps(a.rules, b.rules, ruleOrder),
  };
}

const travels = (rule: Rule) => rule.until !== 'visit' && rule.from !== 'policy';

/** This device's settings as a replica. What was never touched here has no time and gives way to any other device. */
export function replicaOf(settings: Settings, log: SyncLog): Replica {
  const values = cellsOf(settings);
  const keys = new Set([...values.keys(), ...Object.keys(log.times)]);
  const rules = new Map<string, RuleCell>(Object.entries(log.gone).map(([target, at]) => [target, { rule: null, at }]));
  for (const rule of settings.rules) if (travels(rule)) rules.set(rule.target, { rule, at: rule.changedAt });
  return {
    cells: new Map([...keys].map((key) => [key, { value: values.get(key) ?? null, at: log.times[key] ?? 0 }])),
    rules,
  };
}

/** Without what was taken away so long ago that every device must know. */
export function pruned({ cells, rules }: Replica, now: number): Replica {
  return { cells, rules: new Map([...rules].filter(([, { rule, at }]) => rule !== null || at > now - TOMBSTONE_MS)) };
}

/** What is to be remembered of a replica that is now in force here: of rules that ended too, as they are not kept. */
export function logOf({ cells, rules }: Replica, now: number): SyncLog {
  const times = Object.fromEntries([...cells].filter(([, { at }]) => at > 0).map(([key, { at }]) => [key, at]));
  const gone = [...rules].flatMap(([target, { rule, at }]) =>
    rule === null || hasEnded(rule, now) ? [[target, at]] : [],
  );
  const latest = [...cells.values(), ...rules.values()].reduce((most, { at }) => Math.max(most, at), 0);
  return { times, gone: Object.fromEntries(gone), latest };
}

/**
 * A change made here, noted: its entries get a time later than all that was seen. `before` without the rules of this
 * visit: what one of them stands before is still there, and travels.
 */
export function noted(
  before: Settings,
  after: Settings,
  log: SyncLog,
  now: number,
): { readonly settings: Settings; readonly log: SyncLog } {
  const at = Math.max(now, log.latest + 1);
  const was = cellsOf(before);
  const is = cellsOf(after);
  const touched = [...new Set([...was.keys(), ...is.keys()])].filter(
    (key) => spelled(was.get(key)) !== spelled(is.get(key)),
  );
  const known = new Map(before.rules.map((rule) => [rule.target, spelled(rule)]));
  const rules = after.rules.map((rule) =>
    !travels(rule) || known.get(rule.target) === spelled(rule) ? rule : { ...rule, changedAt: at },
  );
  const here = new Set(rules.map(({ target }) => target));
  const left = new Set(rules.filter(travels).map(({ target }) => target));
  const removed = before.rules.filter((rule) => travels(rule) && !here.has(rule.target));
  // A rule that ended was last spoken of when it was made: what another device says of it since has the last word.
  const goneAt = (rule: Rule) => (hasEnded(rule, now) ? rule.changedAt : at);
  const gone = Object.entries(log.gone).filter(([target]) => !left.has(target));
  return {
    settings: { ...after, rules },
    log: {
      times: { ...log.times, ...Object.fromEntries(touched.map((key) => [key, at])) },
      gone: Object.fromEntries([...gone, ...removed.map((rule) => [rule.target, goneAt(rule)] as const)]),
      latest: at,
    },
  };
}
