/**
 * Builds each browser's package a second time, in another folder and another process, and compares every byte.
 *   node src/dev/same-build.ts
 */
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, sep } from 'node:path';
import process from 'node:process';
import { buildInto, filesUnder } from './build.ts';

/** Checksum of each file of a folder, by its path inside it. */
export function checksums(folder: string): Map<string, string> {
  return new Map(
    filesUnder(folder).map((file) => [
      relative(folder, file).split(sep).join('/'),
      createHash('sha256').update(readFileSync(file)).digest('hex'),
    ]),
  );
}

/** Files that two folders do not share byte by byte, with what is the matter. */
export function differences(first: string, second: string): string[] {
  const [one, other] = [checksums(first), checksums(second)];
  return [...new Set([...one.keys(), ...other.keys()])].sort().flatMap((name) => {
    if (one.get(name) === other.get(name)) return [];
    const where = !one.has(name) ? 'only in the second' : !other.has(name) ? 'only in the first' : 'not the same bytes';
    return [`${name}: ${where}`];
  });
}

async function main(): Promise<void> {
  for (const target of ['chrome', 'firefox'] as const) {
    const work = mkdtempSync(join(tmpdir(), 'formwary-build-'));
    try {
      await buildInto(target, work);
      const first = `.output/${target}-mv3`;
      const found = differences(first, join(work, 'out'));
      for (const line of found) console.error(`${target}: ${line}`);
      if (found.length > 0) process.exitCode = 1;
      else console.log(`${target}: ${checksums(first).size} files, built twice, the same bytes`);
    } finally {
      rmSync(work, { recursive: true, force: true });
    }
  }
}

if (process.argv[1] === import.meta.filename) await main();
