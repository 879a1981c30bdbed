import type { Locale, Region } from '#contract/kinds.ts';
import type { Settings } from '#contract/settings.ts';

/** The interface language: the chosen one, else the first the browser prefers that we speak, else English. */
export function chooseLocale(chosen: Settings['locale'], preferred: readonly string[]): Locale {
  if (chosen !== 'auto') return chosen;
  for (const tag of preferred) {
    const locale = spokenLocale(tag);
    if (locale) return locale;
  }
  return 'en';
}

function spokenLocale(tag: string): Locale | null {
  const parts = tag.toLowerCase().split('-');
  if (parts[0] === 'en') return 'en';
  if (parts[0] !== 'zh' && parts[0] !== 'yue') return null;
  if (parts.includes('hans')) return 'zh-CN';
  const traditional = ['hant', 'tw', 'hk', 'mo'].some((part) => parts.includes(part));
  return traditional || parts[0] === 'yue' ? 'zh-TW' : 'zh-CN';
}

/** Where the person lives: as chosen, else guessed from the languages the browser prefers. */
export function chooseRegion(chosen: Settings['region'], preferred: readonly string[]): Region {
  if (chosen !== 'auto') return chosen;
  for (const tag of preferred) {
    const parts = tag.toLowerCase().split('-');
    if (parts.includes('tw')) return 'TW';
    if (parts.includes('hk') || parts.includes('mo') || parts[0] === 'yue') return 'HK';
    if (parts.includes('cn')) return 'CN';
    if (parts[0] === 'zh') return parts.includes('hant') ? 'TW' : 'CN';
  }
  return 'other';
}
