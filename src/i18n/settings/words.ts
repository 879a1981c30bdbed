import type { Locale } from '#contract/kinds.ts';
import en from './en.ts';
import zhCN from './zh-CN.ts';
import zhTW from './zh-TW.ts';

/** Words of the settings and of what can be changed in the popup: apart, so that the worker does not carry them. */
export type SettingsWords = typeof zhCN;

const languages: Readonly<Record<Locale, SettingsWords>> = { 'zh-CN': zhCN, 'zh-TW': zhTW, en };

/** The words of the settings in one language. */
export function settingsWords(locale: Locale): SettingsWords {
  return languages[locale];
}
