import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import type { Rule } from '#contract/rule.ts';
import { rule } from '#dev/rule.ts';
import { createMatcher } from '#rules/match.ts';

test.each([
  ['example.com', 'https://example.com/', true],
  ['example.com', 'https://i.www.example.com:8443/x', true],
  ['example.com', 'https://anexample.com/', false],
  ['example.com', 'https://example.com.evil.cn/', false],
  ['=example.com', 'https://www.example.com/', false],
  ['=example.com', 'http://example.com./x', true],
  ['www.example.com', 'https://example.com/', false],
  ['=example.com:8080', 'http://example.com:8080/', true],
  ['=example.com:80', 'http://example.com/', true],
  ['=example.com:80', 'https://example.com/', false],
  ['https://www.example.com', 'http://www.example.com/', false],
  ['*.example.com', 'https://a.b.example.com/', true],
  ['*.example.com', 'https://example.com/', true],
  ['shop.*.example.com', 'https://shop.tw.example.com/', true],
  ['shop.*.example.com', 'https://shop.a.b.example.com/', false],
  ['example.com/vote', 'https://example.com/vote', true],
  ['example.com/vote', 'https://example.com/vote/2?id=1', true],
  ['example.com/vote', 'https://example.com/vote?id=1', true],
  ['example.com/vote', 'https://example.com/voters', false],
  ['example.com/vote*', 'https://example.com/voters', true],
  ['example.com/vote/*', 'https://example.com/vote', false],
  ['example.com/vote/', 'https://example.com/vote', false],
  ['example.com/vote/', 'https://example.com/vote/2', true],
  ['example.com/a?id=1', 'https://example.com/a?id=1', true],
  ['example.com/a?id=1', 'https://example.com/a?id=1&utm=2', true],
  ['example.com/a?id=1', 'https://example.com/a?id=12', false],
  ['example.com/a?id=1', 'https://example.com/a?utm=2&id=1', false],
  ['example.com/a?id=1', 'https://example.com/a/b?id=1', false],
  ['example.com/a?id=1&', 'https://example.com/a?id=1&utm=2', true],
  ['example.com/a?to=/', 'https://example.com/a?to=/b', false],
  ['example.com/a?to=/b', 'https://example.com/a?to=/b/c', false],
  ['example.com/a?id=1*', 'https://example.com/a?id=12', true],
  ['example.com:8080/*', 'http://example.com:8080/x', true],
  ['*.shop.*.example.com/a', 'http://x.shop.tw.example.com/a/b', true],
  ['例子.中国', 'https://www.xn--fsqu00a.xn--fiqs8s/', true],
  ['192.168.1.20', 'http://192.168.1.20/', true],
  ['192.168.1.20', 'http://1.192.168.1.20.example.com/', false],
  ['=localhost:3000', 'http://localhost:3000/form', true],
  ['file:///home/forms/*', 'file:///home/forms/a.html', true],
  ['file:///home/forms/*', 'file:///home/other/a.html', false],
  ['example.com', 'about:blank', false],
  ['example.com', 'not an address', false],
])('“%s” for %s: %s', (target, url, expected) => {
  expect(createMatcher([rule(target)]).deciding(url, 0) !== null).toBe(expected);
});

test('lets the most specific rule decide, and the warning one of two alike', () => {
  const site = rule('example.com');
  const host = rule('=vote.example.com', { action: 'warn' });
  const page = rule('vote.example.com/school');
  const tie = rule('*.example.com', { action: 'warn' });
  const matcher = createMatcher([site, host, page, tie]);
  expect(matcher.deciding('https://vote.example.com/school/3', 0)).toBe(page);
  expect(matcher.deciding('https://vote.example.com/other', 0)).toBe(host);
  expect(matcher.deciding('https://www.example.com/', 0)).toBe(tie);
  expect(matcher.matching('https://vote.example.com/school/3', 0)).toEqual([page, host, tie, site]);
});

test('lets what an administrator set decide, however specific the person is', () => {
  const theirs = rule('example.com', { action: 'warn', from: 'policy' });
  const own = rule('=www.example.com');
  const matcher = createMatcher([own, theirs]);
  expect(matcher.matching('https://www.example.com/', 0)).toEqual([theirs, own]);
});

/** What covers an address, found by looking at each rule by itself. */
function oneByOne(rules: readonly Rule[], url: string): readonly string[] {
  return rules.filter((one) => createMatcher([one]).deciding(url, 0) !== null).map(({ target }) => target);
}

const part = fc.constantFrom('a', 'b', 'ab', 'vote');
const somePath = fc
  .tuple(
    fc.array(part, { maxLength: 3 }),
    fc.constantFrom('', '/'),
    fc.array(fc.constantFrom('a=1', 'a=12', 'b=/', 'b=/x'), { maxLength: 2 }),
  )
  .map(([parts, end, query]) => `/${parts.join('/')}${end}${query.length > 0 ? `?${query.join('&')}` : ''}`);

