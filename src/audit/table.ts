import type { Locale } from '#contract/kinds.ts';
import type { Report } from '#contract/report.ts';
import { catalogue } from '#i18n/catalogue.ts';
import { clean } from '#i18n/clean.ts';
import { reason } from '#i18n/reason.ts';
import { SIGNAL_IDS } from './signal-ids.ts';
import { displayWidth, toColumns } from './width.ts';
import { AUDIT_WORDS } from './words.ts';

/** What one page came to: its report, or why there is none. */
export type Row =
  | { readonly input: string; readonly report: Report; readonly error: null }
  | { readonly input: string; readonly report: null; readonly error: string };

const SEPARATOR = '  ';
const NARROWEST_REASON = 16;

const quotedSentence = (report: Report, locale: Locale, at: number): string => {
  const evidence = report.evidence[at];
  if (!evidence) return '';
  const { title, sentence } = reason(evidence, locale);
  return `${title}${sentence.before || sentence.quote ? `: ${sentence.before}${sentence.quote}${sentence.after}` : ''}`;
};

/** The kinds a report's page asks for, each once, in words. */
export function askedKinds(report: Report, locale: Locale): string {
  const names = report.asks.map((row) => catalogue(locale).kinds[row.kind]);
  return names.join(locale === 'en' ? ', ' : '、');
}

/** Lines of the table for people: a head, then one line a page, in columns also where the words are Chinese. */
export function createTable(
  locale: Locale,
  columns: number,
): {
  head(): string;
  row(row: Row): string;
  /** One line a signal below its page: points, name, words; on request also those that said nothing. */
  explained(row: Row, silent: boolean): readonly string[];
} {
  const words = AUDIT_WORDS[locale];
  const levels = Object.values(catalogue(locale).levels);
  const widths = {
    level: Math.max(displayWidth(words.columns.level), ...levels.map(displayWidth)),
    score: Math.max(displayWidth(words.columns.score), 3),
    purpose: locale === 'en' ? 18 : 12,
    asks: 28,
    page: 30,
  };
  const taken = Object.values(widths).reduce((sum, width) => sum + width + SEPARATOR.length, 0);
  const reasonWidth = Math.max(NARROWEST_REASON, columns - taken);

  const line = (level: string, score: string, purpose: string, asks: string, page: string, why: string): string =>
    [
      toColumns(level, widths.level),
      ' '.repeat(Math.max(0, widths.score - displayWidth(score))) + score,
      toColumns(purpose, widths.purpose),
      toColumns(asks, widths.asks),
      toColumns(page, widths.page),
      toColumns(why, reasonWidth).trimEnd(),
    ]
      .join(SEPARATOR)
      .trimEnd();

  return {
    head() {
      const { level, score, purpose, asks, page, reason: why } = words.columns;
      const names = line(level, score, purpose, asks, page, why);
      return `${names}\n${'-'.repeat(taken + reasonWidth)}`;
    },
    explained({ report }, silent) {
      if (!report) return [];
      const spoke = report.evidence.map((evidence, at) => {
        const points = `${evidence.points > 0 ? '+' : ''}${evidence.points}`;
        const why = clean(quotedSentence(report, locale, at), 200);
        return `${points.padStart(8)}  ${evidence.signal}  ${why}`;
      });
      if (!silent) return spoke;
      const named = new Set(report.evidence.map(({ signal }) => signal));
      return [...spoke, ...SIGNAL_IDS.filter((id) => !named.has(id)).map((id) => `${'0'.padStart(8)}  ${id}`)];
    },
    row({ input, report, error }) {
      // The end of a path tells pages apart.
      const page = displayWidth(input) > widths.page ? `…${[...input].slice(1 - widths.page).join('')}` : input;
      if (!report) return line('–', '–', '', words.failed, clean(page, widths.page), clean(error, 200));
      const asks = report.asks.length === 0 ? words.nothing : askedKinds(report, locale);
      const { levels, purposes } = catalogue(locale);
      const purpose = report.purpose.kind === 'other' ? '–' : purposes[report.purpose.kind];
      const why = clean(quotedSentence(report, locale, 0), 200);
      return line(levels[report.level], String(report.score), purpose, asks, clean(page, widths.page), why);
    },
  };
}
