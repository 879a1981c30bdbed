import { createHash } from 'node:crypto';
import { escapeHtml } from '#audit/escape.ts';
import type { GrowthPoint } from './growth.ts';
import type { PageClass } from './pages.ts';
import { dotPlot, logLogPlot } from './plot.ts';
import { added, type Quantity, type Sample } from './visits.ts';

interface Measured {
  readonly samples: readonly Sample[];
  readonly growth: readonly GrowthPoint[];
  readonly texts: readonly { readonly title: string; readonly text: string }[];
  readonly pages: readonly PageClass[];
  readonly names: readonly string[];
}

const STYLE = `:root{color-scheme:light dark}body{font:16px/1.6 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem}
pre{overflow-x:auto;font:13px/1.5 ui-monospace,monospace}svg{width:100%;height:auto;font:12px system-ui,sans-serif}
svg text{fill:currentColor}svg .grid{stroke:currentColor;stroke-opacity:.15}`;

function visitPlot({ samples, pages, names }: Measured, quantity: Quantity, unit: string): string {
  const others = names.filter((name) => name !== 'none');
  const rows = pages.map((page) => ({
    name: page.title,
    series: others.map((name) => {
      const { value, low, high } = added(samples, page.id, name, quantity);
      return { name, points: [{ x: value, y: 0, low, high }] };
    }),
  }));
  return `<h2>Added to a page: ${quantity}</h2>${dotPlot(rows, unit)}`;
}

function growthPlot(growth: readonly GrowthPoint[], series: GrowthPoint['series']): string {
  const own = growth.filter((point) => point.series === series);
  const lines = [
    { name: 'collect + find', points: own },
    { name: 'one look of the sentinel', points: own.map(({ x, lookMs }) => ({ x, y: lookMs })) },
  ];
  return `<h2>Growth: ${series}</h2>${logLogPlot(lines, series, 'ms')}`;
}

/** All that was measured, as one file that loads nothing and runs nothing. */
export function reportHtml(measured: Measured): string {
  const { samples, growth, texts } = measured;
  const parts = [
    ...(samples.length > 0
      ? [
          visitPlot(measured, 'script + compile', 'ms'),
          visitPlot(measured, 'task', 'ms'),
          visitPlot(measured, 'heap', 'KB'),
        ]
      : []),
    ...(growth.length > 0 ? [growthPlot(growth, 'controls'), growthPlot(growth, 'elements without controls')] : []),
    ...texts.map(({ title, text }) => `<h2>${escapeHtml(title)}</h2><pre>${escapeHtml(text)}</pre>`),
  ];
  const hash = createHash('sha256').update(STYLE).digest('base64');
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta http-equiv="content-security-policy" content="default-src 'none'; style-src 'sha256-${hash}'"><meta name="viewport" content="width=device-width"><title>What Formwary costs</title><style>${STYLE}</style></head><body><h1>What Formwary costs</h1>${parts.join('')}</body></html>\n`;
}