test('finds among many rules of one host what it finds of each alone', () => {
  const names = fc.constantFrom('example.com', '=example.com', 'www.example.com', '*.example.com', 'a.*.example.com');
  const target = fc
    .tuple(
      fc.constantFrom('', 'http://', 'https://'),
      names,
      fc.constantFrom('', ':80', ':8080'),
      somePath,
      fc.boolean(),
    )
    .map(([scheme, name, port, path, isOpen]) =>
      name.startsWith('=') ? `=${scheme}${name.slice(1)}${port}` : `${scheme}${name}${port}${path}${isOpen ? '*' : ''}`,
    );
  const address = fc
    .tuple(
      fc.constantFrom('http', 'https'),
      fc.constantFrom('example.com', 'www.example.com', 'a.b.example.com', 'a.a.b.example.com'),
      fc.constantFrom('', ':8080'),
      somePath,
    )
    .map(([scheme, name, port, path]) => `${scheme}://${name}${port}${path}`);
  fc.assert(
    fc.property(fc.uniqueArray(target, { minLength: 20, maxLength: 60, size: 'max' }), address, (targets, url) => {
      const rules = targets.map((text) => rule(text));
      const found = createMatcher(rules).matching(url, 0);
      expect(found.map((one) => one.target).sort()).toEqual([...oneByOne(rules, url)].sort());
    }),
  );
});

/** How often a look-up asks a table, walks a label or compares a path, once it knows the neighbourhood. */
function steps(rules: readonly Rule[], url: string): number {
  const matcher = createMatcher(rules);
  matcher.deciding(url, 0);
  const counted = [vi.spyOn(Map.prototype, 'get'), vi.spyOn(String.prototype, 'startsWith')];
  matcher.deciding(url, 0);
  const sum = counted.reduce((all, { mock }) => all + mock.calls.length, 0);
  vi.restoreAllMocks();
  return sum;
}

test.each([
  ['paths of one host', (at: number) => `shop.example.com/page-${at}/x`],
  ['queries of one page', (at: number) => `shop.example.com/page?id=${at}`],
  ['open paths of one host', (at: number) => `shop.example.com/page-${at}*`],
  ['ports of one host', (at: number) => `=shop.example.com:${at + 1}`],
  ['stars of one site', (at: number) => `shop-${at}.*.example.com`],
])('takes no more steps among ten thousand %s', (_, target) => {
  const urls = [
    'https://shop.example.com/page-3/x',
    'https://shop.example.com/page?id=3',
    'https://shop-3.tw.example.com/',
  ];
  const many = Array.from({ length: 10_000 }, (__, at) => rule(target(at)));
  for (const url of urls) expect(steps(many, url)).toBeLessThan(3 * steps(many.slice(0, 100), url) + 10);
});

test('finds rules however their targets are spelled', () => {
  const targets = [
    '例子.中国',
    'EXAMPLE.com',
    'https://example.net:443/a',
    'x.*.example.org',
    '[2001:db8::1]',
    '10.0.0.1',
  ];
  const urls = [
    'https://xn--fsqu00a.xn--fiqs8s/',
    'https://example.com/',
    'https://example.net/a',
    'http://x.y.example.org/',
    'http://[2001:DB8::1]/',
    'http://10.0.0.1/',
  ];
  const matcher = createMatcher(targets.map((target) => rule(target)));
  expect(urls.map((url) => matcher.deciding(url, 0)?.target)).toEqual(targets);
});

test('forgets a rule when its time is over', () => {
  const matcher = createMatcher([rule('example.com', { until: 1_000 })]);
  expect(matcher.deciding('https://example.com/', 999)).not.toBeNull();
  expect(matcher.deciding('https://example.com/', 1_000)).toBeNull();
});

test('passes over a rule that can not be read, and keeps the others', () => {
  const matcher = createMatcher([rule('*'), rule('example.com')]);
  expect(matcher.deciding('https://other.example/', 0)).toBeNull();
  expect(matcher.deciding('https://example.com/', 0)?.target).toBe('example.com');
});

const label = fc.constantFrom('a', 'b', 'shop', 'com', 'cn', 'example');
const host = fc.array(label, { minLength: 2, maxLength: 5 }).map((labels) => labels.join('.'));

test('agrees with reading the list one by one', () => {
  const target = fc.oneof(
    host.map((name) => `=${name}`),
    host.map((name) => `*.${name}`),
  );
  fc.assert(
    fc.property(fc.array(target, { maxLength: 30 }), host, (targets, name) => {
      const covers = (text: string) =>
        text.startsWith('=') ? text.slice(1) === name : name === text.slice(2) || name.endsWith(text.slice(1));
      const found = createMatcher(targets.map((text) => rule(text))).matching(`https://${name}/`, 0);
      // Public suffixes are no targets: the matcher passes them over.
      const expected = targets.filter(
        (text) => covers(text) && createMatcher([rule(text)]).matching(`https://${name}/`, 0).length > 0,
      );
      expect(found.map((one) => one.target).sort()).toEqual(expected.sort());
      for (const one of found) expect(covers(one.target)).toBe(true);
    }),
  );
});
