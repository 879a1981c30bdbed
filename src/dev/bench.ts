/**
 * What Formwary costs, in a real Chromium.
 *   npm run bench -- [PART…] [--rounds N] [--seed N] [--pages a,b] [--against NAME=DIR]… [--json FILE] [--html FILE]
 * Parts: visits growth tasks storm memory pages; without any, all of them. `tasks` takes `--folder DIR`, several times,
 * `storm` takes `--seconds N`.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { runExtensionPages } from './bench/extension-pages.ts';
import { type GrowthPoint, growthTable, runGrowth } from './bench/growth.ts';
import { runMemory } from './bench/memory.ts';
import { PAGE_CLASSES } from './bench/pages.ts';
import { reportHtml } from './bench/report-html.ts';
import { runStorm } from './bench/storm.ts';
import { runTasks } from './bench/tasks.ts';
import { type Variant, variants } from './bench/variants.ts';
import { visitTable } from './bench/visit-tables.ts';
import { QUANTITIES, runVisits, type Sample } from './bench/visits.ts';
import { findChromium, howToGetABrowser } from './browsers.ts';
import { built } from './build.ts';

const PARTS = ['visits', 'growth', 'tasks', 'storm', 'memory', 'pages'] as const;
type Part = (typeof PARTS)[number];
const isPart = (name: string): name is Part => (PARTS as readonly string[]).includes(name);

function wrongUsage(message: string): never {
  console.error(`${message}\nParts: ${PARTS.join(' ')}`);
  process.exit(2);
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    rounds: { type: 'string', default: '8' },
    seed: { type: 'string', default: '1' },
    seconds: { type: 'string', default: '60' },
    pages: { type: 'string' },
    folder: { type: 'string', multiple: true, default: [] },
    against: { type: 'string', multiple: true, default: [] },
    json: { type: 'string' },
    html: { type: 'string' },
  },
});

function positive(name: 'rounds' | 'seed' | 'seconds'): number {
  const number = Number(values[name]);
  return Number.isInteger(number) && number > 0 ? number : wrongUsage(`--${name} is a whole number above 0.`);
}

const against: readonly Variant[] = values.against.map((text) => {
  const [, name, folder] = /^([^=]+)=(.+)$/.exec(text) ?? wrongUsage('--against takes NAME=DIR.');
  return { name: name ?? '', folder: resolve(folder ?? '') };
});
const parts = positionals.map((name) => (isPart(name) ? name : wrongUsage(`There is no part “${name}”.`)));
const wanted = new Set<Part>(parts.length > 0 ? parts : PARTS);
const pages = PAGE_CLASSES.filter(({ id }) => !values.pages || values.pages.split(',').includes(id));
if (pages.length === 0) wrongUsage(`--pages takes some of: ${PAGE_CLASSES.map(({ id }) => id).join(',')}`);

const executable = findChromium()?.path;
if (!executable) {
  console.error(['Measuring needs a Chromium.', ...howToGetABrowser()].join('\n'));
  process.exit(1);
}
const ours = await built('chrome');
const work = mkdtempSync(join(tmpdir(), 'formwary-bench-'));

let samples: readonly Sample[] = [];
let growth: readonly GrowthPoint[] = [];
const texts: { readonly title: string; readonly text: string }[] = [];
const note = (title: string, text: string): void => {
  texts.push({ title, text });
  console.log(`\n${title}\n${text}`);
};
const all = variants(work, ours, against);
const names = all.map(({ name }) => name);
try {
  if (wanted.has('visits')) {
    samples = await runVisits({ executable, variants: all, pages, rounds: positive('rounds'), seed: positive('seed') });
    for (const quantity of QUANTITIES) {
      const unit = quantity === 'heap' ? 'KB' : quantity === 'long tasks' ? 'number' : 'CPU ms of the page';
      note(`${quantity}, ${unit}: what each adds to the page’s own`, visitTable(samples, pages, names, quantity));
    }
  }
  if (wanted.has('growth')) {
    const browser = await chromium.launch({ executablePath: executable, chromiumSandbox: process.getuid?.() !== 0 });
    try {
      growth = await runGrowth(browser);
    } finally {
      await browser.close();
    }
    note('growth', growthTable(growth));
  }
  if (wanted.has('tasks')) note('longest task caused', await runTasks(executable, ours, values.folder));
  if (wanted.has('storm')) note('storm', await runStorm(executable, ours, positive('seconds')));
  if (wanted.has('memory')) note('memory', await runMemory(executable, ours));
  if (wanted.has('pages'))
    note('worker and popup', await runExtensionPages(executable, ours, positive('rounds'), work));
  if (values.json) writeFileSync(values.json, JSON.stringify({ samples, growth, texts }));
  if (values.html) writeFileSync(values.html, reportHtml({ samples, growth, texts, pages, names }));
} finally {
  rmSync(work, { recursive: true, force: true });
}
