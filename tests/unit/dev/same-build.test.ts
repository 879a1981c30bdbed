import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { differences } from '#dev/same-build.ts';

const made: string[] = [];
afterEach(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true });
});

function folder(files: Readonly<Record<string, string>>): string {
  const path = mkdtempSync(join(tmpdir(), 'formwary-same-'));
  made.push(path);
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(join(path, name, '..'), { recursive: true });
    writeFileSync(join(path, name), content);
  }
  return path;
}

test('finds nothing between equal folders', () => {
  const files = { 'manifest.json': '{}', 'chunks/a.js': 'a' };
  expect(differences(folder(files), folder(files))).toEqual([]);
});

test('names what differs, and on which side it stands', () => {
  expect(differences(folder({ a: '1', b: '1', 'c/d': '1' }), folder({ a: '2', b: '1', e: '1' }))).toEqual([
    'a: not the same bytes',
    'c/d: only in the first',
    'e: only in the second',
  ]);
});
