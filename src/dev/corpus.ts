/**
 * Reads a folder of saved pages without the extension around, for work on what is found and how it is judged.
 *   node src/dev/corpus.ts snapshot DIR OUT.jsonl     Chromium reads each page once: {id, snapshot} a line
 *   node src/dev/corpus.ts facts SNAPSHOTS.jsonl      audit-like lines on standard output, in Node alone
 */
import { createReadStream, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { chromium } from 'playwright-core';
import { build, createServer } from 'vite';
import type { Facts } from '#contract/facts.ts';
import type { FieldKind } from '#contract/kinds.ts';
import type { Report } from '#contract/report.ts';
import type { Snapshot } from '#contract/snapshot.ts';
import { dataAsJson } from './data-as-json.ts';

const HOME = resolve(import.meta.dirname, '../..');
const ORIGIN = 'https://pages.invalid/';
const CHROMIUM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** One script of the modules behind `entry`, its exports under the global `name`. */
export async function bundle(entry: string, name: string, minify = true): Promise<string> {
  const built = await build({
    root: HOME,
    configFile: false,
    logLevel: 'silent',
    plugins: [dataAsJson],
    build: { write: false, minify, lib: { entry: join(HOME, entry), formats: ['iife'], name, fileName: 'out' } },
  });
  const [output] = Array.isArray(built) ? built : [built];
  if (!output || !('output' in output)) throw new Error(`no bundle of ${entry}`);
  return output.output[0].code;
}

/** What a corpus says of one page; only what field work needs of it. */
export interface PageLabels {
  readonly id: string;
  readonly site: string;
  readonly fields: readonly {
    readonly selector: string;
    readonly kind: FieldKind;
    readonly required: boolean | null;
    readonly hidden?: boolean;
    readonly optional?: boolean;
    readonly alt?: readonly FieldKind[];
  }[];
}

function readLabels(dir: string): Map<string, PageLabels> {
  const lines = readdirSync(dir)
    .filter((name) => /^labels.*\.jsonl$/.test(name))
    .flatMap((name) => readFileSync(join(dir, name), 'utf8').split('\n'))
    .filter((line) => line.trim());
  return new Map(lines.map((line) => JSON.parse(line) as PageLabels).map((labels) => [labels.id, labels]));
}

/** Runs in the page: for each label the index of the control it means, -1 where none does. A radio group is one. */
function matchLabels({ controls, labels }: { controls: string[]; labels: string[] }): number[] {
  const owner = (el: Element | null) => {
    if (!(el instanceof HTMLInputElement) || el.type !== 'radio' || !el.name) return el;
    const all = (el.form ?? document).querySelectorAll<HTMLInputElement>('input[type="radio" i]');
    return [...all].find((other) => other.name === el.name && other.form === el.form) ?? el;
  };
  const found = controls.map((selector) =>
    selector.includes(' >>> ') ? null : owner(document.querySelector(selector)),
  );
  return labels.map((selector) => found.indexOf(owner(document.querySelector(selector))));
}

async function snapshot(dir: string, out: string): Promise<void> {
  const code = await bundle('src/collect/collect.ts', 'FormwaryCollect');
  const executablePath =
    process.env['CHROME_BIN'] ?? process.env['CHROME_PATH'] ?? CHROMIUM.find((path) => existsSync(path));
  const browser = await chromium.launch({ ...(executablePath ? { executablePath } : {}), args: ['--no-sandbox'] });
  const lines: string[] = [];
  const labelled = readLabels(dir);
  try {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
    const files = readdirSync(dir)
      .filter((name) => name.endsWith('.html'))
      .sort();
    await context.route('**', (route) => {
      const url = new URL(route.request().url());
      const file = url.href.startsWith(ORIGIN) ? basename(url.pathname) : '';
      if (!files.includes(file)) return route.abort();
      return route.fulfill({ contentType: 'text/html; charset=utf-8', body: readFileSync(join(dir, file), 'utf8') });
    });
    const page = await context.newPage();
    for (const file of files) {
      await page.goto(ORIGIN + file, { waitUntil: 'load' });
      const id = basename(file, '.html');
      const read = await page.evaluate(`${code};JSON.stringify(FormwaryCollect.collect(document))`);
      const labels = labelled.get(id);
      const truth = labels
        ? await page.evaluate(matchLabels, {
            controls: (JSON.parse(String(read)) as Snapshot).controls.map(({ selector }) => selector),
            labels: labels.fields.map(({ selector }) => selector),
          })
        : [];
      lines.push(
        `{"id":${JSON.stringify(id)},"snapshot":${String(read)},"truth":${JSON.stringify(truth)},"labels":${JSON.stringify(labels ?? null)}}`,
      );
    }
  } finally {
    await browser.close();
  }
  mkdirSync(dirname(resolve(out)), { recursive: true });
  writeFileSync(out, `${lines.join('\n')}\n`);
  console.error(`${lines.length} pages → ${out}`);
}

interface Judging {
  readonly gather: (snapshot: Snapshot) => Facts;
  readonly assess: ((facts: Facts, site: null, settings: { region: 'CN' }, date: Date) => Report) | null;
}

/** Our own modules as Vite sees them: globs over vocabularies and signals need it. */
export async function withModules<T>(use: (load: (path: string) => Promise<Record<string, unknown>>) => Promise<T>) {
  const server = await createServer({
    root: HOME,
    configFile: false,
    logLevel: 'error',
    server: { middlewareMode: true, watch: null, ws: false },
    optimizeDeps: { noDiscovery: true },
    appType: 'custom',
  });
  try {
    return await use((path) => server.ssrLoadModule(path));
  } finally {
    await server.close();
  }
}

/** One page's snapshot, as `snapshot` wrote it. */
export interface PageLine {
  readonly id: string;
  readonly snapshot: Snapshot;
  /** For each labelled field the index of its control; -1 where none was collected. */
  readonly truth: readonly number[];
  readonly labels: PageLabels | null;
}

/** The lines of a file that `snapshot` wrote. */
export async function* readSnapshots(file: string): AsyncGenerator<PageLine> {
  for await (const line of createInterface({ input: createReadStream(file) })) {
    if (line.trim()) yield JSON.parse(line) as PageLine;
  }
}

async function facts(file: string, judge: boolean): Promise<void> {
  await withModules(async (load) => {
    const { gatherFacts } = await load('/src/facts/gather.ts');
    const judged = judge && existsSync(join(HOME, 'src/report/assess.ts')) ? await load('/src/report/assess.ts') : {};
    const { gather, assess } = { gather: gatherFacts, assess: judged['assess'] ?? null } as Judging;
    for await (const { id, snapshot: read } of readSnapshots(file)) {
      const found = gather(read);
      const report = assess?.(found, null, { region: 'CN' }, new Date());
      const line = report
        ? { id, ...report, operator: found.operator, subject: found.subject, cues: found.cues }
        : { id, ...found, purpose: found.purposes[0] };
      console.log(JSON.stringify(line));
    }
  });
}

if (import.meta.main) {
  const [command, from, to] = process.argv.slice(2);
  if (command === 'snapshot' && from && to) await snapshot(from, to);
  else if (command === 'facts' && from) await facts(from, to !== '--no-report');
  else {
    console.error('usage: corpus.ts snapshot DIR OUT.jsonl | corpus.ts facts SNAPSHOTS.jsonl [--no-report]');
    process.exitCode = 2;
  }
}
