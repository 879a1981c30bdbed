import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

export type Target = 'chrome' | 'firefox' | 'audit';

const root = fileURLToPath(new URL('../..', import.meta.url));
const builtDir = join(root, '.output', 'built');
const SOURCES = ['src', 'entrypoints', 'public', 'package-lock.json', 'package.json', 'wxt.config.ts'];

/** Paths of a file, or of all files below a folder, in order. */
export function filesUnder(path: string): string[] {
  if (statSync(path).isFile()) return [path];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

/** Names one state of everything that goes into a build. */
function sourceHash(): string {
  const hash = createHash('sha256');
  for (const source of SOURCES) {
    for (const file of filesUnder(join(root, source))) {
      const content = readFileSync(file);
      hash.update(`${relative(root, file).split(sep).join('/')}\0${content.length}\0`);
      hash.update(content);
    }
  }
  return hash.digest('hex').slice(0, 16);
}

/** Builds today's sources; a browser's package lies in `out` below `outDir`. */
export async function buildInto(target: Target, outDir: string): Promise<void> {
  if (target === 'audit') {
    const { build } = await import('vite');
    await build({
      root,
      configFile: false,
      logLevel: 'warn',
      build: {
        ssr: true,
        outDir,
        target: 'node20',
        minify: false,
        rolldownOptions: {
          input: { cli: join(root, 'src/audit/cli.ts'), 'dom-thread': join(root, 'src/audit/dom-thread.ts') },
        },
      },
    });
    return;
  }
  const { build } = await import('wxt');
  await build(packageOf(target, outDir));
}

const silent = () => undefined;
/** WXT lists every file it made, a thousand of them with the sources; what goes wrong is thrown as well. */
const onlyTrouble = {
  level: 1,
  debug: silent,
  log: silent,
  info: silent,
  success: silent,
  warn: console.warn,
  error: console.error,
  fatal: console.error,
};

const packageOf = (browser: Exclude<Target, 'audit'>, outDir: string) =>
  ({
    root,
    outDir,
    outDirTemplate: 'out',
    browser,
    manifestVersion: 3,
    mode: 'production',
    logger: onlyTrouble,
  }) as const;

/** The same, and beside `out` the packed files that are handed to a store. */
export async function packInto(target: Exclude<Target, 'audit'>, outDir: string): Promise<void> {
  const { zip } = await import('wxt');
  await zip(packageOf(target, outDir));
}

/** Keeps the builds of the last few states; a day-old one may still be in use by a long run. */
function prune(): void {
  const states = readdirSync(builtDir)
    .map((name) => ({ path: join(builtDir, name), age: Date.now() - statSync(join(builtDir, name)).mtimeMs }))
    .sort((a, b) => a.age - b.age);
  for (const { path, age } of states.slice(4)) if (age > 86_400_000) rmSync(path, { recursive: true, force: true });
}

const MAIN = { chrome: 'manifest.json', firefox: 'manifest.json', audit: 'cli.js' } as const;

/**
 * Folder with the build of today's sources, made where it is missing. Two runs at once are safe: each builds in a
 * folder of its own and the first to finish names it.
 */
export async function built(target: Target): Promise<string> {
  const done = join(builtDir, sourceHash(), target);
  if (existsSync(join(done, MAIN[target]))) return done;
  // In a process of its own: a bundler prints what it likes, and standard output belongs to the caller.
  const self = fileURLToPath(import.meta.url);
  try {
    await promisify(execFile)(process.execPath, [self, target, done], { cwd: root, maxBuffer: 1 << 26 });
  } catch (error) {
    const said =
      error instanceof Error && 'stderr' in error && 'stdout' in error ? `${error.stdout}${error.stderr}` : '';
    throw new Error(`The ${target} build failed:\n${said.trim() || String(error)}`, { cause: error });
  }
  return done;
}

async function main(target: Target, done: string): Promise<void> {
  mkdirSync(join(done, '..'), { recursive: true });
  const work = mkdtempSync(join(builtDir, `.${target}-`));
  try {
    await buildInto(target, work);
    const out = target === 'audit' ? work : join(work, 'out');
    try {
      renameSync(out, done);
    } catch (error) {
      // Somebody else built the same sources meanwhile: theirs is as good.
      if (!existsSync(join(done, MAIN[target]))) throw error;
    }
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
  prune();
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [, , target, done] = process.argv;
  if ((target !== 'chrome' && target !== 'firefox' && target !== 'audit') || !done) {
    process.stderr.write('usage: build.ts chrome|firefox|audit FOLDER\n');
    process.exit(2);
  }
  await main(target, done);
}
