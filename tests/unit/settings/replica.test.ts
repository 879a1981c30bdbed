import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { withRules } from '#background/rules.ts';
import { ruleSchema } from '#boundary/rule.ts';
import { salvagedSettings } from '#boundary/settings.ts';
import type { Rule } from '#contract/rule.ts';
import { DEFAULT_SETTINGS, type Settings } from '#contract/settings.ts';
import type { SyncLog } from '#contract/sync.ts';
import { packed, parcelKeys, unpacked } from '#settings/parcels.ts';
import {
  apart,
  cellsOf,
  choicesFrom,
  EMPTY_LOG,
  joiningLog,
  logOf,
  merged,
  noted,
  pruned,
  type Replica,
  replicaOf,
} from '#settings/replica.ts';
import { hasEnded } from '#settings/rule-end.ts';

const readRule = (rule: unknown) => {
  const parsed = ruleSchema.safeParse(rule);
  return parsed.success ? parsed.data : null;
};

function rule(target: string, over: Partial<Rule> = {}): Rule {
  const plain = {
    action: 'trust',
    scope: { kind: 'all' },
    until: null,
    note: '',
    from: 'popup',
    changedAt: 0,
  } as const;
  return { target, ...plain, ...over };
}

/** One device as the worker runs it: what it holds, and the steps of its exchange. */
interface Device {
  settings: Settings;
  log: SyncLog;
  clock: number;
}

const SITES = ['a.example', '=b.example'];

const anyEdit = fc.oneof(
  fc.record({ do: fc.constant('add' as const), site: fc.constantFrom(...SITES), isWarn: fc.boolean() }),
  fc.record({ do: fc.constant('remove' as const), site: fc.constantFrom(...SITES) }),
  // One that ends, in the time of the clocks below: some are over when another device still prolongs them.
  fc.record({
    do: fc.constant('lend' as const),
    site: fc.constantFrom(...SITES),
    forMs: fc.integer({ min: 1, max: 20 }),
  }),
  fc.record({
    do: fc.constant('theme' as const),
    theme: fc.constantFrom('dark' as const, 'light' as const, 'auto' as const),
  }),
  fc.record({
    do: fc.constant('signal' as const),
    id: fc.constantFrom('countdown', 'scarcity'),
    factor: fc.constantFrom(0, 0.5),
  }),
);
type Edit = typeof anyEdit extends fc.Arbitrary<infer T> ? T : never;

/** As the worker does it: whatever is added, rules that ended are left out. */
function after(settings: Settings, edit: Edit, now: number): Settings {
  const added = (one: Rule) => ({ ...settings, rules: withRules(settings.rules, [one], now) });
  switch (edit.do) {
    case 'add':
      return added(rule(edit.site, { action: edit.isWarn ? 'warn' : 'trust' }));
    case 'lend':
      return added(rule(edit.site, { until: now + edit.forMs }));
    case 'remove':
      return { ...settings, rules: settings.rules.filter(({ target }) => target !== edit.site) };
    case 'theme':
      return { ...settings, theme: edit.theme };
    case 'signal':
      return { ...settings, own: { ...settings.own, signals: { ...settings.own.signals, [edit.id]: edit.factor } } };
    default:
      return edit satisfies never;
  }
}

function make(device: Device, edit: Edit): void {
  device.clock++;
  const { settings, log } = noted(
    device.settings,
    after(device.settings, edit, device.clock),
    device.log,
    device.clock,
  );
  device.settings = settings;
  device.log = log;
}

/** What the browser's storage does: each item is overwritten as a whole, by whoever comes last. */
type Store = Record<string, unknown>;

function exchange(device: Device, store: Store): void {
  const both = pruned(merged(replicaOf(device.settings, device.log), unpacked(store, readRule)), device.clock);
  const {
    rules: _,
    schema: __,
    ...choices
  } = salvagedSettings(choicesFrom(new Map([...both.cells].map(([key, { value }]) => [key, value]))));
  device.settings = {
    ...device.settings,
    ...choices,
    rules: [...both.rules.values()].flatMap((cell) =>
      cell.rule && !hasEnded(cell.rule, device.clock) ? [cell.rule] : [],
    ),
  };
  device.log = logOf(both, device.clock);
  for (const [key, item] of Object.entries(packed(both).items)) store[key] = item;
}

/** What a person said about a site, and when. */
interface Word {
  readonly site: string;
  readonly at: number;
  readonly rule: Rule | null;
}

