import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, expect, test } from 'vitest';
import { type Target, targets } from '#audit/inputs.ts';

const folder = mkdtempSync(join(tmpdir(), 'formwary-inputs-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
for (const path of ['b/deep', '.hidden', 'empty']) mkdirSync(join(folder, path), { recursive: true });
for (const path of ['c.HTM', 'a.html', 'b/deep/x.xhtml', 'b/note.txt', '.hidden/no.html', 'a-labels.jsonl']) {
  writeFileSync(join(folder, path), '<p>');
}

async function list(inputs: readonly string[], stdin = ''): Promise<string[]> {
  const found: string[] = [];
  for await (const target of targets(inputs, Readable.from([stdin]))) found.push(shown(target));
  return found;
}
const shown = (target: Target) =>
  target.kind === 'wrong' ? `${target.input}: ${target.error}` : `${target.kind} ${target.input}`;

test('takes the pages of a folder and its subfolders, sorted, nothing hidden and nothing else', async () => {
  expect(await list([folder])).toEqual(
    ['a.html', 'b/deep/x.xhtml', 'c.HTM'].map((path) => `file ${join(folder, path)}`),
  );
});

test('takes any file that is named, whatever its ending', async () => {
  const path = join(folder, 'b/note.txt');
  expect(await list([path])).toEqual([`file ${path}`]);
});

test('keeps the good inputs beside the wrong ones, in their order', async () => {
  const page = join(folder, 'a.html');
  const empty = join(folder, 'empty');
  const found = await list(['no-such-file', page, empty, 'https://a.test/x', 'ftp://a.test/', 'http://[', page]);
  expect(found).toEqual([
    'no-such-file: no such file or folder',
    `file ${page}`,
    `${empty}: no .html, .htm or .xhtml file in this folder`,
    'url https://a.test/x',
    'ftp://a.test/: only http and https addresses, files and folders can be audited',
    'http://[: not an address',
    `file ${page}`,
  ]);
});

test('reads one input a line from standard input where a dash stands', async () => {
  const page = join(folder, 'a.html');
  expect(await list([page, '-'], `\n https://a.test/ \r\n${page}\n`)).toEqual([
    `file ${page}`,
    'url https://a.test/',
    `file ${page}`,
  ]);
});
