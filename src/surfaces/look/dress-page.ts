import type { Locale } from '#contract/kinds.ts';
import type { Theme } from '#contract/settings.ts';

/** Gives one of our own pages its language, theme and title. */
export function dressPage(
  document: Document,
  { locale, theme, title }: { readonly locale: Locale; readonly theme: Theme; readonly title: string },
): void {
  document.documentElement.lang = locale;
  document.documentElement.dataset['theme'] = theme;
  document.title = title;
}
