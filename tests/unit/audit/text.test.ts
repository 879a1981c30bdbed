import fc from 'fast-check';
import { expect, test } from 'vitest';
import { escapeHtml } from '#audit/escape.ts';
import { displayWidth, toColumns } from '#audit/width.ts';

test.each([
  ['abc', 3],
  ['手机号', 6],
  ['手a机', 5],
  ['“引号”', 6],
  ['ｆｕｌｌ', 8],
  ['e\u0301', 1],
  ['한국어', 6],
  ['', 0],
])('%s takes %i columns', (text, columns) => {
  expect(displayWidth(text)).toBe(columns);
});

test('fills or cuts any text to exactly the columns given', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 1, max: 40 }), (text, columns) => {
      expect(displayWidth(toColumns(text, columns))).toBe(columns);
    }),
  );
});

test('marks what was cut', () => {
  expect(toColumns('填写手机号参与投票', 8)).toBe('填写手… ');
});

test('leaves nothing of a page that could act in a report', () => {
  expect(escapeHtml(`<img src=x onerror='alert("1")'>&amp;`)).toBe(
    '&lt;img src=x onerror=&#39;alert(&quot;1&quot;)&#39;&gt;&amp;amp;',
  );
  expect(escapeHtml('a\u202eb\u0000c')).toBe('a b c');
  fc.assert(fc.property(fc.string(), (text) => !/[<>"']/.test(escapeHtml(text))));
});