/** Makes an edit; answers with what was said by it: nothing where what is taken away is not there any more. */
function wordsOf(device: Device, edit: Edit): readonly Word[] {
  const ruleAt = (site: string) => device.settings.rules.find(({ target }) => target === site);
  const before = 'site' in edit ? ruleAt(edit.site) : undefined;
  make(device, edit);
  if (!('site' in edit)) return [];
  const { site } = edit;
  if (edit.do !== 'remove') return [{ site, at: device.log.latest, rule: ruleAt(site) ?? null }];
  return before && !hasEnded(before, device.clock) ? [{ site, at: device.log.latest, rule: null }] : [];
}

const newDevice = (clock: number): Device => ({ settings: DEFAULT_SETTINGS, log: EMPTY_LOG, clock });

/** What a person sees, in one order. */
const seen = ({ settings }: Device) => ({
  cells: [...cellsOf(settings)].sort(([a], [b]) => (a < b ? -1 : 1)),
  rules: settings.rules.map(({ target, action }) => `${target} ${action}`).sort(),
});

const anyStep = fc.oneof(
  fc.record({ what: fc.constant('edit' as const), who: fc.nat(2), edit: anyEdit, after: fc.nat(15) }),
  fc.record({ what: fc.constant('exchange' as const), who: fc.nat(2) }),
  // One device read before another wrote, and writes after it: the other's items are lost in the store.
  fc.record({ what: fc.constant('overwrite' as const), who: fc.nat(2), other: fc.nat(2) }),
);

describe('three devices that edit at once', () => {
  test('come to the same settings, and lose no last word', () => {
    fc.assert(
      fc.property(
        fc.array(anyStep, { maxLength: 40, size: 'max' }),
        fc.array(fc.oneof(fc.nat(20), fc.nat(1_000)), { minLength: 3, maxLength: 3 }),
        (steps, clocks) => {
          const devices = clocks.map(newDevice);
          const store: Store = {};
          const at = (index: number) => devices[index] ?? newDevice(0);
          const words: Word[] = [];
          for (const step of steps) {
            if (step.what === 'edit') {
              at(step.who).clock += step.after;
              words.push(...wordsOf(at(step.who), step.edit));
            } else if (step.what === 'exchange') exchange(at(step.who), store);
            else {
              const before = { ...store };
              exchange(at(step.other), store);
              exchange(at(step.who), before);
              Object.assign(store, before);
            }
          }
          const end = Math.max(...devices.map(({ clock }) => clock));
          for (const device of devices) device.clock = end;
          // The browser tells each device of every write, until nobody has anything to add.
          for (let round = 0; round < 3; round++) for (const device of devices) exchange(device, store);
          const [first] = devices;
          for (const device of devices) expect(seen(device)).toEqual(seen(first ?? newDevice(0)));
          for (const site of SITES) {
            const [last, before] = words.filter((word) => word.site === site).sort((a, b) => b.at - a.at);
            // Of two said at the same moment either may count, as long as it is the same everywhere.
            if (!last || last.at === before?.at) continue;
            const kept = first?.settings.rules.find((one) => one.target === site);
            expect(kept?.action ?? null).toBe(last.rule && !hasEnded(last.rule, end) ? last.rule.action : null);
          }
        },
      ),
      { numRuns: 1_000 },
    );
  });

  test('keep what each added on its own', () => {
    const devices = [newDevice(5), newDevice(5_000)];
    const store: Store = {};
    const [a, b] = devices;
    if (!a || !b) throw new Error('no devices');
    make(a, { do: 'add', site: 'a.example', isWarn: false });
    make(b, { do: 'add', site: 'b.example', isWarn: true });
    make(a, { do: 'signal', id: 'countdown', factor: 0 });
    make(b, { do: 'signal', id: 'scarcity', factor: 0.5 });
    for (const device of [a, b, a]) exchange(device, store);
    for (const device of [a, b]) {
      expect(seen(device).rules).toEqual(['a.example trust', 'b.example warn']);
      expect(device.settings.own.signals).toEqual({ countdown: 0, scarcity: 0.5 });
    }
  });

  test('let an edit made after seeing another win, however wrong the clock', () => {
    const [fast, slow] = [newDevice(1_000_000), newDevice(1)];
    const store: Store = {};
    make(fast, { do: 'theme', theme: 'dark' });
    exchange(fast, store);
    exchange(slow, store);
    make(slow, { do: 'theme', theme: 'light' });
    exchange(slow, store);
    exchange(fast, store);
    expect(fast.settings.theme).toBe('light');
  });
});

