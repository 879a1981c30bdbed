import fc from 'fast-check';
import { afterEach, expect, test, vi } from 'vitest';
import { phraseFinder } from '#facts/match.ts';

const letters = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '手', '机', 'é', '😀'), maxLength: 60 });

afterEach(() => vi.restoreAllMocks());

/** How often a search looks at a character of the text or compares a phrase with it. */
function steps(phrases: readonly string[], text: string, atWordEdges = false): number {
  const find = phraseFinder(
    phrases.map((phrase) => [phrase, phrase] as const),
    atWordEdges,
  );
  find(text);
  const looks = vi.spyOn(String.prototype, 'charCodeAt');
  const compares = vi.spyOn(String.prototype, 'startsWith');
  find(text);
  const counted = looks.mock.calls.length + compares.mock.calls.length;
  vi.restoreAllMocks();
  return counted;
}

test('finds what looking for each phrase at each place finds', () => {
  fc.assert(
    fc.property(fc.array(letters, { maxLength: 30 }), letters, (phrases, text) => {
      const wanted = phrases.flatMap((phrase, value) =>
        phrase
          ? Array.from({ length: text.length }, (_, start) => start)
              .filter((start) => text.startsWith(phrase, start))
              .map((start) => ({ value, phrase, start, end: start + phrase.length }))
          : [],
      );
      const found = phraseFinder(phrases.map((phrase, value) => [phrase, value] as const))(text);
      const inOrder = (a: { start: number; end: number; value: number }, b: typeof a) =>
        a.end - b.end || a.start - b.start || a.value - b.value;
      expect([...found].sort(inOrder)).toEqual(wanted.sort(inOrder));
    }),
  );
});

test.each([
  ['of Chinese', '请填写手机号码领取礼品，活动即将截止。'],
  ['of English', 'please enter your phone number to claim the free gift today. '],
  ['made of one beginning', '手机'],
  ['made of one letter', 'a'],
])('takes twice the steps for twice a text %s', (_, piece) => {
  const phrases = [
    '手机号',
    '手机型号',
    '手机手机手机手机手机',
    '领取',
    'phone number',
    'free gift',
    'aaaaaaaaab',
    'aab',
  ];
  const once = steps(phrases, piece.repeat(200));
  const twice = steps(phrases, piece.repeat(400));
  expect(twice / once).toBeLessThan(2.1);
});

test('takes no more steps for a hundred times the phrases, where a text holds none of them', () => {
  const text = '城市里的图书馆周末开放，欢迎读者前来。'.repeat(50);
  const word = (at: number) => `词${String.fromCharCode(0x5000 + (at % 4_000))}${String.fromCharCode(0x6000 + at)}`;
  const few = steps(
    Array.from({ length: 50 }, (_, at) => word(at)),
    text,
  );
  const many = steps(
    Array.from({ length: 5_000 }, (_, at) => word(at)),
    text,
  );
  expect(many / few).toBeLessThan(1.5);
});

test('takes a bounded number of steps where thousands of phrases begin alike', () => {
  const phrases = Array.from({ length: 5_000 }, (_, at) => `手机${String.fromCharCode(0x4e00 + at)}号`);
  const text = '手机一号手机丁号'.repeat(100);
  expect(steps(phrases, text) / text.length).toBeLessThan(12);
});
