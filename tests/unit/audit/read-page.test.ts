import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { decodePage, notAPage, readPage } from '#audit/read-page.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const folder = mkdtempSync(join(tmpdir(), 'formwary-read-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test.each([
  ['an empty file', new Uint8Array(), 'an empty file'],
  ['a file of spaces', bytes(' \n\t'), 'an empty file'],
  ['a file of nothing but a byte order mark', new Uint8Array([0xef, 0xbb, 0xbf]), 'an empty file'],
  ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10]), 'not HTML: it is a PNG picture'],
  ['a PDF', bytes('%PDF-1.7 <html>'), 'not HTML: it is a PDF'],
  ['a binary file', new Uint8Array([1, 0, 2, 0, 60, 97]), 'not HTML: it is a binary file'],
  ['plain words', bytes('1 < 2, 手机号'), 'not HTML: there is no tag in it'],
  ['a page', bytes('<p>手机号'), null],
  ['a page in UTF-16', new Uint8Array([0xff, 0xfe, 0x3c, 0, 0x70, 0, 0x3e, 0]), null],
  ['an XML declaration', bytes('<?xml version="1.0"?>'), null],
])('tells %s', (_, content, problem) => {
  expect(notAPage(content)).toBe(problem);
});

const GBK = new Uint8Array([0xca, 0xd6, 0xbb, 0xfa, 0xba, 0xc5]); // 手机号
const joined = (head: string) => new Uint8Array([...bytes(head), ...GBK]);

test.each([
  ['what a meta element declares', joined('<meta charset=gbk><p>')],
  [
    'what an old meta element declares',
    joined('<meta http-equiv="Content-Type" content="text/html; charset=gb2312"><p>'),
  ],
  ['what an XML declaration says', joined('<?xml version="1.0" encoding="GBK"?><p>')],
  ['GB 18030 where nothing is declared and it is no UTF-8', joined('<p>')],
  ['GB 18030 where the declaration is nonsense', joined('<meta charset="no-such-thing"><p>')],
  ['UTF-8 where it is', bytes('<p>手机号')],
  ['UTF-8 for a page that says UTF-16 in ASCII', bytes('<meta charset="utf-16"><p>手机号')],
  [
    'the byte order mark before the declaration',
    new Uint8Array([0xef, 0xbb, 0xbf, ...bytes('<meta charset=gbk>手机号')]),
  ],
  ['UTF-16, big end first', new Uint8Array([0xfe, 0xff, 0x62, 0x4b, 0x67, 0x3a, 0x53, 0xf7])],
])('decodes by %s', (_, content) => {
  expect(decodePage(content)).toContain('手机号');
});

test('reads a page, and says why it cannot', async () => {
  const path = join(folder, 'page.XHTML');
  writeFileSync(path, '<p>1');
  expect(await readPage(path)).toMatchObject({ ok: true, page: { isXhtml: true } });
  expect(await readPage(join(folder, 'none.html'))).toEqual({ ok: false, error: 'no such file or folder' });
  expect(await readPage(folder)).toEqual({ ok: false, error: 'is a folder' });
});
