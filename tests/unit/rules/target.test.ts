import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseTarget, targetText } from '#rules/target.ts';

function canonical(typed: string): string {
  const parsed = parseTarget(typed);
  return parsed.ok ? `${parsed.target.kind} ${targetText(parsed.target)}` : `no: ${parsed.problem}`;
}

test.each([
  ['example.com', 'site example.com'],
  ['  EXAMPLE.com ', 'site example.com'],
  ['https://example.com/', 'site example.com'],
  ['example.com.cn', 'site example.com.cn'],
  ['例子.中国', 'site xn--fsqu00a.xn--fiqs8s'],
  ['xn--fsqu00a.xn--fiqs8s', 'site xn--fsqu00a.xn--fiqs8s'],
  ['www.example.com', 'host =www.example.com'],
  ['=example.com', 'host =example.com'],
  ['example.com:8080', 'host =example.com:8080'],
  ['192.168.1.20', 'site 192.168.1.20'],
  ['[2001:db8::1]:8443', 'host =[2001:db8::1]:8443'],
  ['localhost:3000', 'host =localhost:3000'],
  ['http://printer/', 'site printer'],
  ['http://example.com/?*', 'site example.com'],
  ['example.com/vote', 'prefix example.com/vote'],
  ['https://www.example.com/投票?id=1#top', 'prefix https://www.example.com/%E6%8A%95%E7%A5%A8?id=1'],
  ['*.example.com', 'pattern *.example.com'],
  ['*://*.example.com/*', 'pattern *.example.com'],
  ['shop.*.example.com/vote/*', 'pattern shop.*.example.com/vote/*'],
  ['file:///home/forms/*', 'pattern file:///home/forms/*'],
])('reads “%s” as %s', (typed, expected) => {
  expect(canonical(typed)).toBe(expected);
});

test.each([
  ['', 'empty'],
  ['foo bar', 'not-an-address'],
  ['taobao', 'single-label'],
  ['com.cn', 'public-suffix'],
  ['*.com.cn', 'public-suffix'],
  ['*', 'star-alone'],
  ['*.*', 'star-alone'],
  ['*://*/*', 'star-alone'],
  ['file:///*', 'star-alone'],
  ['sh*p.example.com', 'star-inside-label'],
  ['example.*', 'star-alone'],
  ['example.com/*/vote', 'star-inside-path'],
  ['a.*.*.*.*.*.*.example.com', 'too-many-stars'],
  ['javascript:alert(1)', 'not-an-address'],
  ['data://example.com', 'scheme'],
  ['https://good.example@evil.example/', 'user-info'],
  [`example.com/${'a'.repeat(3_000)}`, 'too-long'],
  [`example.com/${'很'.repeat(300)}`, 'too-long'],
])('refuses “%s”: %s', (typed, problem) => {
  expect(canonical(typed)).toBe(`no: ${problem}`);
});

test('spells each target one way, and reads that back as itself', () => {
  const label = fc.stringMatching(/^[a-z][a-z0-9]{0,5}$/);
  const host = fc
    .tuple(fc.array(fc.oneof(label, fc.constant('*')), { maxLength: 3 }), label)
    .map(([sub, name]) => [...sub, name, 'com'].join('.'));
  const path = fc.constantFrom('', '/', '/vote', '/vote/', '/vote/*', '/vote*', '/a?b=c');
  const prefix = fc.constantFrom('', '=', 'http://', 'https://', '*://');
  const port = fc.constantFrom('', ':8080');
  fc.assert(
    fc.property(prefix, host, port, path, (before, name, at, after) => {
      const parsed = parseTarget(before + name + at + after);
      if (!parsed.ok) return;
      expect(parseTarget(targetText(parsed.target))).toEqual(parsed);
    }),
  );
});

test('answers whatever is typed, without an exception', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.webUrl()), (typed) => {
      expect(typeof parseTarget(typed).ok).toBe('boolean');
    }),
  );
});
