/**
 * Times reading and finding on folders of saved pages, in a Chromium without the extension, against the floor: one
 * query and reading id, name, type, placeholder and labels of what it finds.
 *   npm run bench:find -- [--repeats N] [--json FILE] [--profile] [DIR…]
 * `--profile` prints in which functions the time went instead; its own times are not to be trusted.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { type FindTimes, probe } from './bench/find-probe.ts';
import { mostSpent, profiled } from './bench/profile.ts';
import { median, quantile } from './bench/statistics.ts';
import { figure, progress, textTable } from './bench/table.ts';
import { findChromium, howToGetABrowser } from './browsers.ts';
import { bundle } from './corpus.ts';

const ORIGIN = 'https://pages.invalid/';
const NAME = 'FormwaryEngine';

interface Line extends FindTimes {
  readonly page: string;
}

function pagesUnder(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.x?html?$/.test(name))
    .sort()
    .map((name) => join(folder, name));
}

async function timePages(
  files: readonly string[],
  repeats: number,
  spent: Map<string, number> | null,
): Promise<Line[]> {
  const found = findChromium();
  if (!found) throw new Error(['Timing needs a Chromium.', ...howToGetABrowser()].join('\n'));
  const code = await bundle('src/dev/bench/engine.ts', NAME, spent === null);
  const browser = await chromium.launch({ executablePath: found.path, chromiumSandbox: process.getuid?.() !== 0 });
  try {
    const context = await browser.newContext({ bypassCSP: true, viewport: { width: 1280, height: 900 } });
    let body = '';
    await context.route('**', (route) => {
      if (!route.request().url().startsWith(ORIGIN)) return route.abort();
      const contentType = 'text/html; charset=utf-8';
      // Isolated pages are given a clock of 5 µs instead of 100.
      const headers = { 'cross-origin-opener-policy': 'same-origin', 'cross-origin-embedder-policy': 'require-corp' };
      return route.fulfill({ contentType, headers, body });
    });
    const page = await context.newPage();
    const lines: Line[] = [];
    for (const [at, file] of files.entries()) {
      progress(`${at + 1} of ${files.length}  ${basename(file)}`);
      body = readFileSync(file, 'utf8');
      await page.goto(`${ORIGIN}${at}`, { waitUntil: 'load' });
      const time = () => page.evaluate(probe, { code, name: NAME, repeats });
      lines.push({ page: file, ...(await (spent ? profiled(page, spent, time) : time())) });
    }
    progress('');
    return lines;
  } finally {
    await browser.close();
  }
}

const COLUMNS = [
  ['floor, warm', (line: Line) => line.floorWarm],
  ['collect, warm', (line: Line) => line.collectWarm],
  ['find, warm', (line: Line) => line.gatherWarm],
  ['collect + find, warm', (line: Line) => line.collectWarm + line.gatherWarm],
  ['floor, cold', (line: Line) => line.floorCold],
  ['script parsed and set up', (line: Line) => line.load],
  ['collect, cold', (line: Line) => line.collectCold],
  ['find, cold', (line: Line) => line.gatherCold],
  ['all, cold', (line: Line) => line.load + line.collectCold + line.gatherCold],
  ['ratio to the floor, warm', (line: Line) => (line.collectWarm + line.gatherWarm) / Math.max(line.floorWarm, 0.005)],
  ['ratio to the floor, cold', (line: Line) => (line.collectCold + line.gatherCold) / Math.max(line.floorCold, 0.005)],
] as const;

function show(title: string, lines: readonly Line[]): void {
  const rows = COLUMNS.map(([name, of]) => {
    const values = lines.map(of);
    return [name, figure(median(values)), figure(quantile(values, 0.95)), figure(Math.max(...values))];
  });
  console.log(`\n${title}: ${lines.length} pages, ms (ratios: times)`);
  console.log(textTable([['', 'median', '95 %', 'most'], ...rows]));
  const slowest = [...lines]
    .sort((a, b) => b.collectCold + b.gatherCold - a.collectCold - a.gatherCold)
    .slice(0, 5)
    .map(
      (line) =>
        `  ${basename(line.page)}: ${figure(line.collectCold)} + ${figure(line.gatherCold)} ms, ${line.controls} controls, ${line.nodes} elements`,
    );
  console.log(`slowest, cold:\n${slowest.join('\n')}`);
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    repeats: { type: 'string', default: '7' },
    json: { type: 'string' },
    profile: { type: 'boolean', default: false },
  },
});
const home = resolve(import.meta.dirname, '../..');
const folders = positionals.length > 0 ? positionals : [join(home, 'tests/pages'), join(home, 'src/dev/practice')];
const all: Line[] = [];
const spent = values.profile ? new Map<string, number>() : null;
for (const folder of folders) {
  const lines = await timePages(pagesUnder(folder), Number(values.repeats), spent);
  if (lines.length === 0) continue;
  all.push(...lines);
  if (spent) continue;
  show(folder, lines);
}
if (folders.length > 1 && all.length > 0 && !spent) show('all', all);
if (spent) {
  const total = [...mostSpent(spent, Number.POSITIVE_INFINITY)].reduce((sum, { ms }) => sum + ms, 0);
  const rows = mostSpent(spent, 40).map(({ name, ms }) => [name, figure(ms), `${figure((100 * ms) / total)} %`]);
  console.log(textTable([['function', 'own ms', 'share'], ...rows]));
}
if (values.json) writeFileSync(values.json, `${all.map((line) => JSON.stringify(line)).join('\n')}\n`);
