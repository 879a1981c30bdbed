import type { Locale } from '#contract/kinds.ts';
import type { Evidence } from '#contract/report.ts';
import { clean } from './clean.ts';
import { format, type Quoted, splitQuote } from './format.ts';
import { signalText } from './texts.ts';

/** One piece of evidence in words: its title, and its sentence split around the page's own words. */
export function reason(evidence: Evidence, locale: Locale): { readonly title: string; readonly sentence: Quoted } {
  const text = signalText(evidence.signal, locale);
  const quote = clean(evidence.quote);
  const sentence = format(text.reason, { count: evidence.count });
  // Without the page's words the sentence would hold empty quotation marks; the title says it alone.
  if (quote === '' && text.reason.includes('{quote}')) {
    return { title: text.title, sentence: { before: '', quote: '', after: '' } };
  }
  return { title: text.title, sentence: splitQuote(sentence, quote) };
}