test('brings what a device had chosen before it joined, unless others chose since', () => {
  const old: Device = {
    ...newDevice(1),
    settings: { ...DEFAULT_SETTINGS, theme: 'dark', rules: [rule('old.example', { changedAt: 3 })] },
  };
  old.log = joiningLog(old.settings);
  const other = newDevice(9);
  const store: Store = {};
  for (const device of [old, other, old]) exchange(device, store);
  expect(other.settings).toMatchObject({ theme: 'dark', rules: [{ target: 'old.example' }] });
});

test('lets cells of a newer version travel on', () => {
  const theirs: Replica = {
    cells: new Map([
      ['theme', { value: 'sepia', at: 9 }],
      ['marks', { value: 'warn', at: 9 }],
      ['loudness', { value: null, at: 9 }],
    ]),
    rules: new Map(),
  };
  const { known, foreign } = apart(theirs, (_, value) => value !== 'sepia');
  expect([...known.cells.keys()]).toEqual(['marks', 'loudness']);
  expect([...foreign.keys()]).toEqual(['theme']);
});

test('merges the same whatever the order and however often', () => {
  const anyReplica = fc.array(anyEdit, { maxLength: 8 }).map((edits) => {
    const device = newDevice(0);
    for (const edit of edits) make(device, edit);
    return replicaOf(device.settings, device.log);
  });
  const plain = ({ cells, rules }: Replica) => [[...cells].sort(), [...rules].sort()];
  fc.assert(
    fc.property(anyReplica, anyReplica, anyReplica, (a, b, c) => {
      expect(plain(merged(a, b))).toEqual(plain(merged(b, a)));
      expect(plain(merged(merged(a, b), c))).toEqual(plain(merged(a, merged(b, c))));
      expect(plain(merged(a, a))).toEqual(plain(a));
    }),
  );
});

test('keeps within the quotas of synchronised storage, and says what has no room', () => {
  const rules = Array.from({ length: 10_000 }, (_, at) =>
    rule(`shop-${at}.example`, { note: '很长的备注'.repeat(9), changedAt: at }),
  );
  const { items, left } = packed(replicaOf({ ...DEFAULT_SETTINGS, rules }, EMPTY_LOG));
  const sizes = Object.entries(items).map(([key, item]) => new TextEncoder().encode(key + JSON.stringify(item)).length);
  expect(Math.max(...sizes)).toBeLessThanOrEqual(8_192);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(102_400);
  expect(left).toBeGreaterThan(9_000);
  expect(Object.keys(items).every((key) => parcelKeys.includes(key))).toBe(true);
  const kept = [...unpacked(items, readRule).rules.keys()];
  expect(kept).toContain('shop-9999.example');
  expect(kept.length + left).toBe(10_000);
});

test('takes nothing from the store that is not as devices write it', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.constantFrom(...parcelKeys), fc.anything()), (junk) => {
      const { cells, rules } = unpacked(junk, readRule);
      for (const { at } of [...cells.values(), ...rules.values()]) expect(Number.isSafeInteger(at)).toBe(true);
      for (const { rule: one } of rules.values()) expect(one === null || ruleSchema.safeParse(one).success).toBe(true);
    }),
  );
});

test('a rule that ended here takes nothing from a device that prolonged it', () => {
  const [here, there] = [newDevice(10), newDevice(10)];
  const store: Store = {};
  make(here, { do: 'lend', site: 'a.example', forMs: 50 });
  for (const device of [here, there]) exchange(device, store);
  make(there, { do: 'add', site: 'a.example', isWarn: true });
  here.clock = 100;
  make(here, { do: 'add', site: 'b.example', isWarn: false });
  for (const device of [here, there, here]) exchange(device, store);
  for (const device of [here, there]) expect(seen(device).rules).toEqual(['a.example warn', 'b.example trust']);
});

test('counts as removed only what is gone altogether, not what a rule of this visit stands before', () => {
  const before: Settings = { ...DEFAULT_SETTINGS, rules: [rule('a.example'), rule('b.example')] };
  const visiting: Settings = { ...before, rules: [rule('a.example', { until: 'visit' })] };
  const { settings, log } = noted(before, visiting, EMPTY_LOG, 9);
  expect(log.gone).toEqual({ 'b.example': 9 });
  expect(settings.rules).toEqual(visiting.rules);
});
