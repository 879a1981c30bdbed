import type { Locale, Purpose, Region } from '#contract/kinds.ts';
import { catalogue } from './catalogue.ts';
import { clean, cleanHost } from './clean.ts';
import { format } from './format.ts';

/** What the texts to copy are made for. */
export interface CopyContext {
  /** ASCII name of the site; empty on this computer. */
  readonly site: string;
  readonly title: string;
  readonly purpose: Purpose;
  readonly region: Region;
  readonly today: Date;
}

const MAX_LABEL = 12;
const MAX_TITLE = 24;

/** The part of a host a person calls it by: `shop` of `shop.example.com` is not it, `example` is. */
function shortName(site: string): string {
  const [first = ''] = site.split('.');
  return /^[\d[]/.test(site) || first.startsWith('xn--') ? '' : first.slice(0, MAX_LABEL);
}

/** The tag to hang on one's own name: what the page is for (Chinese), else its name, and the day. */
function tag(locale: Locale, { site, purpose, today }: CopyContext): string {
  const day = `${today.getMonth() + 1}`.padStart(2, '0') + `${today.getDate()}`.padStart(2, '0');
  const isSaid = locale !== 'en' && purpose !== 'other';
  const words = catalogue(locale);
  return format(words.copies.tag, { what: isSaid ? words.purposes[purpose] : shortName(site), day });
}

const INNER_MARKS: ReadonlyMap<string, string> = new Map([
  ['“', '‘'],
  ['”', '’'],
  ['「', '『'],
  ['」', '』'],
]);

/** A title as it stands between our quotation marks: its own become inner ones, so it can not end ours. */
const quoted = (title: string): string => title.replace(/[“”「」]/g, (mark) => INNER_MARKS.get(mark) ?? mark);

/** The text a person can copy for an advice, made for this page; empty where there is nothing to copy. */
export function copyText(adviceId: string, locale: Locale, context: CopyContext): string {
  const words = catalogue(locale);
  const date = new Intl.DateTimeFormat(locale, { dateStyle: 'medium' }).format(context.today);
  const site = context.site === '' ? words.copies.here : cleanHost(context.site);
  const title = quoted(clean(context.title, MAX_TITLE)) || site;
  switch (adviceId) {
    case 'canary-name':
      return tag(locale, context);
    case 'watermark-id': {
      const purpose =
        context.purpose === 'other' ? words.copies.anything : words.purposes[context.purpose].toLowerCase();
      return format(words.copies.watermark, { site, purpose, date });
    }
    case 'ask-service':
      return format(words.copies.question, { title, site });
    case 'ask-to-delete':
    case 'withdraw-and-delete':
      return format(words.copies.deletion, { title, site, date, law: words.laws[context.region] });
    default:
      return '';
  }
}
