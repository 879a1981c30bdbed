import type { FieldKind } from '#contract/kinds.ts';
import type { Report, Tuning } from '#contract/report.ts';
import type { RuleAction } from '#contract/rule.ts';
import { LOUDNESS, type Loudness, type Settings } from '#contract/settings.ts';
import { sensitivityOf } from '#settings/sensitivity.ts';
import { type Ruling, rulesFor, rulingOf } from './rules.ts';

const keysOf = <K>(map: ReadonlyMap<K, RuleAction>, action: RuleAction): K[] =>
  [...map].flatMap(([key, is]) => (is === action ? [key] : []));

/** What the person's sensitivity and the rules of a page change in judging it. */
export function tuningFor(url: string, settings: Settings): Tuning {
  const { kinds, signals, scale } = sensitivityOf(settings);
  const ruling = rulingOf(rulesFor(url, settings));
  const off = Object.entries(kinds).flatMap(([kind, isOn]) => (isOn ? [] : [kind as FieldKind]));
  const trusted = keysOf(ruling.signals, 'trust').map((id) => [id, 0] as const);
  return {
    scale,
    factors: { ...signals, ...Object.fromEntries(trusted) },
    ignored: [...new Set([...off, ...keysOf(ruling.kinds, 'trust')])],
  };
}

/** How loud a page's report may be, and whether it is because a rule says so. */
export interface Voice {
  readonly loudness: Loudness;
  readonly isRuled: boolean;
}

/** The quieter of two. */
const quieter = (a: Loudness, b: Loudness): Loudness => (LOUDNESS.indexOf(a) > LOUDNESS.indexOf(b) ? a : b);

function isAskedToWarn({ whole, kinds, signals }: Ruling, report: Report): boolean {
  if (report.asks.length === 0) return false;
  return (
    (whole?.action === 'warn' && !report.asks.every(({ kind }) => kinds.get(kind) === 'trust')) ||
    report.asks.some(({ kind }) => kinds.get(kind) === 'warn') ||
    report.evidence.some(({ signal, points }) => points > 0 && signals.get(signal) === 'warn')
  );
}

/**
 * How loud Formwary is about a page: as loud as its level may be, silent where a rule trusts it, in the page where a rule
 * says "always warn". The person's overall choice is the most there can be.
 */
export function voiceFor(url: string, report: Report | null, settings: Settings): Voice {
  const ruling = rulingOf(rulesFor(url, settings));
  if (report && isAskedToWarn(ruling, report)) return { loudness: settings.loudness, isRuled: true };
  if (ruling.whole?.action === 'trust') return { loudness: 'silent', isRuled: false };
  // A page without a report may still say on its badge that it could not be read.
  if (!report || report.level === 'low') return { loudness: quieter(settings.loudness, 'badge'), isRuled: false };
  return { loudness: quieter(settings.loudness, sensitivityOf(settings).degrees[report.level]), isRuled: false };
}
