import { LOCALES, type Locale } from '#contract/kinds.ts';

/** Shows what the address asks for (`#state/locale`), now and whenever it changes. */
export function onAsked(show: (state: string, locale: Locale) => void): void {
  const look = () => {
    const [state = '', tag = ''] = location.hash.slice(1).split('/');
    show(state, LOCALES.find((locale) => locale === tag) ?? 'zh-CN');
  };
  addEventListener('hashchange', look);
  look();
}
