import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { LOCALES, type Locale } from '#contract/kinds.ts';
import { advancedCatalogue } from '#i18n/advanced/catalogue.ts';
import { catalogue } from '#i18n/catalogue.ts';
import { firstRunWords } from '#i18n/first-run.ts';
import { inPageWords } from '#i18n/in-page.ts';
import { settingsWords } from '#i18n/settings/words.ts';

/** Every string of a language with its path, plural forms apart. */
function strings(node: unknown, path: readonly string[] = []): (readonly [string, string])[] {
  if (typeof node === 'string') return [[path.join('.'), node]];
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, value]) => strings(value, [...path, key]));
}

const all = new Map<Locale, ReadonlyMap<string, string>>(
  LOCALES.map((locale) => [
    locale,
    new Map(
      strings({
        ...catalogue(locale),
        ...firstRunWords(locale),
        ...inPageWords(locale),
        settings: settingsWords(locale),
        advanced: advancedCatalogue(locale),
      }),
    ),
  ]),
);
const inLanguage = (locale: Locale) => [...(all.get(locale) ?? new Map<string, string>())];
const everyString = LOCALES.flatMap((locale) => inLanguage(locale).map(([key, text]) => ({ locale, key, text })));

const places = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1]).sort();
/** Only languages with a singular have one. */
const withoutSingular = (key: string) => !key.endsWith('.one');

test('says the same things in every language', () => {
  const keys = LOCALES.map((locale) =>
    inLanguage(locale)
      .map(([key]) => key)
      .filter(withoutSingular)
      .sort(),
  );
  expect(keys[1]).toEqual(keys[0]);
  expect(keys[2]).toEqual(keys[0]);
});

test('has the same places to fill in every language', () => {
  for (const [key, text] of inLanguage('zh-CN')) {
    for (const locale of LOCALES)
      expect(`${key} ${places(all.get(locale)?.get(key) ?? '')}`).toBe(`${key} ${places(text)}`);
  }
});

test('is never empty and never untrimmed', () => {
  expect(everyString.filter(({ text }) => text.trim() === '' || text !== text.trim())).toEqual([]);
});

/** The groups whose keys are the contract's own and are looked up by value. */
const BY_VALUE =
  /^(popup\.sure|kinds|purposes|levels|needs|groups|regions|loudness|themes|limits|laws|marks|unreadable|presets|actions|spans|reaches|scopes|sorts|filters)\.|^settings\.origins\.|^advanced\.(factors|reasons|choiceNames|keyNames|lineProblems|fileProblems|syncProblems)\./;

test('holds no string that nothing shows', () => {
  const root = join(import.meta.dirname, '../../../src');
  const source = ['i18n', 'surfaces']
    .flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file)),
    )
    .filter((file) => /\.tsx?$/.test(file) && !/i18n\/(.+\/)?(zh-CN|zh-TW|en)\.ts$/.test(file))
    .map((file) => readFileSync(join(root, file), 'utf8'))
    .join('\n');
  const isShown = (key: string) => {
    const name = key.split('.').filter((part, index) => index < 2 || !['one', 'other'].includes(part));
    return new RegExp(`\\b(words(\\(\\))?(\\.\\w+)?|popup|text|said)\\.${name.at(-1)}\\b`).test(source);
  };
  // The notice takes its group whole.
  const unused = inLanguage('zh-CN')
    .map(([key]) => key)
    .filter((key) => !BY_VALUE.test(key) && !/^(notice|sent)\./.test(key) && !key.startsWith('unknownSignal.'))
    .filter((key) => !isShown(key));
  expect(unused).toEqual([]);
});

/** Most characters a string may have where room is short: Chinese, then English. */
const ROOM: readonly (readonly [RegExp, number, number])[] = [
  [/^kinds\.|^needs\.|^groups\./, 8, 20],
  [/^levels\.|^purposes\./, 6, 22],
  [/^headline\./, 24, 48],
  [/\.(add|remove|undo|dismiss|searchClear|why|close|trust|untrust|lookAgain)$/, 8, 20],
  [/./, 80, 160],
];

test('fits the room it has', () => {
  const tooLong = everyString.filter(({ locale, key, text }) => {
    const [, chinese, english] = ROOM.find(([keys]) => keys.test(key)) ?? [/./, 0, 0];
    return [...text].length > (locale === 'en' ? english : chinese);
  });
  expect(tooLong).toEqual([]);
});

test('never promises that a page is safe', () => {
  expect(everyString.filter(({ text }) => /\bsafe|secure\b|安全|放心/i.test(text))).toEqual([]);
});

test('uses full-width punctuation between Chinese characters', () => {
  const half = /\p{Script=Han}[,.!?:;()]|[,!?:;()]\p{Script=Han}/u;
  expect(everyString.filter(({ locale, text }) => locale !== 'en' && half.test(text))).toEqual([]);
});

test('speaks as people in Taiwan do', () => {
  const mainland = /信息|网络|網絡|默認|屏幕|短信|軟件|視頻|質量|登錄|界面|鏈接|添加|设|个|这|们|为|页|号|请|说/;
  expect(inLanguage('zh-TW').filter(([, text]) => mainland.test(text))).toEqual([]);
});

test('quotes as each language does', () => {
  expect(inLanguage('zh-TW').filter(([, text]) => /[“”"]/.test(text))).toEqual([]);
  expect(inLanguage('zh-CN').filter(([, text]) => /[「」"]/.test(text))).toEqual([]);
});
