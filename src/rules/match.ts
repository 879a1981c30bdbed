import type { Rule, Target } from '#contract/rule.ts';
import { FILES, tailOf, tailOfLabels } from './outline.ts';
import { parseTarget } from './target.ts';
import { createTree, type Tree } from './tree.ts';

interface Reading {
  readonly rule: Rule;
  readonly target: Target;
  /** Higher is more specific: see `specificity`. */
  readonly rank: number;
}

/** Finds the rule for an address. Built once per list; each look-up walks the address's own labels. */
export interface Matcher {
  /** Every rule in force that covers the address, the one that decides first. */
  matching(url: string, now: number): readonly Rule[];
  /**
   * The rule that decides: an administrator's before the person's, the most specific; of two alike, the one that warns.
   * `null` where none covers it.
   */
  deciding(url: string, now: number): Rule | null;
}

const DEFAULT_PORTS: Readonly<Record<string, string>> = { 'http:': '80', 'https:': '443' };

/** A rule for one host says more than one for a site, and a long path more than a short one. */
function specificity(target: Target): number {
  const literal = target.labels.filter((label) => label !== '*').length;
  const isExact = !target.subdomains && literal === target.labels.length;
  const path = target.path === '/' ? 0 : Math.min(target.path.length, 2_048);
  return ((literal * 2 + (isExact ? 1 : 0)) * 4 + (target.port ? 2 : 0) + (target.scheme ? 1 : 0)) * 4_096 + path;
}

/** What was read of a rule stays as long as the rule does: a list that changes is mostly the same rules again. */
const readings = new WeakMap<Rule, Reading | null>();

/** A target is read when an address first comes near it. */
function read(rule: Rule): Reading | null {
  const known = readings.get(rule);
  if (known !== undefined) return known;
  const parsed = parseTarget(rule.target, true);
  const reading = parsed.ok ? { rule, target: parsed.target, rank: specificity(parsed.target) } : null;
  readings.set(rule, reading);
  return reading;
}

/** A matcher over rules. Rules whose target can not be read are passed over: they never widen another's reach. */
export function createMatcher(rules: readonly Rule[]): Matcher {
  const byTail = new Map<string, Rule[]>();
  const trees = new Map<string, Tree<Reading>>();
  for (const rule of rules) {
    const tail = tailOf(rule.target) ?? tailOfReading(read(rule));
    if (tail === null) continue;
    const there = byTail.get(tail);
    if (there) there.push(rule);
    else byTail.set(tail, [rule]);
  }

  /** The rules of one neighbourhood, in order. The tail they were found by is a hint; what their targets say decides. */
  function treeOf(tail: string): Tree<Reading> | undefined {
    const known = trees.get(tail);
    const near = byTail.get(tail);
    if (known || !near) return known;
    const tree = createTree<Reading>();
    for (const reading of near.map(read)) if (reading) tree.add(reading.target, reading);
    trees.set(tail, tree);
    return tree;
  }

  function matching(address: string, now: number): readonly Rule[] {
    if (!URL.canParse(address)) return [];
    const url = new URL(address);
    const host = hostOf(url);
    const place = {
      labels: labelsOf(host),
      scheme: url.protocol.slice(0, -1),
      port: url.port || (DEFAULT_PORTS[url.protocol] ?? ''),
      path: url.pathname + url.search,
    };
    const found = tailsOf(host).flatMap((tail) => treeOf(tail)?.covering(place) ?? []);
    return found
      .filter(({ rule }) => isInForce(rule, now))
      .sort((a, b) => said(b.rule) - said(a.rule) || b.rank - a.rank || weight(b.rule) - weight(a.rule))
      .map(({ rule }) => rule);
  }
  return { matching, deciding: (url, now) => matching(url, now)[0] ?? null };
}

function tailOfReading(reading: Reading | null): string | null {
  if (!reading) return null;
  return reading.target.scheme === 'file' ? FILES : tailOfLabels(reading.target.labels);
}

/** What an administrator set is not for the person to undo with a narrower entry. */
const said = (rule: Rule) => (rule.from === 'policy' ? 1 : 0);
const weight = (rule: Rule) => (rule.action === 'warn' ? 1 : 0);

/** Whether a rule still counts. */
export function isInForce(rule: Rule, now: number): boolean {
  return typeof rule.until !== 'number' || now < rule.until;
}

const isMachine = (host: string) => host.startsWith('[') || /^[\d.]+$/.test(host);

/** The host of an address on the web, `FILES` for a file; else none. */
function hostOf(url: URL): string {
  if (url.protocol === 'file:') return FILES;
  return url.protocol === 'http:' || url.protocol === 'https:' ? url.hostname.replace(/\.$/, '') : '';
}

/** Host labels, last first; an IP is one label; none where there is no host. */
function labelsOf(host: string): readonly string[] {
  if (host === '' || host === FILES) return [];
  return isMachine(host) ? [host] : host.split('.').reverse();
}

/** A host and all it lies below, by whole labels. */
function tailsOf(host: string): readonly string[] {
  if (host === '') return [];
  const tails = [host];
  if (isMachine(host)) return tails;
  for (let dot = host.indexOf('.'); dot >= 0; dot = host.indexOf('.', dot + 1)) tails.push(host.slice(dot + 1));
  return tails;
}
