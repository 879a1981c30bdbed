import { readFile, stat } from 'node:fs/promises';
import { extname } from 'node:path';
import { fileProblem } from './inputs.ts';

export interface SavedPage {
  readonly bytes: Uint8Array;
  readonly isXhtml: boolean;
}

export type ReadPage = { readonly ok: true; readonly page: SavedPage } | { readonly ok: false; readonly error: string };

const MAX_BYTES = 64 * 1024 * 1024;
const SNIFFED_BYTES = 256 * 1024;
const MAGIC: readonly (readonly [string, readonly number[]])[] = [
  ['a PDF', [0x25, 0x50, 0x44, 0x46]],
  ['a PNG picture', [0x89, 0x50, 0x4e, 0x47]],
  ['a JPEG picture', [0xff, 0xd8, 0xff]],
  ['a GIF picture', [0x47, 0x49, 0x46, 0x38]],
  ['a ZIP archive', [0x50, 0x4b, 0x03, 0x04]],
  ['a gzip archive', [0x1f, 0x8b]],
];

/** Why these bytes are no page, or `null`. */
export function notAPage(bytes: Uint8Array): string | null {
  for (const [name, magic] of MAGIC) {
    if (magic.every((byte, i) => bytes[i] === byte)) return `not HTML: it is ${name}`;
  }
  // In UTF-16 every other byte of a tag is zero; dropped, the tags show in any encoding.
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, SNIFFED_BYTES));
  const isWide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  const text = isWide ? start.replaceAll('\0', '') : start;
  if (text.replace(/^[ÿþï»¿\s]+/, '') === '') return 'an empty file';
  if (text.includes('\0')) return 'not HTML: it is a binary file';
  return /<[a-z!?/]/i.test(text) ? null : 'not HTML: there is no tag in it';
}

/** Reads a saved page; an error where it is none. */
export async function readPage(path: string): Promise<ReadPage> {
  try {
    const { size } = await stat(path);
    if (size > MAX_BYTES) return { ok: false, error: `too large: ${Math.round(size / 1e6)} MB, at most 64 MB` };
    const bytes = await readFile(path);
    const error = notAPage(bytes);
    return error
      ? { ok: false, error }
      : { ok: true, page: { bytes, isXhtml: extname(path).toLowerCase() === '.xhtml' } };
  } catch (error) {
    return { ok: false, error: fileProblem(error) };
  }
}

function decoder(label: string): TextDecoder | null {
  try {
    return new TextDecoder(label);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

const isUtf8 = (bytes: Uint8Array): boolean => {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch (error) {
    if (error instanceof TypeError) return false;
    throw error;
  }
};

/** Encoding a page declares in its first bytes, or `null`. */
function declaredEncoding(bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096));
  const inMeta = /<meta[^>]{0,200}charset\s*=[\s"']*([\w:-]{2,40})/i.exec(head)?.[1];
  const inXml = /^<\?xml[^>]{0,200}encoding\s*=\s*["']([\w:-]{2,40})/i.exec(head)?.[1];
  return inMeta ?? inXml ?? null;
}

const hasMark = (bytes: Uint8Array): boolean =>
  (bytes[0] === 0xff && bytes[1] === 0xfe) ||
  (bytes[0] === 0xfe && bytes[1] === 0xff) ||
  (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf);

/** Whether a page that says nothing of its encoding is UTF-8: its server said so in a header that was not saved. */
export const isSilentlyUtf8 = (bytes: Uint8Array): boolean =>
  !hasMark(bytes) && declaredEncoding(bytes) === null && isUtf8(bytes);

/** Text of a page as a browser would decode it: byte order mark, then what the page declares, then what it looks like. */
export function decodePage(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  if (hasMark(bytes)) return new TextDecoder('utf-8').decode(bytes);
  const label = declaredEncoding(bytes);
  // A page cannot say in ASCII that it is UTF-16; the standard takes it for UTF-8.
  const named = label && !/^utf-16/i.test(label) ? decoder(label) : null;
  if (named) return named.decode(bytes);
  return new TextDecoder(isUtf8(bytes) ? 'utf-8' : 'gb18030').decode(bytes);
}
