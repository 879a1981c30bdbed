import type { Locale, Region } from '#contract/kinds.ts';
import { LAWS } from './laws.ts';
import { lawOf } from './texts.ts';

/** The article a signal stands on where the person lives, by name; empty where none was read. */
export function lawName(signal: string, region: Region, locale: Locale): string {
  const law = lawOf(signal);
  return (law && LAWS[law][region]?.name[locale]) ?? '';
}
