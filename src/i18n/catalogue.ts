import type { Locale } from '#contract/kinds.ts';
import en from './en.ts';
import zhCN from './zh-CN.ts';
import zhTW from './zh-TW.ts';

/** What every language must say; the Chinese of the first users is the reference. */
export type Catalogue = typeof zhCN;

const catalogues: Readonly<Record<Locale, Catalogue>> = { 'zh-CN': zhCN, 'zh-TW': zhTW, en };

/** The words of the interface in one language. */
export function catalogue(locale: Locale): Catalogue {
  return catalogues[locale];
}
