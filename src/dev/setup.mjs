// Plain Node ≥ 20 without a single dependency: this is what runs before anything is installed.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { closeSync, existsSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import process from 'node:process';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));

const readJson = (path) => JSON.parse(readFileSync(join(root, path), 'utf8'));

/** Whether `node_modules` holds what the lock file says; packages for other systems may be missing. */
function isInstalled() {
  if (!existsSync(join(root, 'node_modules/.package-lock.json'))) return false;
  const wanted = readJson('package-lock.json').packages;
  const there = readJson('node_modules/.package-lock.json').packages;
  return Object.entries(wanted).every(([path, { version, optional, peer }]) => {
    if (path === '') return true;
    return there[path]?.version === version || (there[path] === undefined && (optional === true || peer === true));
  });
}

/** The Node the project pins, a package beside the others; else the one that runs, if it can run TypeScript. */
function pinnedNode() {
  const name = process.platform === 'win32' ? 'bin/node.exe' : 'bin/node';
  for (const pkg of Object.keys(readJson('package.json').optionalDependencies)) {
    const path = join(root, 'node_modules', pkg, name);
    if (pkg.includes('node') && existsSync(path)) return path;
  }
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > 22 || (major === 22 && minor >= 18)) return process.execPath;
  return null;
}

/** Whether the run that took a lock still goes on; one that was killed leaves its lock behind. */
function isHeld(path) {
  try {
    const holder = Number(readFileSync(path, 'utf8'));
    // Written a moment after it was made: an empty lock is being taken.
    if (holder > 0) process.kill(holder, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

/** One installation at a time in one checkout: `npm start` and `npm test` may be typed into two terminals. */
async function alone(work) {
  const path = join(tmpdir(), `formwary-setup-${createHash('sha256').update(root).digest('hex').slice(0, 12)}.lock`);
  for (;;) {
    try {
      const lock = openSync(path, 'wx');
      writeSync(lock, String(process.pid));
      closeSync(lock);
      break;
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
      if (!isHeld(path)) rmSync(path, { force: true });
      else await sleep(500);
    }
  }
  try {
    return await work();
  } finally {
    rmSync(path, { force: true });
  }
}

function fail(message) {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}

/** Installs the dependencies where they are missing or out of date. What npm prints goes to standard error. */
export async function setUp() {
  const major = Number(process.versions.node.split('.')[0]);
  if (major < 20) fail(`Formwary needs Node 20 or newer; this is ${process.version}. Get it from https://nodejs.org/.`);
  if (isInstalled()) return;
  await alone(() => {
    if (isInstalled()) return;
    process.stderr.write('Installing dependencies (npm ci) …\n');
    // Engine warnings are about the Node that runs npm; everything after this runs with the pinned one.
    const npm = spawnSync('npm', ['ci', '--loglevel=error', '--no-fund', '--no-audit'], {
      cwd: root,
      stdio: ['ignore', 2, 2],
      shell: process.platform === 'win32',
    });
    if (npm.error || npm.status !== 0) {
      fail('The dependencies could not be installed (see above). Is the network there? Run the command again then.');
    }
  });
}

/** Runs one of our TypeScript commands with the pinned Node, hands on signals, and ends with its exit code. */
export async function runScript(path, args) {
  const node = pinnedNode();
  if (!node) {
    fail(`No Node package for ${process.platform} ${process.arch} is pinned: run this with Node 22.18 or newer.`);
  }
  const bin = join(root, 'node_modules/.bin');
  const child = spawn(node, [join(root, path), ...args], {
    stdio: 'inherit',
    env: { ...process.env, PATH: `${bin}${delimiter}${process.env.PATH ?? ''}` },
  });
  // A terminal sends Ctrl-C to the child as well; it decides how to end.
  process.on('SIGINT', () => undefined);
  process.on('SIGTERM', () => child.kill('SIGTERM'));
  process.exitCode = await new Promise((resolve) => {
    child.on('error', (error) => fail(`Could not start ${node}: ${error.message}`));
    child.on('exit', (code, signal) => resolve(code ?? (signal === 'SIGINT' ? 130 : 1)));
  });
}
