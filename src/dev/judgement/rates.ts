import type { Evidence, Report } from '#contract/report.ts';
import type { Judged, PageLabel } from './read.ts';

/** A page whose label says whether to warn, and what was said. */
export interface Row {
  readonly label: PageLabel;
  readonly report: Report;
  readonly warn: boolean;
  readonly said: boolean;
  readonly score: number;
}

export interface Rates {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** Pages with a score from `from` up to the next bin. */
export interface Bin {
  readonly from: number;
  readonly to: number;
  readonly pages: number;
  readonly shouldWarn: number;
}

/** What is lost when one signal says nothing. */
export interface Ablated {
  readonly signal: string;
  readonly speaks: number;
  readonly meanPoints: number;
  /** Of all pages; more than 0: the signal helps. */
  readonly aucGain: number;
  /** Pages judged rightly only with it, less those judged rightly only without it. */
  readonly rightGain: number;
}

/** Sites are spread over so many folds. */
export const FOLDS = 10;
const THRESHOLDS = Array.from({ length: 17 }, (_, i) => 20 + 3 * i);
const BIN = 10;

/** The pages that count: labelled, and not such that careful readers differ. */
export function rowsOf(judged: readonly Judged[]): readonly Row[] {
  return judged.flatMap(({ label, report }) =>
    typeof label.warn === 'boolean' && !label.arguable
      ? [{ label, report, warn: label.warn, said: report.warn, score: report.score }]
      : [],
  );
}

export const isPurposeRight = ({ label, report }: Judged): boolean =>
  [label.pageKind, ...(label.altKinds ?? [])].includes(report.purpose.kind);

export function ratesOf(rows: readonly { readonly warn: boolean; readonly said: boolean }[]): Rates {
  const tp = rows.filter(({ warn, said }) => warn && said).length;
  const said = rows.filter((row) => row.said).length;
  const warn = rows.filter((row) => row.warn).length;
  return {
    precision: said ? tp / said : 1,
    recall: warn ? tp / warn : 1,
    f1: said + warn ? (2 * tp) / (said + warn) : 1,
  };
}

/** How often a page that should warn has the higher score of the two; ties count half. */
export function areaUnderCurve(rows: readonly { readonly warn: boolean; readonly score: number }[]): number {
  const above = rows.filter(({ warn }) => warn);
  const below = rows.filter(({ warn }) => !warn);
  let wins = 0;
  for (const a of above) for (const b of below) wins += a.score > b.score ? 1 : a.score === b.score ? 0.5 : 0;
  return wins / (above.length * below.length);
}

/** A fixed spread of sites over folds: the same sites fall together on every machine. */
export function foldOf(site: string): number {
  let hash = 2_166_136_261;
  for (const char of site) hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 16_777_619) >>> 0;
  return hash % FOLDS;
}

/** The threshold chosen on the other sites, judged on the sites left out. */
export function crossValidated(rows: readonly Row[]): {
  readonly thresholds: readonly number[];
  readonly rates: Rates;
} {
  const folds = Array.from({ length: FOLDS }, (_, fold) => {
    const rest = rows.filter(({ label }) => foldOf(label.site) !== fold);
    const tried = THRESHOLDS.map((from) => ({
      from,
      f1: ratesOf(rest.map(({ warn, score }) => ({ warn, said: score >= from }))).f1,
    }));
    const top = Math.max(...tried.map(({ f1 }) => f1));
    // The middle of all thresholds that do equally well leaves most room on both sides.
    const equal = tried.filter(({ f1 }) => f1 === top);
    const from = equal[Math.floor(equal.length / 2)]?.from ?? 40;
    const left = rows.filter(({ label }) => foldOf(label.site) === fold);
    return { from, said: left.map(({ warn, score }) => ({ warn, said: score >= from })) };
  });
  return { thresholds: folds.map(({ from }) => from), rates: ratesOf(folds.flatMap(({ said }) => said)) };
}

/** How many pages of each tenth of the scale should warn. */
export function binsOf(rows: readonly Row[]): readonly Bin[] {
  return Array.from({ length: 100 / BIN }, (_, at) => {
    const from = at * BIN;
    const to = from + BIN === 100 ? 101 : from + BIN;
    const within = rows.filter(({ score }) => score >= from && score < to);
    return { from, to, pages: within.length, shouldWarn: within.filter(({ warn }) => warn).length };
  });
}

/** What each signal that spoke adds, the most helpful first. `warnFrom` is the score a warning begins at. */
export function ablationOf(rows: readonly Row[], warnFrom: number): readonly Ablated[] {
  const auc = areaUnderCurve(rows);
  const ids = [...new Set(rows.flatMap(({ report }) => report.evidence.map(({ signal }) => signal)))];
  return ids
    .map((signal) => {
      const points = rows.flatMap(({ report }) =>
        report.evidence.filter((one) => one.signal === signal).map((one) => one.points),
      );
      const without = rows.map((row) => ({ ...row, score: sumWithout(row.report.evidence, signal) }));
      const rightGain = rows.reduce((gain, row, at) => {
        const isRight = row.said === row.warn;
        const wasRight = (without[at]?.score ?? 0) >= warnFrom === row.warn;
        return gain + Number(isRight) - Number(wasRight);
      }, 0);
      return {
        signal,
        speaks: points.length,
        meanPoints: points.reduce((sum, one) => sum + one, 0) / points.length,
        aucGain: auc - areaUnderCurve(without),
        rightGain,
      };
    })
    .sort((a, b) => b.rightGain - a.rightGain || b.aucGain - a.aucGain || (a.signal < b.signal ? -1 : 1));
}

function sumWithout(evidence: readonly Evidence[], signal: string): number {
  const sum = evidence.reduce((total, one) => total + (one.signal === signal ? 0 : one.points), 0);
  return Math.min(100, Math.max(0, sum));
}
