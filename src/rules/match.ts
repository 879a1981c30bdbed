import type { Rule, Target } from '#contract/rule.ts';
import { FILES, tailOf, tailOfLabels } from './outline.ts';
import { parseTarget } from './target.ts';

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
  /** The rule that decides: the most specific; of two alike, the one that warns. `null` where none covers it. */
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

/** A matcher over rules. Rules whose target can not be read are passed over: they never widen another's reach. */
export function createMatcher(rules: readonly Rule[]): Matcher {
  const byTail = new Map<string, Rule[]>();
  const readings = new Map<Rule, Reading | null>();
  for (const rule of rules) {
    const tail = tailOf(rule.target) ?? tailOfReading(read(rule));
    if (tail === null) continue;
    const there = byTail.get(tail);
    if (there) there.push(rule);
    else byTail.set(tail, [rule]);
  }

  /** A target is read when an address first comes near it. */
  function read(rule: Rule): Reading | null {
    const known = readings.get(rule);
    if (known !== undefined) return known;
    const parsed = parseTarget(rule.target, true);
    const reading = parsed.ok ? { rule, target: parsed.target, rank: specificity(parsed.target) } : null;
    readings.set(rule, reading);
    return reading;
  }

  function matching(address: string, now: number): readonly Rule[] {
    if (!URL.canParse(address)) return [];
    const url = new URL(address);
    const host = hostOf(url);
    const labels = labelsOf(host);
    const found = tailsOf(host).flatMap((tail) =>
      (byTail.get(tail) ?? []).flatMap((rule) => {
        const reading = isInForce(rule, now) ? read(rule) : null;
        return reading && coversHost(reading.target, labels) && coversRest(reading.target, url) ? [reading] : [];
      }),
    );
    return found.sort((a, b) => b.rank - a.rank || weight(b.rule) - weight(a.rule)).map(({ rule }) => rule);
  }
  return { matching, deciding: (url, now) => matching(url, now)[0] ?? null };
}

function tailOfReading(reading: Reading | null): string | null {
  if (!reading) return null;
  return reading.target.scheme === 'file' ? FILES : tailOfLabels(reading.target.labels);
}

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

/** The tail a rule was found by is a hint; what its target says decides. */
function coversHost({ labels, subdomains }: Target, host: readonly string[]): boolean {
  if (labels.length > host.length || (labels.length < host.length && !subdomains)) return false;
  return labels.every((label, at) => label === '*' || label === host[at]);
}

function coversRest(target: Target, url: URL): boolean {
  if (target.scheme ? url.protocol !== `${target.scheme}:` : url.protocol === 'file:') return false;
  if (target.port && target.port !== (url.port || DEFAULT_PORTS[url.protocol])) return false;
  if (target.path === '/') return true;
  const path = url.pathname + url.search;
  if (!path.startsWith(target.path)) return false;
  const next = path[target.path.length];
  return target.openEnd || next === undefined || target.path.endsWith('/') || next === '/' || next === '?';
}
