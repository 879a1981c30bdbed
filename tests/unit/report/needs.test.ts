import { expect, test } from 'vitest';
import { FIELD_KINDS, PURPOSES } from '#contract/kinds.ts';
import { NECESSARY_INFO } from '#report/necessary-info.ts';
import { NEEDS, needOf, needsOf } from '#report/needs.ts';

test.each([
  ['vote', 'phone', 'excessive'],
  ['checkout', 'address', 'needed'],
  ['recruitment', 'phone', 'needed'],
  ['recruitment', 'national-id', 'excessive'],
  ['bank', 'national-id', 'needed'],
  ['loan', 'phone', 'excessive'],
  ['signup', 'phone', 'usual'],
  ['contact', 'national-id', 'excessive'],
] as const)('for %s, %s is %s', (purpose, kind, need) => {
  expect(needOf(purpose, kind)).toBe(need);
});

test('names a source for each purpose and no kind twice', () => {
  for (const purpose of PURPOSES) {
    const { needed, usual, source } = NEEDS[purpose];
    expect(source).not.toBe('');
    expect(new Set([...needed, ...usual]).size).toBe(needed.length + usual.length);
    for (const kind of [...needed, ...usual]) expect(FIELD_KINDS).toContain(kind);
  }
});

test('holds the rule’s 39 categories in its order, 13 of which need nothing', () => {
  expect(NECESSARY_INFO.map(({ row }) => row)).toEqual(Array.from({ length: 39 }, (_, at) => at + 1));
  // Navigation needs a place, which no box of ours asks for.
  const nothing = NECESSARY_INFO.filter(({ kinds, row }) => kinds.length === 0 && row !== 1);
  expect(nothing).toHaveLength(13);
});

test('needs nothing that stands in no row of the rule it is read from', () => {
  // What makes an account, proves a phone, or stands in a CV is not named by the rule.
  const unnamed = new Set(['username', 'password', 'sms-code', 'recruitment real-name']);
  for (const purpose of PURPOSES) {
    const { needed, rows } = NEEDS[purpose];
    if (rows.length === 0) continue;
    const listed = new Set(NECESSARY_INFO.filter(({ row }) => rows.includes(row)).flatMap(({ kinds }) => kinds));
    const beyond = needed.filter(
      (kind) => !(listed.has(kind) || unnamed.has(kind) || unnamed.has(`${purpose} ${kind}`)),
    );
    expect(beyond, purpose).toEqual([]);
  }
});

test('names the categories it is read from, and none where the reading is ours', () => {
  expect(needsOf('checkout')).toMatchObject({
    needed: ['real-name', 'phone', 'address'],
    categories: ['网上购物类', '餐饮外卖类'],
  });
  expect(needsOf('vote')).toEqual({ needed: [], usual: [], categories: [] });
});
