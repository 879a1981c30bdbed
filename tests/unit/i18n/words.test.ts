import { describe, expect, test } from 'vitest';
import { clean, cleanHost } from '#i18n/clean.ts';
import { format, plural, splitQuote } from '#i18n/format.ts';
import { chooseLocale, chooseRegion } from '#i18n/locale.ts';
import { phrases } from '#i18n/phrases.ts';
import { adviceText, signalText } from '#i18n/texts.ts';

describe('the interface language', () => {
  test.each([
    [['zh-TW', 'en'], 'zh-TW'],
    [['zh-HK'], 'zh-TW'],
    [['zh-Hant-MO'], 'zh-TW'],
    [['zh-Hans-HK'], 'zh-CN'],
    [['zh'], 'zh-CN'],
    [['zh-SG'], 'zh-CN'],
    [['yue'], 'zh-TW'],
    [['fr-FR', 'zh-CN'], 'zh-CN'],
    [['en-GB', 'zh-CN'], 'en'],
    [['fr-FR', 'de'], 'en'],
    [[], 'en'],
  ])('for a browser that prefers %j is %s', (preferred, locale) => {
    expect(chooseLocale('auto', preferred)).toBe(locale);
  });

  test('is the chosen one, whatever the browser prefers', () => {
    expect(chooseLocale('zh-TW', ['en'])).toBe('zh-TW');
  });
});

test.each([
  [['zh-TW'], 'TW'],
  [['zh-Hant'], 'TW'],
  [['zh-HK'], 'HK'],
  [['zh'], 'CN'],
  [['en-US', 'zh-CN'], 'CN'],
  [['en-US'], 'other'],
])('guesses the region of %j as %s', (preferred, region) => {
  expect(chooseRegion('auto', preferred)).toBe(region);
});

test('takes a value for what it is, however it looks', () => {
  expect(format('{a} and {b}', { a: '$& {b}', b: 1 })).toBe('$& {b} and 1');
});

test('leaves a place alone for which there is no value', () => {
  expect(format('{constructor} {quote}', {})).toBe('{constructor} {quote}');
});

test('says one thing and two things rightly', () => {
  const forms = { one: '{count} site', other: '{count} sites' };
  expect(plural('en', forms, 1)).toBe('1 site');
  expect(plural('en', forms, 1_200)).toBe('1,200 sites');
  expect(plural('zh-CN', { other: '{count} 个' }, 1)).toBe('1 个');
});

test('keeps the words of a page apart from ours', () => {
  expect(splitQuote('Says “{quote}” {quote}.', '{quote}')).toEqual({
    before: 'Says “',
    quote: '{quote}',
    after: '” {quote}.',
  });
  expect(splitQuote('Nothing.', 'x')).toEqual({ before: 'Nothing.', quote: '', after: '' });
});

describe('a page’s words', () => {
  test.each([
    ['lose what turns text around', 'a\u202eb\u2066c\u200fd', 'abcd'],
    ['lose what cannot be seen', 'a\u200bb\u00adc\u{e0041}d\ufeffe\u3164f', 'abcdef'],
    ['become one line', ' a\n\tb\u3000c\r\u2028d ', 'a b c d'],
    ['keep at most two marks on a letter', `e${'\u0301'.repeat(9)}`, 'e\u0301\u0301'],
    ['keep other scripts', 'عرض محدود 限时 한정', 'عرض محدود 限时 한정'],
  ])('%s', (_, text, cleaned) => {
    expect(clean(text)).toBe(cleaned);
  });

  test('are cut with an ellipsis, by characters', () => {
    expect(clean('𠮷'.repeat(70), 10)).toBe(`${'𠮷'.repeat(9)}…`);
    expect([...clean('字'.repeat(100_000))]).toHaveLength(60);
  });
});

test('cuts a host in the middle and keeps the end that decides', () => {
  const shown = cleanHost(`${'a'.repeat(200)}.example.com.cn`);
  expect(shown).toHaveLength(64);
  expect(shown.endsWith('.example.com.cn')).toBe(true);
  expect(cleanHost('g\u043ev.cn')).toBe('gv.cn');
});

test('breaks a Chinese headline between words only', () => {
  const parts = phrases('先别填：投票不需要手机号或身份证号', 'zh-CN');
  expect(parts.join('')).toBe('先别填：投票不需要手机号或身份证号');
  expect(parts).toContain('手机号');
  expect(parts.some((part) => /^[：，、。号]/.test(part))).toBe(false);
  expect(phrases('A vote needs no name', 'en')).toEqual(['A vote needs no name']);
});

test('has a neutral line for a signal it does not know, and none for such advice', () => {
  expect(signalText('constructor', 'en').reason).toContain('{quote}');
  expect(adviceText('constructor', 'en')).toBeNull();
});

test('has the words of the signals and the advice there are', () => {
  expect(signalText('vote-needs-no-contact', 'zh-TW').title).toContain('投票');
  expect(adviceText('leave-optional-blank', 'en')?.title).not.toBe('');
});
