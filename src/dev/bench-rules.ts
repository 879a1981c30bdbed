import type { Target } from '#contract/rule.ts';
import { createMatcher } from '#rules/match.ts';
import { parseTarget } from '#rules/target.ts';
import { type Random, seededRandom, shuffled } from './bench/random.ts';
import { median, quantile } from './bench/statistics.ts';
import { figure, textTable } from './bench/table.ts';
import { rule } from './rule.ts';

const RULES = 10_000;
const LOOKUPS = 5_000;
/** A naive look-up takes so long that fewer of them tell as much. */
const NAIVE_LOOKUPS = 300;

/** Rules of every kind, as a long list would have them. */
function someTarget(at: number, random: Random): string {
  const site = `shop-${at}.example${at % 3 === 0 ? '.com.cn' : at % 3 === 1 ? '.com' : '.net'}`;
  const kinds = [site, site, `=www.${site}`, `${site}/vote/2026`, `*.cdn.${site}`, `shop.*.${site}/a/*`];
  return kinds[Math.floor(random() * kinds.length)] ?? site;
}

/** What one would write first: look at each rule in turn. */
function naive(targets: readonly Target[], address: string): number {
  const url = new URL(address);
  const labels = url.hostname.split('.').reverse();
  const covers = (target: Target) =>
    (target.labels.length === labels.length || (target.subdomains && target.labels.length < labels.length)) &&
    target.labels.every((label, index) => label === '*' || label === labels[index]) &&
    url.pathname.startsWith(target.path);
  return targets.filter(covers).length;
}

function timed(addresses: readonly string[], look: (address: string) => unknown): readonly number[] {
  return addresses.map((address) => {
    const start = performance.now();
    look(address);
    return (performance.now() - start) * 1_000;
  });
}

interface List {
  readonly name: string;
  readonly targets: readonly string[];
  /** An address for the rule at this place. */
  readonly address: (at: number) => string;
}

const random = seededRandom(20_261_124);
const mixed = Array.from({ length: RULES }, (_, at) => someTarget(at, random));
const LISTS: readonly List[] = [
  {
    name: 'of many sites',
    targets: mixed,
    address: (at) => {
      const host = (mixed[at * 2] ?? '').replace(/^[=*.]+|^shop\.\*\./g, '').split('/')[0];
      return `https://www.${host}/vote/2026?id=${at}`;
    },
  },
  {
    name: 'all of one host',
    targets: Array.from({ length: RULES }, (_, at) => `https://www.example.com/shop-${at}/vote?id=${at}`),
    address: (at) => `https://www.example.com/shop-${at}/vote?id=${at}&from=mail`,
  },
];

const row = (name: string, values: readonly number[]) => [
  name,
  figure(median(values)),
  figure(quantile(values, 0.95)),
  figure(Math.max(...values)),
];

for (const { name, targets: texts, address } of LISTS) {
  const rules = texts.map((target) => rule(target));
  const addresses = shuffled(
    Array.from({ length: LOOKUPS }, (_, at) => (at % 2 === 0 ? address(at) : `https://news-${at}.example.org/article`)),
    random,
  );
  const built = Array.from({ length: 5 }, () => {
    const start = performance.now();
    createMatcher(rules);
    return performance.now() - start;
  });
  const matcher = createMatcher(rules);
  const first = timed(addresses, (one) => matcher.deciding(one, 0));
  const again = timed(addresses, (one) => matcher.deciding(one, 0));
  const targets = texts.flatMap((text) => {
    const parsed = parseTarget(text, true);
    return parsed.ok ? [parsed.target] : [];
  });
  const plain = timed(addresses.slice(0, NAIVE_LOOKUPS), (one) => naive(targets, one));
  console.log(
    `${RULES} rules ${name}; the matcher is built in ${figure(median(built))} ms (median of ${built.length}).\n`,
  );
  console.log(
    `${textTable([
      ['one look-up, µs', 'median', '95 %', 'most'],
      row('matcher, address seen first', first),
      row('matcher, seen before', again),
      row('naive list', plain),
    ])}\n`,
  );
}
