import type { Browser } from 'playwright-core';
import { bundle } from '../corpus.ts';
import type { Engine } from './find-probe.ts';
import { logLogSlope } from './statistics.ts';
import { figure, progress, textTable } from './table.ts';

/** Cost of reading and finding at one size. */
export interface GrowthPoint {
  readonly series: 'controls' | 'elements without controls';
  readonly x: number;
  /** One look of the sentinel. */
  readonly lookMs: number;
  /** Reading and finding. */
  readonly y: number;
}

const NAME = 'FormwaryEngine';
const CONTROLS = [1, 3, 10, 30, 100, 300, 1_000, 5_000, 50_000];
const ELEMENTS = [1_000, 3_000, 10_000, 30_000, 100_000, 500_000];

/** Runs in the page: builds a document of a size and times what we do with it. */
function measure({ name, controls, elements }: { name: string; controls: number; elements: number }) {
  const engine = (globalThis as unknown as Record<string, Engine>)[name];
  if (!engine) throw new Error('no engine');
  const row = (at: number) => `<div><label for="f${at}">联系电话 ${at}</label><input id="f${at}" name="f${at}"></div>`;
  const plain = (at: number) => `<div><p>第 ${at} 段，城市里的图书馆周末开放。</p></div>`;
  document.body.innerHTML = `${Array.from({ length: controls }, (_, at) => row(at)).join('')}${Array.from({ length: elements >> 1 }, (_, at) => plain(at)).join('')}`;
  document.body.getBoundingClientRect();
  const best = (work: () => unknown) => {
    let least = Number.POSITIVE_INFINITY;
    for (let i = 0; i < 5; i++) {
      const start = performance.now();
      work();
      least = Math.min(least, performance.now() - start);
    }
    return least;
  };
  return {
    lookMs: best(() =>
      document.querySelector('video.none,input:not([type=hidden]),select,textarea,[contenteditable],[role$=box]'),
    ),
    y: best(() => engine.gatherFacts(engine.collect(document))),
  };
}

/** Times reading and finding on pages that grow in controls, and in elements without any. */
export async function runGrowth(browser: Browser): Promise<readonly GrowthPoint[]> {
  const code = await bundle('src/dev/bench/engine.ts', NAME);
  const page = await browser.newPage();
  const points: GrowthPoint[] = [];
  try {
    await page.setContent('<!doctype html><title>Growth</title><body>');
    await page.addScriptTag({ content: code });
    const sizes = [
      ...CONTROLS.map((x) => ({ series: 'controls' as const, x, task: { name: NAME, controls: x, elements: 0 } })),
      ...ELEMENTS.map((x) => ({
        series: 'elements without controls' as const,
        x,
        task: { name: NAME, controls: 0, elements: x },
      })),
    ];
    for (const { series, x, task } of sizes) {
      progress(`growth: ${x} ${series}`);
      points.push({ series, x, ...(await page.evaluate(measure, task)) });
    }
    progress('');
    return points;
  } finally {
    await page.close();
  }
}

/** The curves as a table, with the exponents of their power laws. */
export function growthTable(points: readonly GrowthPoint[]): string {
  const rows = points.map(({ series, x, lookMs, y }) => [series, String(x), figure(lookMs), figure(y)]);
  const slope = (series: GrowthPoint['series'], from: number) =>
    figure(logLogSlope(points.filter((point) => point.series === series && point.x >= from)));
  return [
    textTable([['series', 'size', 'sentinel look ms', 'collect + find ms'], ...rows]),
    `slope in controls from 10 on: ${slope('controls', 10)} (1 is linear)`,
    `slope in elements without controls: ${slope('elements without controls', 0)} (0 is flat)`,
  ].join('\n');
}
