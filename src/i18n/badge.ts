import type { Level, Locale } from '#contract/kinds.ts';
import type { Report } from '#contract/report.ts';
import { catalogue } from './catalogue.ts';
import { format } from './format.ts';
import { headline, sensitiveAsks } from './headline.ts';
import { inPageWords } from './in-page.ts';

/** What the toolbar shows. */
export interface Badge {
  /** Empty where nothing personal is asked; at most four characters, all a badge can show. */
  readonly text: string;
  readonly color: string;
  readonly title: string;
}

/** Dark enough for the white text browsers put on a badge (contrast at least 4.5). */
const COLORS: Readonly<Record<Level, string>> = {
  low: '#4a5f73',
  guarded: '#8a5a00',
  high: '#b3370b',
  severe: '#9b1030',
};
/** Colour never stands alone. */
const MARKS: Readonly<Record<Level, string>> = { low: '', guarded: '', high: '!', severe: '!!' };

/**
 * Number, colour and tooltip for a tab. Where nothing personal is asked it stays empty; where a part of the page could
 * not be read, or the page takes our notice away, it says so beside whatever was found, as silence would read as "that is
 * all". Without a report and fully read: just the name.
 */
export function badge(report: Report | null, locale: Locale, isPartlyUnread = false): Badge {
  const words = catalogue(locale);
  const { badge: said } = inPageWords(locale);
  const count = report ? sensitiveAsks(report).length : 0;
  const doubts = isPartlyUnread ? [said.unread] : [];
  if (report?.limits.includes('notice-removed')) doubts.push(words.limits['notice-removed'] ?? words.limitOther);
  const doubt = doubts.length > 0 ? '?' : '';
  if (!report || count === 0) {
    const title = doubts.length > 0 ? doubts.join('\n') : report ? said.nothing : words.name;
    return { text: doubt, color: COLORS.low, title };
  }
  const title = format(said.title, { level: words.levels[report.level], headline: headline(report, locale) });
  return {
    text: `${count}${MARKS[report.level]}${doubt}`,
    color: COLORS[report.level],
    title: [title, ...doubts].join('\n'),
  };
}
