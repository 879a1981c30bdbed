import { opendir, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { createInterface } from 'node:readline';

/** One page to audit, or an input that names none. */
export type Target =
  | { readonly kind: 'file'; readonly input: string; readonly path: string }
  | { readonly kind: 'url'; readonly input: string; readonly url: string }
  | { readonly kind: 'wrong'; readonly input: string; readonly error: string };

const PAGE_ENDINGS = new Set(['.html', '.htm', '.xhtml']);
const byName = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

async function* pagesUnder(folder: string): AsyncGenerator<string> {
  const folders: string[] = [];
  const files: string[] = [];
  for await (const entry of await opendir(folder)) {
    if (entry.isDirectory() && !entry.name.startsWith('.')) folders.push(entry.name);
    else if (entry.isFile() && PAGE_ENDINGS.has(extname(entry.name).toLowerCase())) files.push(entry.name);
  }
  for (const name of [...files, ...folders].sort(byName)) {
    const path = join(folder, name);
    if (files.includes(name)) yield path;
    else yield* pagesUnder(path);
  }
}

async function* targetsOf(input: string): AsyncGenerator<Target> {
  if (/^https?:\/\//i.test(input)) {
    if (URL.canParse(input)) yield { kind: 'url', input, url: new URL(input).href };
    else yield { kind: 'wrong', input, error: 'not an address' };
    return;
  }
  if (/^[a-z][a-z0-9+.-]+:\/\//i.test(input)) {
    yield { kind: 'wrong', input, error: 'only http and https addresses, files and folders can be audited' };
    return;
  }
  try {
    const found = await stat(input);
    if (found.isFile()) {
      yield { kind: 'file', input, path: input };
    } else if (found.isDirectory()) {
      let pages = 0;
      for await (const path of pagesUnder(input)) {
        pages++;
        yield { kind: 'file', input: path, path };
      }
      if (pages === 0) yield { kind: 'wrong', input, error: 'no .html, .htm or .xhtml file in this folder' };
    } else {
      yield { kind: 'wrong', input, error: 'neither a file nor a folder' };
    }
  } catch (error) {
    yield { kind: 'wrong', input, error: fileProblem(error) };
  }
}

/** A sentence for what the file system refused. */
export function fileProblem(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : '';
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return 'no such file or folder';
    case 'EACCES':
    case 'EPERM':
      return 'may not be read';
    case 'EISDIR':
      return 'is a folder';
    default:
      return error instanceof Error ? error.message : String(error);
  }
}

/** The pages that the inputs name, in order. `-` stands for one input a line of standard input. */
export async function* targets(inputs: readonly string[], stdin: NodeJS.ReadableStream): AsyncGenerator<Target> {
  for (const input of inputs) {
    if (input !== '-') {
      yield* targetsOf(input);
      continue;
    }
    for await (const line of createInterface({ input: stdin })) {
      if (line.trim() !== '') yield* targetsOf(line.trim());
    }
  }
}
