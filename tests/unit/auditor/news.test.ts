import { expect, test } from 'vitest';
import type { Digest } from '#auditor/digest.ts';
import { createNews } from '#auditor/news.ts';

const state = (words: string, asks = 'phone'): Digest => ({ asks, words, size: 0 });

/** How many states in a row the worker is told of, one a second, when nothing ever comes of it. */
function toldOf(states: readonly string[]): number {
  const news = createNews();
  let told = 0;
  states.forEach((words, at) => {
    if (news.judge(state(words), at * 1_000).is !== 'news') return;
    news.answered(told++ === 0, at * 1_000);
  });
  return told;
}

test('tells once of a page that stands still', () => {
  expect(toldOf(Array(100).fill('same'))).toBe(1);
});

test('tells once of each state of a page that turns in a circle', () => {
  expect(toldOf(Array.from({ length: 600 }, (_, at) => `slide ${at % 5}`))).toBeLessThanOrEqual(5);
});

test('tells ever more rarely of words that never repeat and change nothing', () => {
  const hour = toldOf(Array.from({ length: 3_600 }, (_, at) => `row ${at}`));
  const day = toldOf(Array.from({ length: 86_400 }, (_, at) => `row ${at}`));
  expect(hour).toBeLessThan(24);
  expect(day).toBeLessThan(24 * 13);
});

test('tells at once of a change of what is asked, however idle the page was', () => {
  const news = createNews();
  for (let at = 0; at < 100; at++) if (news.judge(state(`${at}`), at).is === 'news') news.answered(false, at);
  expect(news.judge(state('more'), 200).is).toBe('later');
  expect(news.judge(state('more', 'phone and id'), 200).is).toBe('news');
});

test('tells what waits as soon as a person does something', () => {
  const news = createNews();
  for (const words of ['a', 'b', 'c']) {
    if (news.judge(state(words), 0).is === 'news') news.answered(false, 0);
  }
  const waiting = news.judge(state('d'), 100);
  expect(waiting).toEqual({ is: 'later', inMs: 1_900 });
  news.hurry();
  expect(news.judge(state('d'), 100).is).toBe('news');
});

test('tells again of an earlier state once another one has changed what the person is told', () => {
  const news = createNews();
  for (const [words, isNews] of [
    ['calm', true],
    ['calm too', false],
    ['bait', true],
  ] as const) {
    expect(news.judge(state(words), 1e6).is).toBe('news');
    news.answered(isNews, 0);
  }
  expect(news.judge(state('calm'), 1e6).is).toBe('news');
});

test('says nothing twice while the worker is still to answer', () => {
  const news = createNews();
  expect(news.judge(state('a'), 0).is).toBe('news');
  expect(news.judge(state('a'), 1).is).toBe('known');
});

test('remembers the state it told last however long it is, and no more than it has room for', () => {
  const news = createNews();
  const long = (letter: string) => state(letter.repeat(150_000));
  for (const letter of ['a', 'b']) {
    expect(news.judge(long(letter), 1e6).is).toBe('news');
    news.answered(false, 0);
  }
  expect(news.judge(long('b'), 1e6).is).toBe('known');
  expect(news.judge(long('a'), 1e6).is).toBe('news');
});
