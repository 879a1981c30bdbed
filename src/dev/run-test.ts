import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import * as z from 'zod/mini';
import { canInstall, hasChineseFont, install } from './apt.ts';
import { findChromium, findFirefox, howToGetABrowser } from './browsers.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const work = mkdtempSync(join(tmpdir(), 'formwary-test-'));

interface Outcome {
  readonly name: string;
  readonly ok: boolean;
  readonly passed: number;
  readonly failed: number;
  readonly seconds: number;
}
const outcomes: Outcome[] = [];

const vitestResult = z.looseObject({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numPendingTests: z.number(),
  numTodoTests: z.number(),
  testResults: z.array(
    z.looseObject({
      assertionResults: z.array(
        z.looseObject({ fullName: z.string(), status: z.string(), failureMessages: z.array(z.string()) }),
      ),
    }),
  ),
});

/** Among some 440 browser tests one or two may meet a browser that stumbles; more is a fault of ours. */
const MOST_SECOND_TRIES = 2;

/** The tests that passed only when run again (`retry` in vitest.config.ts), with what was wrong at first. */
const secondTries = (result: z.infer<typeof vitestResult>) =>
  result.testResults
    .flatMap((file) => file.assertionResults)
    .filter(({ status, failureMessages }) => status === 'passed' && failureMessages.length > 0);

interface Ran {
  readonly code: number;
  readonly output: string;
}

/** Runs one tool of `node_modules`; what it prints is shown at once, or kept for the case that it fails. */
function run(command: string, args: readonly string[], show: boolean): Promise<Ran> {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: root,
      shell: process.platform === 'win32',
      stdio: ['ignore', show ? 'inherit' : 'pipe', show ? 'inherit' : 'pipe'],
    });
    let output = '';
    const keep = (chunk: Buffer) => {
      output += chunk.toString();
    };
    child.stdout?.on('data', keep);
    child.stderr?.on('data', keep);
    child.on('error', (error) => resolve({ code: 1, output: `${output}${error.message}\n` }));
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

function note(name: string, start: number, ok: boolean, passed = 0, failed = ok ? 0 : 1): void {
  const seconds = (performance.now() - start) / 1000;
  outcomes.push({ name, ok, passed, failed, seconds });
  console.log(`${ok ? '✓' : '✗'} ${name} (${seconds.toFixed(1)} s)`);
}

async function check(name: string, command: string, ...args: string[]): Promise<boolean> {
  const start = performance.now();
  if (process.stdout.isTTY) process.stdout.write(`… ${name}\r`);
  const { code, output } = await run(command, args, false);
  if (code !== 0) console.log(`\n${output.trimEnd()}\n`);
  note(name, start, code === 0);
  return code === 0;
}

async function vitest(name: string, ...projects: string[]): Promise<void> {
  const start = performance.now();
  const file = join(work, `${projects.join('-')}.json`);
  const chosen = projects.flatMap((project) => ['--project', project]);
  const reporters = ['--reporter=dot', '--reporter=json', `--outputFile.json=${file}`];
  const { code } = await run('vitest', ['run', ...chosen, ...reporters], true);
  try {
    const result = vitestResult.parse(JSON.parse(readFileSync(file, 'utf8')));
    const left = result.numPendingTests + result.numTodoTests;
    if (left > 0) console.log(`${left} tests were skipped: a test that does not run counts as failed.`);
    const again = secondTries(result);
    for (const { fullName, failureMessages } of again)
      console.log(`Passed on a second try: ${fullName}. At first: ${failureMessages[0]?.split('\n')[0]}`);
    const tooMany = again.length > MOST_SECOND_TRIES ? again.length : 0;
    if (tooMany > 0) console.log(`More than ${MOST_SECOND_TRIES} tests needed a second try: they count as failed.`);
    const failed = result.numFailedTests + left + tooMany;
    const ok = code === 0 && failed === 0;
    // Vitest also fails without a failing test: an error outside of one, or no test at all.
    note(name, start, ok, result.numPassedTests, ok ? 0 : Math.max(failed, 1));
  } catch (error) {
    console.log(`Vitest left no result: ${String(error)}`);
    note(name, start, false);
  }
}

/** Gets the browsers and a Chinese font by the system's package manager where it may. */
function browsers(): boolean {
  const start = performance.now();
  if (canInstall()) {
    if (!findChromium()) install('chromium', 'chromium-browser');
    if (!findFirefox()) install('firefox-esr', 'firefox');
    if (!hasChineseFont()) install('fonts-noto-cjk', 'fonts-wqy-zenhei');
  }
  const missing = [findChromium() ? '' : 'Chromium', findFirefox() ? '' : 'Firefox'].filter((name) => name !== '');
  if (missing.length > 0) {
    console.log(`\nThe tests run in real browsers, and here is no ${missing.join(' and no ')}. How to get one:`);
    for (const line of howToGetABrowser()) console.log(`  ${line}`);
    console.log('');
  }
  note('browsers are here', start, missing.length === 0);
  return missing.length === 0;
}

async function main(): Promise<number> {
  browsers();
  const builds = [
    await check('Chromium build', 'wxt', 'build'),
    await check('Firefox build', 'wxt', 'build', '-b', 'firefox'),
  ];
  await check('format and lint (biome)', 'biome', 'check', '--error-on-warnings', '.');
  await check('types (tsc)', 'tsc', '-p', '.');
  await check('dead code (knip)', 'knip');
  await check('regular expressions', 'node', 'src/dev/regex-check.ts');
  await check('dependencies', 'node', 'src/dev/dependencies.ts');
  if (builds.every(Boolean)) {
    await check('sizes (size-limit)', 'size-limit');
    await check('manifests', 'node', 'src/dev/manifest-check.ts', '.output/chrome-mv3', '.output/firefox-mv3');
    await check('built again, the same bytes', 'node', 'src/dev/same-build.ts');
    await check('Firefox build (addons-linter)', 'node', 'src/dev/firefox-lint.ts', '.output/firefox-mv3');
  }
  await vitest('unit and dom tests', 'unit', 'dom');
  await vitest('browser tests', 'browser');

  console.log('');
  for (const { name, ok, seconds, passed, failed } of outcomes) {
    const counts = passed > 0 || failed > 1 ? `, ${passed} passed, ${failed} failed` : '';
    console.log(`${ok ? '✓' : '✗'} ${name} (${seconds.toFixed(1)} s${counts})`);
  }
  const sum = (key: 'passed' | 'failed') => outcomes.reduce((total, outcome) => total + outcome[key], 0);
  console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
  return sum('failed') > 0 ? 1 : 0;
}

try {
  process.exitCode = await main();
} finally {
  rmSync(work, { recursive: true, force: true });
}
