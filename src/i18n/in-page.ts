import type { Locale } from '#contract/kinds.ts';
import en from './in-page/en.ts';
import zhCN from './in-page/zh-CN.ts';
import zhTW from './in-page/zh-TW.ts';

type InPageWords = typeof zhCN;

const words: Readonly<Record<Locale, InPageWords>> = { 'zh-CN': zhCN, 'zh-TW': zhTW, en };

/** What the worker says outside our own pages, on the badge and in the notice, in one language: no page of ours carries them. */
export function inPageWords(locale: Locale): InPageWords {
  return words[locale];
}
