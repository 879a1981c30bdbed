import { escapeHtml } from '#audit/escape.ts';

/** Points of one line or row of dots. `low` and `high` are the ends of an interval. */
export interface PlotPoint {
  readonly x: number;
  readonly y: number;
  readonly low?: number;
  readonly high?: number;
}

export interface PlotSeries {
  readonly name: string;
  readonly points: readonly PlotPoint[];
}

const WIDTH = 720;
const HEIGHT = 360;
const MARGIN = { left: 64, right: 16, top: 16, bottom: 44 };
const COLOURS = ['#1f6feb', '#b3541e', '#2f7d4f', '#7a4fb5', '#8a6d00', '#b02a5b'];

const power = (exponent: number): string =>
  exponent >= 0 && exponent < 3
    ? String(10 ** exponent)
    : `10${[...String(exponent)].map((c) => '⁰¹²³⁴⁵⁶⁷⁸⁹⁻'['0123456789-'.indexOf(c)]).join('')}`;

interface Scale {
  readonly at: (value: number) => number;
  readonly ticks: readonly number[];
}

/** A logarithmic scale over whole powers of ten. */
function logScale(values: readonly number[], from: number, to: number): Scale {
  const logs = values.filter((value) => value > 0).map(Math.log10);
  const low = Math.floor(Math.min(...logs));
  const high = Math.max(low + 1, Math.ceil(Math.max(...logs)));
  return {
    at: (value) => from + ((Math.log10(Math.max(value, 10 ** low)) - low) / (high - low)) * (to - from),
    ticks: Array.from({ length: high - low + 1 }, (_, step) => low + step),
  };
}

function frame(x: Scale, y: Scale, xTitle: string, yTitle: string): string {
  const bottom = HEIGHT - MARGIN.bottom;
  const right = WIDTH - MARGIN.right;
  const columns = x.ticks.map((tick) => {
    const at = x.at(10 ** tick);
    return `<line x1="${at}" x2="${at}" y1="${MARGIN.top}" y2="${bottom}" class="grid"/><text x="${at}" y="${bottom + 16}" text-anchor="middle">${power(tick)}</text>`;
  });
  const rows = y.ticks.map((tick) => {
    const at = y.at(10 ** tick);
    return `<line x1="${MARGIN.left}" x2="${right}" y1="${at}" y2="${at}" class="grid"/><text x="${MARGIN.left - 8}" y="${at + 4}" text-anchor="end">${power(tick)}</text>`;
  });
  return [
    ...columns,
    ...rows,
    `<text x="${(MARGIN.left + right) / 2}" y="${HEIGHT - 6}" text-anchor="middle">${escapeHtml(xTitle)}</text>`,
    `<text x="14" y="${HEIGHT / 2}" text-anchor="middle" transform="rotate(-90 14 ${HEIGHT / 2})">${escapeHtml(yTitle)}</text>`,
  ].join('');
}

/** Lines over two logarithmic scales: a power law is straight, and its slope is its exponent. */
export function logLogPlot(series: readonly PlotSeries[], xTitle: string, yTitle: string): string {
  const points = series.flatMap((one) => one.points);
  const x = logScale(
    points.map((point) => point.x),
    MARGIN.left,
    WIDTH - MARGIN.right,
  );
  const y = logScale(
    points.map((point) => point.y),
    HEIGHT - MARGIN.bottom,
    MARGIN.top,
  );
  const lines = series.map(({ name, points: own }, at) => {
    const colour = COLOURS[at % COLOURS.length];
    const path = own
      .filter((point) => point.y > 0)
      .map((point) => `${x.at(point.x).toFixed(1)},${y.at(point.y).toFixed(1)}`);
    const dots = path.map(
      (spot) => `<circle cx="${spot.split(',')[0]}" cy="${spot.split(',')[1]}" r="3" fill="${colour}"/>`,
    );
    const key = `<text x="${MARGIN.left + 12}" y="${MARGIN.top + 18 + at * 18}" fill="${colour}">● ${escapeHtml(name)}</text>`;
    return `<polyline points="${path.join(' ')}" fill="none" stroke="${colour}" stroke-width="2"/>${dots.join('')}${key}`;
  });
  return `<svg viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${escapeHtml(`${yTitle} over ${xTitle}`)}">${frame(x, y, xTitle, yTitle)}${lines.join('')}</svg>`;
}

const ROW = 22;
const NAMES = 230;

/** One row for each name, a dot for each series with its interval, over one linear scale. */
export function dotPlot(
  rows: readonly { readonly name: string; readonly series: readonly PlotSeries[] }[],
  xTitle: string,
): string {
  const points = rows.flatMap(({ series }) => series.flatMap((one) => one.points));
  const low = Math.min(0, ...points.map(({ low: bound, x }) => bound ?? x));
  const high = Math.max(1, ...points.map(({ high: bound, x }) => bound ?? x));
  const at = (value: number) => NAMES + ((value - low) / (high - low)) * (WIDTH - NAMES - MARGIN.right);
  const names = [...new Set(rows.flatMap(({ series }) => series.map(({ name }) => name)))];
  const body = rows.map(({ name, series }, row) => {
    const y = 40 + row * ROW;
    const dots = series.map((one) => {
      const colour = COLOURS[names.indexOf(one.name) % COLOURS.length];
      return one.points
        .map(
          ({ x, low: from, high: to }) =>
            `<line x1="${at(from ?? x)}" x2="${at(to ?? x)}" y1="${y - 4}" y2="${y - 4}" stroke="${colour}" stroke-width="2"/><circle cx="${at(x)}" cy="${y - 4}" r="4" fill="${colour}"/>`,
        )
        .join('');
    });
    return `<text x="${NAMES - 10}" y="${y}" text-anchor="end">${escapeHtml(name)}</text>${dots.join('')}`;
  });
  const key = names.map(
    (name, index) => `<tspan fill="${COLOURS[index % COLOURS.length]}" dx="10">● ${escapeHtml(name)}</tspan>`,
  );
  const height = 60 + rows.length * ROW;
  const zero = `<line x1="${at(0)}" x2="${at(0)}" y1="26" y2="${height - 26}" class="grid"/><text x="${at(0)}" y="${height - 8}" text-anchor="middle">0</text><text x="${at(high)}" y="${height - 8}" text-anchor="end">${high.toFixed(0)} ${escapeHtml(xTitle)}</text>`;
  return `<svg viewBox="0 0 ${WIDTH} ${height}" role="img" aria-label="${escapeHtml(xTitle)}"><text x="${NAMES}" y="14">${key.join('')}</text>${zero}${body.join('')}</svg>`;
}
