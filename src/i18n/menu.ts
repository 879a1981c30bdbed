import type { Locale } from '#contract/kinds.ts';
import { catalogue } from './catalogue.ts';

/** The entry in the browser's context menu. */
export function menuTitle(locale: Locale): string {
  const words = catalogue(locale);
  return words.menu;
}
