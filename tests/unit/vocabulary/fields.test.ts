import { describe, expect, test } from 'vitest';
import type { FieldVocabulary } from '#contract/vocabulary.ts';
import { normalise } from '#facts/match.ts';
import { NAMES } from '#vocabulary/fields/names.ts';

const files = {
  ...import.meta.glob<FieldVocabulary>('../../../src/vocabulary/fields/??.ts', { eager: true, import: 'default' }),
  ...import.meta.glob<FieldVocabulary>('../../../src/vocabulary/fields/*-*.ts', { eager: true, import: 'default' }),
};
const SENSITIVE = ['phone', 'sms-code', 'national-id', 'id-photo', 'real-name', 'birth-date', 'address'] as const;

test('knows every language of the design', () => {
  const tags = Object.keys(files).map((path) => path.split('/').at(-1)?.replace('.ts', ''));
  for (const tag of 'zh-CN zh-TW en ja ko de fr es pt it ru nl pl tr id vi th hi ar bg bn cs da el fa fi he hr hu lt ml ms nb ro sk sv ta uk'.split(
    ' ',
  ))
    expect(tags).toContain(tag);
});

describe.each(Object.entries(files))('%s', (path, vocabulary) => {
  test('bears the name of its language', () => {
    expect(path.endsWith(`/${vocabulary.lang}.ts`)).toBe(true);
  });

  test('has words for each kind that identifies a person', () => {
    for (const kind of SENSITIVE) expect(vocabulary.fields[kind]?.say.length ?? 0, kind).toBeGreaterThan(1);
  });

  test('keeps its phrases trimmed and normalised', () => {
    for (const phrases of Object.values(vocabulary.fields)) {
      for (const phrase of [...phrases.say, ...(phrases.not ?? [])]) expect(phrase).toBe(normalise(phrase));
    }
  });

  test('gives no phrase two kinds', () => {
    const kindOf = new Map<string, string>();
    for (const [kind, phrases] of Object.entries(vocabulary.fields)) {
      for (const phrase of phrases.say) {
        expect(kindOf.get(phrase) ?? kind, `${phrase} is ${kindOf.get(phrase)} and ${kind}`).toBe(kind);
        kindOf.set(phrase, kind);
      }
    }
  });
});

test('gives no identifier two meanings', () => {
  const words = Object.values(NAMES).flat();
  expect(words.filter((word, at) => words.indexOf(word) !== at)).toEqual([]);
});
