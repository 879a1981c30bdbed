import type { Locale } from '#contract/kinds.ts';
import en from './first-run/en.ts';
import zhCN from './first-run/zh-CN.ts';
import zhTW from './first-run/zh-TW.ts';

type FirstRunWords = typeof zhCN;

const words: Readonly<Record<Locale, FirstRunWords>> = { 'zh-CN': zhCN, 'zh-TW': zhTW, en };

/** The words of the first page and the practice page in one language: read once, so no other page carries them. */
export function firstRunWords(locale: Locale): FirstRunWords {
  return words[locale];
}
