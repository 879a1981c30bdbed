import type { Rule } from '#contract/rule.ts';

/** A rule that has a say about an address, and what in: parts a more specific one spoke of are not among them. */
export interface Decider {
  readonly rule: Rule;
  /** Kinds of field, or ids of signals; `null` for everything that is left. */
  readonly parts: readonly string[] | null;
}

/**
 * Which rules decide, and in what: of those that cover an address, the one that decides first in front. A rule about
 * everything has the last word on what no narrower one before it spoke of; what comes after it has none.
 */
export function deciders(covering: readonly Rule[]): {
  readonly decide: readonly Decider[];
  readonly rest: readonly Rule[];
} {
  const taken = new Set<string>();
  const decide: Decider[] = [];
  const rest: Rule[] = [];
  let isSettled = false;
  for (const rule of covering) {
    const { scope } = rule;
    const named = scope.kind === 'all' ? null : scope.kind === 'fields' ? scope.kinds : scope.ids;
    const parts = named?.filter((part) => !taken.has(`${scope.kind} ${part}`)) ?? null;
    if (isSettled || parts?.length === 0) rest.push(rule);
    else decide.push({ rule, parts });
    isSettled ||= parts === null;
    for (const part of parts ?? []) taken.add(`${scope.kind} ${part}`);
  }
  return { decide, rest };
}
