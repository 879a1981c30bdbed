import { WEIGHTS } from '#report/weights.ts';
import { areaUnderCurve, FOLDS, foldOf, type Rates, type Row, ratesOf } from './rates.ts';

/** Weights fitted to labelled pages, and how well they do on sites they have not seen. */
export interface Fitted {
  readonly auc: number;
  readonly rates: Rates;
  /** Fitted to all pages, those that moved most first. */
  readonly moved: readonly { readonly signal: string; readonly from: number; readonly to: number }[];
}

type Weights = Readonly<Record<string, number>>;

/** Points from all but surely silence to all but surely a warning, around the score a warning begins at. */
const SPREAD = 12;
/** How strongly a weight is held to the one set by hand: the pages are few, the signals many. */
const HOLD = 0.02;
/** Weights below this are held as if they were this large. */
const LEAST = 5;
const STEPS = 400;
const RATE = 40;

const scoreOf = ({ report }: Row, weights: Weights): number =>
  Math.min(
    100,
    Math.max(
      0,
      report.evidence.reduce((sum, { signal, strength }) => sum + (weights[signal] ?? 0) * strength, 0),
    ),
  );

/**
 * Logistic regression of "should warn" on the strengths of signals, held to the weights there are and to their signs:
 * what speaks against a page never comes to speak for it. Deterministic: full gradients from a fixed start.
 */
function fitOn(rows: readonly Row[], warnFrom: number): Weights {
  const weights: Record<string, number> = { ...WEIGHTS };
  for (let step = 0; step < STEPS; step++) {
    const slope: Record<string, number> = {};
    for (const row of rows) {
      const sum = row.report.evidence.reduce((all, { signal, strength }) => all + (weights[signal] ?? 0) * strength, 0);
      const likely = 1 / (1 + Math.exp(-(sum - warnFrom) / SPREAD));
      for (const { signal, strength } of row.report.evidence)
        slope[signal] = (slope[signal] ?? 0) + ((likely - Number(row.warn)) * strength) / rows.length;
    }
    for (const [signal, start] of Object.entries(WEIGHTS)) {
      const pull = (2 * HOLD * ((weights[signal] ?? 0) - start)) / Math.max(LEAST, Math.abs(start)) ** 2;
      const next = (weights[signal] ?? 0) - RATE * ((slope[signal] ?? 0) + pull);
      weights[signal] = start > 0 ? Math.max(0, next) : Math.min(0, next);
    }
  }
  return weights;
}

/** The same signals with weights fitted on the other sites, judged on the sites left out. */
export function fitted(rows: readonly Row[], warnFrom: number): Fitted {
  const left = Array.from({ length: FOLDS }, (_, fold) => {
    const weights = fitOn(
      rows.filter(({ label }) => foldOf(label.site) !== fold),
      warnFrom,
    );
    return rows
      .filter(({ label }) => foldOf(label.site) === fold)
      .map((row) => ({ warn: row.warn, score: scoreOf(row, weights) }));
  }).flat();
  const all = fitOn(rows, warnFrom);
  return {
    auc: areaUnderCurve(left),
    rates: ratesOf(left.map(({ warn, score }) => ({ warn, said: score >= warnFrom }))),
    moved: Object.entries(WEIGHTS)
      .map(([signal, from]) => ({ signal, from, to: all[signal] ?? from }))
      .sort((a, b) => Math.abs(b.to - b.from) - Math.abs(a.to - a.from) || (a.signal < b.signal ? -1 : 1)),
  };
}
