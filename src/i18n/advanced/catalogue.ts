import type { Locale } from '#contract/kinds.ts';
import en from './en.ts';
import zhCN from './zh-CN.ts';
import zhTW from './zh-TW.ts';

/** Words of the folded part of the settings: apart, so that the popup does not carry them. */
export type AdvancedCatalogue = typeof zhCN;

const catalogues: Readonly<Record<Locale, AdvancedCatalogue>> = { 'zh-CN': zhCN, 'zh-TW': zhTW, en };

/** The words of the folded part of the settings in one language. */
export function advancedCatalogue(locale: Locale): AdvancedCatalogue {
  return catalogues[locale];
}
