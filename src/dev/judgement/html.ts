import { escapeHtml } from '#audit/escape.ts';
import type { Ablated, Bin, Row } from './rates.ts';

const WIDTH = 640;
const HEIGHT = 320;
const EDGE = 44;

const STYLE = `:root{color-scheme:light dark;--ink:#1c2127;--soft:#5b6470;--line:#d5d9de;--page:#f4f5f7;--mark:#1f5fa8}
@media (prefers-color-scheme:dark){:root{--ink:#e8ebef;--soft:#a4aebb;--line:#3a424d;--page:#14181d;--mark:#7db4f5}}
body{margin:0 auto;max-width:60rem;padding:1.5rem 1rem;background:var(--page);color:var(--ink);font:16px/1.6 system-ui,sans-serif}
svg{max-width:100%;height:auto}svg text{fill:var(--soft);font-size:12px}
table{border-collapse:collapse;width:100%;font-size:.9rem}td,th{text-align:start;vertical-align:top;padding:.25rem .6rem .25rem 0;border-bottom:1px solid var(--line);overflow-wrap:anywhere}
td.n,th.n{text-align:end;font-variant-numeric:tabular-nums}`;

/** Where 95 of 100 shares lie of which `hits` of `of` were drawn (Wilson). */
function interval(hits: number, of: number): readonly [low: number, high: number] {
  const z = 1.96;
  const share = hits / of;
  const middle = share + (z * z) / (2 * of);
  const spread = z * Math.sqrt((share * (1 - share)) / of + (z * z) / (4 * of * of));
  const scale = 1 + (z * z) / of;
  return [(middle - spread) / scale, (middle + spread) / scale];
}

/** Share of pages that should warn against their score, with its uncertainty; a dot's size tells how many pages. */
function reliabilityPlot(bins: readonly Bin[], warnFrom: number): string {
  const x = (score: number) => EDGE + (score / 100) * (WIDTH - 2 * EDGE);
  const y = (share: number) => HEIGHT - EDGE - share * (HEIGHT - 2 * EDGE);
  const dots = bins
    .filter(({ pages }) => pages > 0)
    .map(({ from, to, pages, shouldWarn }) => {
      const at = x((from + Math.min(to, 100)) / 2);
      const [low, high] = interval(shouldWarn, pages);
      const told = `${from}–${to - 1}: ${shouldWarn} of ${pages} pages should warn`;
      return `<line x1="${at}" x2="${at}" y1="${y(low)}" y2="${y(high)}" stroke="var(--line)" stroke-width="3"/><circle cx="${at}" cy="${y(shouldWarn / pages)}" r="${3 + Math.sqrt(pages)}" fill="var(--mark)"><title>${told}</title></circle><text x="${at}" y="${HEIGHT - EDGE + 30}" text-anchor="middle">${pages}</text>`;
    });
  const shares = [0, 0.5, 1].map(
    (share) =>
      `<text x="${EDGE - 8}" y="${y(share) + 4}" text-anchor="end">${share * 100} %</text><line x1="${EDGE}" x2="${WIDTH - EDGE}" y1="${y(share)}" y2="${y(share)}" stroke="var(--line)"/>`,
  );
  const scores = [0, 20, 40, 60, 80, 100].map(
    (score) => `<text x="${x(score)}" y="${HEIGHT - EDGE + 15}" text-anchor="middle">${score}</text>`,
  );
  return `<svg viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="Share of pages that should warn, by score">${shares.join('')}${scores.join('')}<line x1="${x(warnFrom)}" x2="${x(warnFrom)}" y1="${EDGE / 2}" y2="${HEIGHT - EDGE}" stroke="var(--soft)" stroke-dasharray="4 4"/><text x="${x(warnFrom) + 4}" y="${EDGE / 2 + 8}">a warning from ${warnFrom}</text>${dots.join('')}<text x="${WIDTH - EDGE}" y="${HEIGHT - 2}" text-anchor="end">score; below it, pages</text></svg>`;
}

function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const cell = (tag: 'td' | 'th', value: string | number) =>
    typeof value === 'number'
      ? `<${tag} class="n">${value}</${tag}>`
      : `<${tag}><bdi>${escapeHtml(value)}</bdi></${tag}>`;
  const body = rows.map((row) => `<tr>${row.map((value) => cell('td', value)).join('')}</tr>`).join('');
  return `<table><tr>${head.map((name) => cell('th', name)).join('')}</tr>${body}</table>`;
}

/** What was found and how well it was judged, in one file that loads and runs nothing. */
export function judgementHtml(given: {
  readonly summary: readonly string[];
  readonly bins: readonly Bin[];
  readonly warnFrom: number;
  readonly wrong: readonly (readonly [page: string, verdict: string, why: string])[];
  readonly purposes: readonly (readonly [page: string, verdict: string, why: string])[];
  readonly ablation: readonly Ablated[];
  readonly rows: readonly Row[];
}): string {
  const { summary, bins, warnFrom, wrong, purposes, ablation, rows } = given;
  const plot = rows.length > 0 ? `<h2>Score against label</h2>${reliabilityPlot(bins, warnFrom)}` : '';
  const mistakes =
    wrong.length > 0
      ? table(['page', 'verdict', 'what it stands on'], wrong)
      : '<p>No page was warned of wrongly, none was missed.</p>';
  const signals = table(
    ['without', 'speaks on', 'points, mean', 'pages right only with it', 'AUC lost'],
    ablation.map((one) => [
      one.signal,
      one.speaks,
      Number(one.meanPoints.toFixed(1)),
      one.rightGain,
      Number(one.aucGain.toFixed(4)),
    ]),
  );
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>How Formwary judges</title>
<style>${STYLE}</style>
</head>
<body>
<h1>How Formwary judges</h1>
<ul>${summary.map((line) => `<li>${escapeHtml(line)}</li>`).join('')}</ul>
${plot}
<h2>Wrong warnings</h2>
${mistakes}
<h2>Wrong purposes</h2>
${purposes.length > 0 ? table(['page', 'verdict', 'words it stands on'], purposes) : '<p>None.</p>'}
<h2>What each signal adds</h2>
${signals}
</body>
</html>
`;
}
