import { open, rename, rm, stat } from 'node:fs/promises';
import process from 'node:process';
import { LEVELS, type Locale, type Region } from '#contract/kinds.ts';
import { findChromium } from '#dev/browsers.ts';
import { chooseLocale, chooseRegion } from '#i18n/locale.ts';
import { createBrowserEngine } from './browser-engine.ts';
import { createDomEngine } from './dom-engine.ts';
import type { Engine } from './engine.ts';
import { htmlReport } from './html-report.ts';
import { inOrder } from './in-order.ts';
import { fileProblem, type Target, targets } from './inputs.ts';
import { lineOf } from './line.ts';
import { type AuditOptions, parseOptions } from './options.ts';
import { createTable, type Row } from './table.ts';
import { AUDIT_WORDS } from './words.ts';

const EXIT = { ok: 0, someFailed: 1, wrongUsage: 2, levelMet: 3 } as const;
const TABLE_COLUMNS = 140;

/** What the command needs from outside its bundle. */
export interface Surroundings {
  /** Builds the extension where it is not built yet; its folder. */
  readonly extension: () => Promise<string>;
}

const tell = (message: string) => process.stderr.write(`${message}\n`);

/** Language of table and report: asked for, else that of the terminal, else that of the first users. */
function wordsLocale(options: AuditOptions): Locale {
  if (options.locale) return options.locale;
  const env = process.env['LC_ALL'] || process.env['LC_MESSAGES'] || process.env['LANG'] || '';
  const tag = env.split('.')[0]?.replace('_', '-') ?? '';
  return /^(zh|en|yue)/i.test(tag) ? chooseLocale('auto', [tag]) : 'zh-CN';
}

async function createEngine(options: AuditOptions, surroundings: Surroundings): Promise<Engine | null> {
  // Not the terminal's language: the same command gives the same advice on every machine.
  const locale = options.locale ?? 'zh-CN';
  const region: Region = chooseRegion('auto', [locale]);
  const { as, jobs, settleMs } = options;
  const found = options.engine === 'dom' ? null : findChromium();
  if (found) {
    const extension = await surroundings.extension();
    return createBrowserEngine({ executable: found.path, extension, as, settleMs, locale, region, jobs });
  }
  if (options.engine === 'browser') {
    tell('There is no Chromium, Edge or Chrome here. Install one, name it in CHROME_PATH, or use --engine dom.');
    return null;
  }
  if (options.engine === null) tell('There is no browser here: auditing with the dom engine, which runs no scripts.');
  return createDomEngine({ as, region, jobs, thread: new URL('./dom-thread.js', import.meta.url) });
}

/** Where the result goes: standard output, or a file that appears whole or not at all. */
interface Output {
  write(text: string): Promise<void>;
  finish(): Promise<void>;
  abandon(): Promise<void>;
}

async function openOutput(path: string | null): Promise<Output> {
  if (path === null) {
    return {
      write: (text) => new Promise((resolve) => process.stdout.write(text, () => resolve())),
      finish: async () => undefined,
      abandon: async () => undefined,
    };
  }
  // What can not take the name at the end is told before anything is audited.
  if ((await stat(path).catch(() => null))?.isDirectory()) throw Object.assign(new Error(path), { code: 'EISDIR' });
  const partial = `${path}.part-${process.pid}`;
  const file = await open(partial, 'w');
  return {
    write: async (text) => {
      await file.write(text);
    },
    finish: async () => {
      await file.close();
      await rename(partial, path);
    },
    abandon: async () => {
      await file.close();
      await rm(partial, { force: true });
    },
  };
}

interface Tally {
  pages: number;
  failed: number;
  levelMet: boolean;
}

async function run(options: AuditOptions, engine: Engine, output: Output): Promise<Tally> {
  const locale = wordsLocale(options);
  const table = createTable(locale, process.stdout.columns ?? TABLE_COLUMNS);
  const tally: Tally = { pages: 0, failed: 0, levelMet: false };
  const rows: Row[] = [];
  const showsProgress = process.stderr.isTTY === true;
  const work = async (target: Target) => ({
    input: target.input,
    outcome:
      target.kind === 'wrong'
        ? ({ ok: false, error: target.error, elapsedMs: 0 } as const)
        : await engine.audit(target),
  });

  if (options.format === 'table') await output.write(`${table.head()}\n`);
  for await (const { input, outcome } of inOrder(targets(options.inputs, process.stdin), engine.jobs, work)) {
    tally.pages++;
    if (!outcome.ok) tally.failed++;
    const line = lineOf(input, outcome, options.explain, options.silent);
    if (options.failOn && line.level && LEVELS.indexOf(line.level) >= LEVELS.indexOf(options.failOn)) {
      tally.levelMet = true;
    }
    const row: Row = outcome.ok
      ? { input, report: outcome.report, error: null }
      : { input, report: null, error: outcome.error };
    if (options.format === 'ndjson') await output.write(`${JSON.stringify(line)}\n`);
    if (options.format === 'table') {
      await output.write(`${table.row(row)}\n`);
      if (options.explain) for (const why of table.explained(row, options.silent)) await output.write(`${why}\n`);
    }
    if (options.format === 'html') rows.push(row);
    if (showsProgress) process.stderr.write(`\r${tally.pages} `);
  }
  if (options.format === 'html') await output.write(htmlReport(rows, locale));
  if (showsProgress) process.stderr.write('\r\x1b[K');
  return tally;
}

/** The audit command. Resolves to its exit code. */
export async function main(argv: readonly string[], surroundings: Surroundings): Promise<number> {
  const parsed = parseOptions(argv);
  if (parsed.kind === 'wrong') {
    tell(`${parsed.message}\n--help shows what there is.`);
    return EXIT.wrongUsage;
  }
  if (parsed.kind === 'help') {
    process.stdout.write(`${AUDIT_WORDS[parsed.locale ?? 'en'].help}\n`);
    return EXIT.ok;
  }
  const { options } = parsed;
  // Whoever reads our output may stop early (`| head`): then there is nothing left to do.
  process.stdout.on('error', () => process.exit(EXIT.ok));

  let output: Output;
  try {
    output = await openOutput(options.out);
  } catch (error) {
    tell(`${options.out} can not be written: ${fileProblem(error)}.`);
    return EXIT.wrongUsage;
  }
  const engine = await createEngine(options, surroundings);
  if (!engine) {
    await output.abandon();
    return EXIT.wrongUsage;
  }
  const stop = async () => {
    await output.abandon();
    await engine.close();
    process.exit(130);
  };
  process.once('SIGINT', () => void stop());
  process.once('SIGTERM', () => void stop());
  try {
    const tally = await run(options, engine, output);
    await output.finish();
    if (tally.levelMet) return EXIT.levelMet;
    return tally.failed > 0 ? EXIT.someFailed : EXIT.ok;
  } catch (error) {
    await output.abandon();
    throw error;
  } finally {
    await engine.close();
  }
}
