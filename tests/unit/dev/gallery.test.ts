import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

test('the gallery knows its states outside of any build', async () => {
  const shots = join(import.meta.dirname, '../../../src/dev/gallery/shots.ts');
  const print = `console.log((await import(${JSON.stringify(shots)})).SHOTS.flatMap(({ states }) => states).length)`;
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', print]);
  expect(Number(stdout)).toBeGreaterThan(50);
});
