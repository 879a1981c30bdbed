/**
 * Builds and packs each browser's package a second time, in another folder and another process, and compares every byte:
 * of each file, and of the packed files that are handed to a store (Firefox' with the sources beside it).
 *   node src/dev/same-build.ts
 */
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, sep } from 'node:path';
import process from 'node:process';
import { filesUnder, packInto } from './build.ts';

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
    const [first, second] = [join(work, 'first'), join(work, 'second')];
    try {
      for (const folder of [first, second]) await packInto(target, folder);
      const found = [
        ...differences(`.output/${target}-mv3`, join(first, 'out')),
        // The packed files lie beside the folder they were packed from.
        ...differences(first, second),
      ];
      for (const line of found) console.error(`${target}: ${line}`);
      if (found.length > 0) process.exitCode = 1;
      else console.log(`${target}: ${checksums(second).size} files, packages among them, made again, the same bytes`);
    } finally {
      rmSync(work, { recursive: true, force: true });
    }
  }
}

if (process.argv[1] === import.meta.filename) await main();
