/**
 * Measures the judgement against labelled pages and shows where a warning should begin.
 *   node src/dev/calibrate-report.ts [--html OUT] FOLDER…                   pages with labels*.jsonl, read without a browser
 *   node src/dev/calibrate-report.ts [--html OUT] LABELS.jsonl… SNAPSHOTS   as Chromium read them (`corpus.ts snapshot`)
 * Prints what is reached now; the threshold cross-validated by site (chosen on the other sites, judged on the site left
 * out); how far scores can be trusted; every wrong warning and purpose with what it stands on; and what each signal adds.
 * `--html` writes the same with a plot of score against label. Weights are set by hand in `report/weights.ts` and
 * `facts/page/purpose-weights.ts`; only the threshold is chosen here.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { LEVEL_FROM } from '#report/level.ts';
import { type Fitted, fitted } from './judgement/fit.ts';
import { judgementHtml } from './judgement/html.ts';
import {
  ablationOf,
  areaUnderCurve,
  binsOf,
  crossValidated,
  isPurposeRight,
  type Row,
  ratesOf,
  rowsOf,
} from './judgement/rates.ts';
import { type Judged, judgeAll } from './judgement/read.ts';

const MOVED_SHOWN = 15;
const percent = (value: number): string => (100 * value).toFixed(1);

function summaryOf(judged: readonly Judged[], rows: readonly Row[], fit: Fitted | null): string[] {
  const right = judged.filter(isPurposeRight).length;
  const lines = [
    `pages: ${judged.length}`,
    `purpose: ${right} of ${judged.length} right, ${percent(right / judged.length)} %`,
  ];
  if (rows.length === 0 || !fit) {
    const said = judged.filter(({ report }) => report.warn);
    const which = said.map(({ label }) => `${label.id} (${label.pageKind})`).join(', ');
    return [...lines, `warned: ${said.length} of ${judged.length}${which && `: ${which}`}`];
  }
  const now = ratesOf(rows);
  const { thresholds, rates } = crossValidated(rows);
  return [
    ...lines,
    `warn: precision ${percent(now.precision)}, recall ${percent(now.recall)}, AUC ${areaUnderCurve(rows).toFixed(4)}`,
    fitLine(fit),
    `threshold chosen without the site judged: ${thresholds.join(' ')}; precision ${percent(rates.precision)}, recall ${percent(rates.recall)}`,
  ];
}

function fitLine({ auc, rates }: Fitted): string {
  return `weights fitted without the site judged: precision ${percent(rates.precision)}, recall ${percent(rates.recall)}, AUC ${auc.toFixed(4)}`;
}

/** One page's verdict and what it stands on, in one line each. */
function reasonOf({ report }: Judged): string {
  const evidence = report.evidence.map(({ signal, points }) => `${signal} ${points}`).join(', ');
  const purposes = report.purposes.slice(0, 3).map(({ kind, confidence }) => `${kind} ${confidence}`);
  return `${evidence || 'nothing said'} (${purposes.join(', ')})`;
}

function wrongOf(rows: readonly Row[]): (readonly [page: string, verdict: string, why: string])[] {
  return rows
    .filter(({ warn, said }) => warn !== said)
    .map((row) => [row.label.id, `${row.said ? 'warned wrongly' : 'missed'}, ${row.score}`, reasonOf(row)] as const);
}

/** Pages each signal speaks on, the most first. */
function spokenOn(judged: readonly Judged[]): readonly (readonly [signal: string, pages: number])[] {
  const pages = new Map<string, number>();
  for (const { signal } of judged.flatMap(({ report }) => report.evidence))
    pages.set(signal, (pages.get(signal) ?? 0) + 1);
  return [...pages].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
}

function wrongPurposesOf(judged: readonly Judged[]): (readonly [page: string, verdict: string, why: string])[] {
  return judged
    .filter((page) => !isPurposeRight(page))
    .map(({ label, report: { purpose } }) => {
      const said = purpose.quotes.join(' / ').slice(0, 80);
      return [label.id, `${label.pageKind}, not ${purpose.kind}`, said] as const;
    });
}

function print(judged: readonly Judged[], rows: readonly Row[], fit: Fitted | null): void {
  for (const line of summaryOf(judged, rows, fit)) console.log(line);
  console.log('\nwrong warnings');
  for (const cells of wrongOf(rows)) console.log(`  ${cells.join(' | ')}`);
  console.log('\nwrong purposes');
  for (const cells of wrongPurposesOf(judged)) console.log(`  ${cells.join(' | ')}`);
  if (rows.length === 0 || !fit) {
    console.log('\nsignal                    speaks on');
    for (const [signal, pages] of spokenOn(judged)) console.log(`${signal.padEnd(26)} ${String(pages).padStart(8)}`);
    return;
  }
  console.log('\nscore        pages  should warn %');
  for (const { from, to, pages, shouldWarn } of binsOf(rows)) {
    const share = pages ? percent(shouldWarn / pages) : '–';
    console.log(
      `${String(from).padStart(3)}–${String(to - 1).padEnd(3)} ${String(pages).padStart(9)}  ${share.padStart(6)}`,
    );
  }
  console.log('\nfitted to all pages       by hand  fitted');
  for (const { signal, from, to } of fit.moved.slice(0, MOVED_SHOWN))
    console.log(`${signal.padEnd(26)} ${String(from).padStart(6)}  ${to.toFixed(1).padStart(6)}`);
  console.log('\nwithout                   speaks on  points  right only with it  AUC lost');
  for (const { signal, speaks, meanPoints, rightGain, aucGain } of ablationOf(rows, LEVEL_FROM.high)) {
    console.log(
      `${signal.padEnd(26)} ${String(speaks).padStart(8)}  ${meanPoints.toFixed(1).padStart(6)}  ${String(rightGain).padStart(18)}  ${aucGain.toFixed(4).padStart(8)}`,
    );
  }
}

const { positionals, values } = parseArgs({ allowPositionals: true, options: { html: { type: 'string' } } });
if (positionals.length === 0) {
  console.error('usage: calibrate-report.ts [--html OUT] FOLDER… | LABELS.jsonl… SNAPSHOTS.jsonl');
  process.exitCode = 2;
} else {
  const judged = await judgeAll(positionals);
  const rows = rowsOf(judged);
  const fit = rows.length > 0 ? fitted(rows, LEVEL_FROM.high) : null;
  print(judged, rows, fit);
  if (values.html) {
    const warnFrom = LEVEL_FROM.high;
    writeFileSync(
      values.html,
      judgementHtml({
        summary: summaryOf(judged, rows, fit),
        bins: binsOf(rows),
        warnFrom,
        wrong: wrongOf(rows),
        purposes: wrongPurposesOf(judged),
        ablation: ablationOf(rows, warnFrom),
        rows,
      }),
    );
  }
}
