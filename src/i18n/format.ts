import type { Locale } from '#contract/kinds.ts';

/** A sentence that changes with a number; languages without a singular leave `one` out. */
export interface Plural {
  readonly one?: string;
  readonly other: string;
}

/** Words around a page's own words, which a surface sets apart. */
export interface Quoted {
  readonly before: string;
  readonly quote: string;
  readonly after: string;
}

/** Fills `{name}` places in one pass: a value that contains `{…}` or `$&` is only text. */
export function format(template: string, values: Readonly<Record<string, string | number>>): string {
  return template.replace(/\{(\w+)\}/g, (place, name: string) =>
    Object.hasOwn(values, name) ? String(values[name]) : place,
  );
}

/** The form for this number, with `{count}` filled in. */
export function plural(locale: Locale, forms: Plural, count: number): string {
  const form = new Intl.PluralRules(locale).select(count) === 'one' ? forms.one : undefined;
  return format(form ?? forms.other, { count: new Intl.NumberFormat(locale).format(count) });
}

/** Splits a sentence at its first `{quote}`, so that the page's words never become part of ours. */
export function splitQuote(sentence: string, quote: string): Quoted {
  const at = sentence.indexOf('{quote}');
  if (at < 0) return { before: sentence, quote: '', after: '' };
  return { before: sentence.slice(0, at), quote, after: sentence.slice(at + '{quote}'.length) };
}
