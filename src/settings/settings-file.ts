import type { Rule, RuleScope } from '#contract/rule.ts';
import { type Choices, DEFAULT_SETTINGS, LOUDNESS, MARKS, type Settings } from '#contract/settings.ts';
import type { FileDiff, FileRule, SettingsFile } from '#contract/settings-file.ts';
import { SETTINGS_FILE_VERSION } from '#contract/settings-file.ts';
import { endOf } from './rule-end.ts';
import { sensitivityOf } from './sensitivity.ts';

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

/** The settings without the rules. */
export function choicesOf({ schema: _, rules: __, ...choices }: Settings): Choices {
  return choices;
}

/** The file of these settings: only what differs from the defaults; without rules of this visit or of a policy. */
export function exportedFile(settings: Settings): SettingsFile {
  const defaults = new Map<string, unknown>(Object.entries(DEFAULT_SETTINGS));
  const choices: Partial<Choices> = Object.fromEntries(
    Object.entries(choicesOf(settings)).filter(([key, value]) => !same(value, defaults.get(key))),
  );
  const rules = settings.rules.filter(({ until, from }) => until !== 'visit' && from !== 'policy').map(fileRule);
  return {
    $schema: 'formwary-settings.schema.json',
    formwary: 'settings',
    version: SETTINGS_FILE_VERSION,
    ...(Object.keys(choices).length > 0 ? { choices } : {}),
    ...(rules.length > 0 ? { rules } : {}),
  };
}

function fileRule({ target, action, scope, until, note }: Rule): FileRule {
  return {
    target,
    action,
    ...(scope.kind === 'all' ? {} : { scope }),
    ...(typeof until === 'number' ? { until: new Date(until).toISOString() } : {}),
    ...(note === '' ? {} : { note }),
  };
}

/** A file's rule as one of ours. */
export function ruleFromFile({ target, action, scope, until, note }: FileRule, now: number): Rule {
  return {
    target,
    action,
    scope: scope ?? { kind: 'all' },
    until: until === undefined ? null : Date.parse(until),
    note: note ?? '',
    from: 'import',
    changedAt: now,
  };
}

const isSameRule = (a: Rule, b: Rule) =>
  a.action === b.action && same(a.scope, b.scope) && a.until === b.until && a.note === b.note;

/** What would change, told in numbers. */
export function diffOf(before: Settings, after: Settings): FileDiff {
  const known = new Map(before.rules.map((rule) => [rule.target, rule]));
  const touched = after.rules.filter((rule) => !same(known.get(rule.target), rule));
  const added = touched.filter(({ target }) => !known.has(target));
  const replaced = touched.filter((rule) => {
    const old = known.get(rule.target);
    return old !== undefined && !isSameRule(old, rule);
  });
  const now = new Map<string, unknown>(Object.entries(choicesOf(before)));
  const choices = Object.entries(choicesOf(after)).filter(([key, value]) => !same(now.get(key), value));
  const [lowers, raises] = quieter(before, after);
  const turns = replaced.map((rule) => turnOf(known.get(rule.target) ?? rule, rule));
  return {
    choices: choices.map(([key]) => key),
    addsTrust: added.filter(({ action }) => action === 'trust').length,
    addsWarn: added.filter(({ action }) => action === 'warn').length,
    changes: replaced.length,
    same: after.rules.length - added.length - replaced.length,
    lowers: lowers + turns.filter(({ lowers }) => lowers).length,
    raises: raises + turns.filter(({ raises }) => raises).length,
  };
}

const covers = (one: RuleScope, other: RuleScope): boolean => {
  if (one.kind === 'all' || other.kind === 'all') return one.kind === 'all';
  const [mine, theirs] = [one, other].map(
    (scope) => new Set<string>(scope.kind === 'fields' ? scope.kinds : scope.ids),
  );
  return one.kind === other.kind && [...(theirs ?? [])].every((part) => mine?.has(part));
};

/** Whether a rule in place of another makes Formwary quieter somewhere, and louder. Trust that reaches further is quieter. */
function turnOf(old: Rule, rule: Rule): { readonly lowers: boolean; readonly raises: boolean } {
  if (old.action !== rule.action) return { lowers: rule.action === 'trust', raises: rule.action === 'warn' };
  const isLess = !covers(rule.scope, old.scope) || endOf(rule) < endOf(old);
  const isMore = !covers(old.scope, rule.scope) || endOf(rule) > endOf(old);
  return rule.action === 'warn' ? { lowers: isLess, raises: isMore } : { lowers: isMore, raises: isLess };
}

/** A plain number for each thing that can be louder or quieter. */
function volumes(settings: Settings): ReadonlyMap<string, number> {
  const { degrees, kinds, scale, signals } = sensitivityOf(settings);
  const loud = (loudness: (typeof LOUDNESS)[number]) => -LOUDNESS.indexOf(loudness);
  return new Map<string, number>([
    ['loudness', loud(settings.loudness)],
    ['noticesADay', settings.noticesADay],
    ['scale', scale],
    ['holdsPress', settings.holdsPress ? 1 : 0],
    ['marks', MARKS.indexOf(settings.marks)],
    ...Object.entries(degrees).map(([key, value]) => [`degree ${key}`, loud(value)] as const),
    ...Object.entries(kinds).map(([key, value]) => [`kind ${key}`, value ? 1 : 0] as const),
    ...Object.entries(signals).map(([key, value]) => [`signal ${key}`, value] as const),
  ]);
}

function quieter(before: Settings, after: Settings): readonly [number, number] {
  const was = volumes(before);
  const is = volumes(after);
  const changes = [...new Set([...was.keys(), ...is.keys()])].map((key) => (is.get(key) ?? 1) - (was.get(key) ?? 1));
  return [changes.filter((change) => change < 0).length, changes.filter((change) => change > 0).length];
}
