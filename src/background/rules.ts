import type { FieldKind } from '#contract/kinds.ts';
import type { TrustedMessage } from '#contract/message.ts';
import type {
  Rule,
  RuleAction,
  RuleEdit,
  RuleOrigin,
  RuleReach,
  RuleScope,
  RuleSpan,
  RulesUndo,
} from '#contract/rule.ts';
import type { Settings } from '#contract/settings.ts';
import { createMatcher, isInForce, type Matcher } from '#rules/match.ts';
import { parseTarget, targetText } from '#rules/target.ts';
import { siteOf } from '#site/site-facts.ts';

/** One matcher for each list, as long as the list itself is held. */
const matchers = new WeakMap<readonly Rule[], Matcher>();

function matcherOf(rules: readonly Rule[]): Matcher {
  const known = matchers.get(rules);
  if (known) return known;
  const made = createMatcher(rules);
  matchers.set(rules, made);
  return made;
}

/** Every rule in force for an address, the one that decides first. */
export function rulesFor(url: string, { rules }: Settings): readonly Rule[] {
  return rules.length === 0 ? [] : matcherOf(rules).matching(url, Date.now());
}

/** What the rules of a page come to: in everything, and in the parts where a narrower rule says otherwise. */
export interface Ruling {
  /** The rule about everything that decides; `null` where none does. */
  readonly whole: Rule | null;
  readonly kinds: ReadonlyMap<FieldKind, RuleAction>;
  readonly signals: ReadonlyMap<string, RuleAction>;
}

/** Narrower rules have the last word. `matching` has them first. */
export function rulingOf(matching: readonly Rule[]): Ruling {
  let whole: Rule | null = null;
  const kinds = new Map<FieldKind, RuleAction>();
  const signals = new Map<string, RuleAction>();
  for (const rule of matching.toReversed()) {
    const { scope, action } = rule;
    if (scope.kind === 'fields') for (const kind of scope.kinds) kinds.set(kind, action);
    else if (scope.kind === 'signals') for (const id of scope.ids) signals.set(id, action);
    else {
      whole = rule;
      kinds.clear();
      signals.clear();
    }
  }
  return { whole, kinds, signals };
}

/** The rule that keeps Formwary silent on a page, or `null`. A narrower warning about a part keeps the page watched. */
export function trustIn(matching: readonly Rule[]): Rule | null {
  const { whole, kinds, signals } = rulingOf(matching);
  const isWarnedInPart = [...kinds.values(), ...signals.values()].includes('warn');
  return whole?.action === 'trust' && !isWarnedInPart ? whole : null;
}

/** The rule that keeps Formwary silent at an address, or `null`. */
export function trustAt(url: string, settings: Settings): Rule | null {
  return trustIn(rulesFor(url, settings));
}

/** Sites that are trusted, and people who want silence, cost nothing: the auditor stays out until the popup asks. */
export function isWatched(url: string, settings: Settings): boolean {
  return settings.loudness !== 'silent' && trustAt(url, settings) === null;
}

/**
 * The target of what a person typed or pasted: of an address in any spelling, by default, its site (a registrable domain
 * in ASCII; the host itself for IPs and names without a dot). `null` where the text names no such thing, as a public
 * suffix (`com.cn`) does. Text with `*` or `=` says itself how far it reaches.
 */
export function targetFromText(text: string, reach: RuleReach): string | null {
  const parsed = parseTarget(text);
  if (!parsed.ok) return null;
  const { target } = parsed;
  const saysItself = target.scheme === 'file' || text.includes('*') || text.trim().startsWith('=');
  if (reach === 'typed' || saysItself) return targetText(target);
  const host = [...target.labels].reverse().join('.');
  switch (reach) {
    case 'site':
      return siteOf(host);
    case 'host':
      return retold(`=${host}${target.port === '' ? '' : `:${target.port}`}`);
    case 'prefix':
      return targetText(target);
    default:
      return reach satisfies never;
  }
}

function retold(text: string): string | null {
  const parsed = parseTarget(text);
  return parsed.ok ? targetText(parsed.target) : null;
}

/** When a rule made now ends. `today` ends at the person's own midnight. */
export function endOf(span: RuleSpan, now: Date): Rule['until'] {
  switch (span) {
    case 'visit':
      return 'visit';
    case 'today':
      return new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1).getTime();
    case '30-days':
      return now.getTime() + 30 * 24 * 60 * 60 * 1_000;
    case 'good':
      return null;
    default:
      return span satisfies never;
  }
}

/** A list with these rules in it, each in place of the one with its target; rules that ended are left out. */
export function withRules(before: readonly Rule[], added: readonly Rule[], now: number): readonly Rule[] {
  const rules = new Map(before.filter((rule) => isInForce(rule, now)).map((rule) => [rule.target, rule]));
  for (const rule of added) rules.set(rule.target, rule);
  return [...rules.values()];
}

/** A list without the rules of these targets. */
export function withoutRules(before: readonly Rule[], targets: readonly string[]): readonly Rule[] {
  const gone = new Set(targets);
  return before.filter(({ target }) => !gone.has(target));
}

/** What takes a change of these targets back. */
export function undoOf(before: readonly Rule[], targets: readonly string[]): RulesUndo {
  const touched = new Set(targets);
  return { targets: [...touched], before: before.filter(({ target }) => touched.has(target)) };
}

interface RuleWish {
  readonly action?: RuleAction;
  readonly scope?: RuleScope;
  readonly span?: RuleSpan;
  readonly note?: string;
  readonly from: RuleOrigin;
}

/** A rule for a target, as asked for; where nothing is said: trusted, in everything, for good. */
export function ruleOf(target: string, { action, scope, span, note, from }: RuleWish, now: Date): Rule {
  return {
    target,
    action: action ?? 'trust',
    scope: scope ?? { kind: 'all' },
    until: endOf(span ?? 'good', now),
    note: note ?? '',
    from,
    changedAt: now.getTime(),
  };
}

/** A rule with parts of it changed. */
export function edited(rule: Rule, { span, ...change }: RuleEdit, now: Date): Rule {
  const until = span === undefined ? rule.until : endOf(span, now);
  return { ...rule, ...change, until, changedAt: now.getTime() };
}

type Allow = Extract<TrustedMessage, { type: 'allow' }>;

/** Rules with the note and the scope of those they come in place of, where the person said nothing about these. */
export function keepingParts(added: readonly Rule[], before: readonly Rule[], asked: Allow): readonly Rule[] {
  const known = new Map(before.map((rule) => [rule.target, rule]));
  return added.map((rule) => {
    const old = known.get(rule.target);
    return old ? { ...rule, note: asked.note ?? old.note, scope: asked.scope ?? old.scope } : rule;
  });
}

/** The rules a person asks for, or the first text that names nothing. */
export function rulesAskedFor(asked: Allow, now: Date): readonly Rule[] | { readonly bad: string } {
  const rules: Rule[] = [];
  for (const text of asked.sites) {
    const target = targetFromText(text, asked.reach ?? 'site');
    if (target === null) return { bad: text };
    rules.push(ruleOf(target, asked, now));
  }
  return rules;
}
