import { describe, expect, test } from 'vitest';
import { endOf, rulesAskedFor, targetFromText, trustAt, undoOf, withoutRules, withRules } from '#background/rules.ts';
import type { Rule } from '#contract/rule.ts';
import { DEFAULT_SETTINGS } from '#contract/settings.ts';

const NOW = new Date(2026, 10, 24, 13, 30);

function ruled(sites: readonly string[], over: Partial<Rule> = {}): readonly Rule[] {
  const rules = rulesAskedFor({ type: 'allow', sites, from: 'popup', reach: 'typed' }, NOW);
  if ('bad' in rules) throw new Error(rules.bad);
  return rules.map((rule) => ({ ...rule, ...over }));
}

test.each([
  ['https://www.shop.example.com.cn/vote?id=1', 'example.com.cn'],
  ['i.taobao.example', 'taobao.example'],
  ['  EXAMPLE.com/path ', 'example.com'],
  ['例子.中国', 'xn--fsqu00a.xn--fiqs8s'],
  ['xn--fsqu00a.xn--fiqs8s', 'xn--fsqu00a.xn--fiqs8s'],
  ['http://192.168.1.20:8080/admin', '192.168.1.20'],
  ['[2001:db8::1]', '[2001:db8::1]'],
  ['localhost:3000', 'localhost'],
  ['example.com.', 'example.com'],
  ['someone.github.io', 'someone.github.io'],
  ['http://printer/setup', 'printer'],
  ['*.example.com', '*.example.com'],
  ['=www.example.com', '=www.example.com'],
  ['file:///home/forms/*', 'file:///home/forms/*'],
])('keeps “%s” under %s', (typed, target) => {
  expect(targetFromText(typed, 'site')).toBe(target);
});

test.each([
  ['https://www.example.com/vote?id=1', 'host', '=www.example.com'],
  ['https://www.example.com:8443/vote', 'host', '=www.example.com:8443'],
  ['https://www.example.com/vote?id=1', 'prefix', 'https://www.example.com/vote?id=1'],
  ['example.com', 'host', '=example.com'],
  ['www.example.com', 'typed', '=www.example.com'],
] as const)('reaches, of “%s”, as far as asked: %s', (typed, reach, target) => {
  expect(targetFromText(typed, reach)).toBe(target);
});

test.each([
  [''],
  ['foo bar'],
  ['taobao'],
  ['javascript://example.com/%0aalert(1)'],
  ['https://'],
  ['shop.*.com'],
  ['com.cn'],
  ['github.io'],
])('does not take “%s” for a site', (typed) => {
  expect(targetFromText(typed, 'site')).toBeNull();
});

test('takes all addresses or, where one is none, says which', () => {
  const asked = { type: 'allow', sites: ['a.example', 'no good'], from: 'settings' } as const;
  expect(rulesAskedFor(asked, NOW)).toEqual({ bad: 'no good' });
});

test('ends when it was asked to', () => {
  expect(endOf('good', NOW)).toBeNull();
  expect(endOf('visit', NOW)).toBe('visit');
  expect(endOf('today', NOW)).toBe(new Date(2026, 10, 25).getTime());
  expect(endOf('30-days', NOW)).toBe(new Date(2026, 11, 24, 13, 30).getTime());
});

test('covers a site with all its subdomains, and no look-alike', () => {
  const settings = { ...DEFAULT_SETTINGS, rules: ruled(['b.example']) };
  expect(trustAt('https://b.example/x', settings)?.target).toBe('b.example');
  expect(trustAt('https://i.b.example/x', settings)?.target).toBe('b.example');
  expect(trustAt('https://sb.example/x', settings)).toBeNull();
  expect(trustAt('about:blank', settings)).toBeNull();
  expect(trustAt('not an address', settings)).toBeNull();
});

test('covers names without a dot, kept as they are', () => {
  const settings = { ...DEFAULT_SETTINGS, rules: ruled(['http://printer/']) };
  expect(trustAt('http://printer/setup', settings)?.target).toBe('printer');
  expect(trustAt('http://printer.example/', settings)).toBeNull();
});

describe('trust', () => {
  const url = 'https://www.a.example/vote';
  const part = { kind: 'fields', kinds: ['phone'] } as const;
  test.each([
    ['stands alone', ruled(['a.example']), true],
    [
      'gives way to a narrower warning',
      [...ruled(['a.example']), ...ruled(['=www.a.example'], { action: 'warn' })],
      false,
    ],
    [
      'stands within a broader warning',
      [...ruled(['a.example'], { action: 'warn' }), ...ruled(['=www.a.example'])],
      true,
    ],
    ['in a part is not trust in the whole', ruled(['a.example'], { scope: part }), false],
    [
      'does not silence a narrower warning about a part',
      [...ruled(['a.example']), ...ruled(['=www.a.example'], { action: 'warn', scope: part })],
      false,
    ],
    ['is over when its time is', ruled(['a.example'], { until: 1 }), false],
  ])('%s', (_, rules, isTrusted) => {
    expect(trustAt(url, { ...DEFAULT_SETTINGS, rules }) !== null).toBe(isTrusted);
  });
});

test('has one rule for a target, drops what ended, and takes a change back', () => {
  const before = [...ruled(['a.example', 'b.example']), ...ruled(['old.example'], { until: 5 })];
  const added = ruled(['a.example'], { action: 'warn' });
  const after = withRules(before, added, 10);
  expect(after.map(({ target, action }) => [target, action])).toEqual([
    ['a.example', 'warn'],
    ['b.example', 'trust'],
  ]);
  const undo = undoOf(before, ['a.example', 'new.example']);
  expect(undo).toEqual({ targets: ['a.example', 'new.example'], before: ruled(['a.example']) });
  const back = withRules(withoutRules(after, undo.targets), undo.before, 10);
  expect(new Set(back)).toEqual(new Set(ruled(['a.example', 'b.example'])));
});
