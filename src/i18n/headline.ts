import { LIMITS_ON_ASKS } from '#contract/facts.ts';
import { type FieldKind, type Locale, SENSITIVE_KINDS } from '#contract/kinds.ts';
import type { AskRow, Report } from '#contract/report.ts';
import { catalogue } from './catalogue.ts';
import { format } from './format.ts';

/** What does most harm in strange hands comes first; a headline names two. */
const GRAVEST_FIRST: readonly FieldKind[] = [
  'national-id',
  'id-photo',
  'bank-card',
  'phone',
  'sms-code',
  'address',
  'birth-date',
  'real-name',
];
const NAMED_KINDS = 2;
/** Below this the page's purpose is a guess that should not stand in a headline. */
const SURE_PURPOSE = 0.4;

/** The rows that ask for what identifies or reaches a person. */
export function sensitiveAsks(report: Report): readonly AskRow[] {
  const sensitive: ReadonlySet<FieldKind> = new Set(SENSITIVE_KINDS);
  return report.asks.filter((row) => sensitive.has(row.kind));
}

/** The page in one plain line: what it wants, and whether that makes sense. */
export function headline(report: Report, locale: Locale): string {
  const words = catalogue(locale).headline;
  const asks = sensitiveAsks(report);
  if (asks.length === 0) return report.limits.some((limit) => LIMITS_ON_ASKS.has(limit)) ? words.partly : words.nothing;

  const excessive = asks.filter((row) => row.need === 'excessive');
  const purposeKnown = report.purpose.kind !== 'other' && report.purpose.confidence >= SURE_PURPOSE;
  const say = (template: string, rows: readonly AskRow[]) =>
    format(template, { purpose: catalogue(locale).purposes[report.purpose.kind], kinds: kindNames(rows, locale) });

  if (purposeKnown && excessive.length > 0) {
    if (report.level === 'severe') return say(words.needlessSevere, excessive);
    return say(report.level === 'high' ? words.needless : words.needlessMild, excessive);
  }
  switch (report.level) {
    case 'severe':
      return say(words.warnSevere, asks);
    case 'high':
      return say(words.warn, asks);
    case 'guarded':
      return say(words.guarded, asks);
    case 'low': {
      const needed = purposeKnown && asks.every((row) => row.need === 'needed');
      return say(needed ? words.needed : words.asks, asks);
    }
    default:
      return report.level satisfies never;
  }
}

function kindNames(rows: readonly AskRow[], locale: Locale): string {
  return listed(
    rows.map(({ kind }) => kind),
    locale,
    'disjunction',
  );
}

/** The gravest of these kinds as a list, at most two and "…". */
export function listed(of: readonly FieldKind[], locale: Locale, type: 'disjunction' | 'conjunction'): string {
  const words = catalogue(locale);
  const kinds = GRAVEST_FIRST.filter((kind) => of.includes(kind));
  // A code goes to the number, a photo shows the number: naming both says the same thing twice.
  const telling = kinds.filter(
    (kind) =>
      !(kind === 'sms-code' && kinds.includes('phone')) && !(kind === 'id-photo' && kinds.includes('national-id')),
  );
  const named = telling.slice(0, NAMED_KINDS).map((kind) => words.kinds[kind]);
  const list = new Intl.ListFormat(locale, { type }).format(named);
  return telling.length > named.length ? format(words.kindsMore, { kinds: joined(named, locale) }) : list;
}

function joined(names: readonly string[], locale: Locale): string {
  return names.join(locale === 'en' ? ', ' : '、');
}
