import type { Rule } from '#contract/rule.ts';
import type { Cell, Replica, RuleCell } from './replica.ts';

/**
 * A replica in the browser's own synchronised storage: 102,400 bytes in all, 8,192 for one item, each item overwritten
 * as a whole (developer.chrome.com/docs/extensions/reference/api/storage, MDN storage.sync). Rules go to one of twelve
 * items by their target, so that two devices seldom write the same one; the choices have an item of their own.
 */
export const PARCELS = 12;
const MAX_BYTES = 7_900;
export const CHOICES_KEY = 'choices';

export const parcelKeys: readonly string[] = [
  CHOICES_KEY,
  ...Array.from({ length: PARCELS }, (_, at) => `rules-${at}`),
];

export interface Packed {
  readonly items: Readonly<Record<string, unknown>>;
  /** Rules for which there was no room: the oldest. They stay where they are. */
  readonly left: number;
}

const bytes = (value: unknown) => new TextEncoder().encode(JSON.stringify(value)).length;

/** FNV-1a: any spread will do, as long as it is the same everywhere. */
function parcelOf(target: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < target.length; i++) hash = Math.imul(hash ^ target.charCodeAt(i), 0x01000193);
  return `rules-${(hash >>> 0) % PARCELS}`;
}

/** The items that hold a replica. The same replica always makes the same items. */
export function packed({ cells, rules }: Replica): Packed {
  const items: Record<string, unknown> = {};
  const choices = [...cells].filter(([, { at }]) => at > 0).sort(byKey);
  items[CHOICES_KEY] = Object.fromEntries(choices.map(([key, { value, at }]) => [key, [value, at]]));
  let left = 0;
  const sorted = [...rules].sort(([a, x], [b, y]) => y.at - x.at || (a < b ? -1 : 1));
  const parcels = new Map<string, { size: number; entries: [string, RuleCell][] }>();
  for (const entry of sorted) {
    const key = parcelOf(entry[0]);
    const parcel = parcels.get(key) ?? { size: 2, entries: [] };
    parcels.set(key, parcel);
    const size = bytes(wire(entry)) + 1;
    if (parcel.size + size > MAX_BYTES) left++;
    else {
      parcel.size += size;
      parcel.entries.push(entry);
    }
  }
  for (const [key, { entries }] of parcels) items[key] = entries.sort(byKey).map(wire);
  return { items, left };
}

function byKey([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** A rule on its way: its parts in order, those that are as usual left out from the end. */
function wire([target, { rule, at }]: readonly [string, RuleCell]): readonly unknown[] {
  if (rule === null) return [target, at];
  const { action, until, from, note, scope } = rule;
  const isPlain = scope.kind === 'all';
  if (isPlain && note === '' && until === null && from === 'popup') return [target, at, action];
  return [target, at, action, until, from, note, scope];
}

/** What came in, taken for what it is; `readRule` is the border's word on a rule, `null` what it refuses. */
export function unpacked(items: Readonly<Record<string, unknown>>, readRule: (rule: unknown) => Rule | null): Replica {
  const cells = new Map<string, Cell>();
  const choices = items[CHOICES_KEY];
  if (typeof choices === 'object' && choices !== null) {
    for (const [key, cell] of Object.entries(choices)) {
      if (Array.isArray(cell) && isTime(cell[1])) cells.set(key, { value: cell[0] ?? null, at: cell[1] });
    }
  }
  const rules = new Map<string, RuleCell>();
  for (const key of parcelKeys.slice(1)) {
    const parcel = items[key];
    for (const entry of Array.isArray(parcel) ? parcel : []) {
      const read = Array.isArray(entry) ? unwired(entry, readRule) : null;
      if (read) rules.set(read[0], read[1]);
    }
  }
  return { cells, rules };
}

/** A time ahead of this clock counts, however far: what is changed here after it is later still (`noted`). */
const isTime = (at: unknown): at is number =>
  typeof at === 'number' && Number.isSafeInteger(at) && at >= 0 && at < 1e14;

function unwired(
  [target, at, action, until = null, from = 'popup', note = '', scope = { kind: 'all' }]: readonly unknown[],
  readRule: (rule: unknown) => Rule | null,
): readonly [string, RuleCell] | null {
  if (typeof target !== 'string' || target === '' || !isTime(at)) return null;
  if (action === undefined) return [target, { rule: null, at }];
  const rule = readRule({ target, action, scope, until, note, from, changedAt: at });
  return rule && [target, { rule, at }];
}
