import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { escaped } from '#dev/ascii-scripts.ts';
import { inPlace } from '#dev/called-at-once.ts';
import { withoutMarkup } from '#dev/text-only.ts';

test.each([
  ['a text', '"手机号 😀 \\u624b"'],
  ['a template', '`é ü\u2028`'],
  ['a pattern', '/^[手-机]+$/.test("手机")'],
  ['a pattern of whole characters', '/^[😀-😂]$/u.test("😁") && !/^[😀-😂]$/u.test("手")'],
  ['a key', 'Object.keys({ "姓名": 1 })[0]'],
])('%s means the same in ASCII', (_, code) => {
  const ascii = escaped(code);
  expect(ascii).toMatch(/^[\0-\x7f]*$/);
  expect(runInNewContext(ascii)).toEqual(runInNewContext(code));
});

const preact = readFileSync(createRequire(import.meta.url).resolve('preact'), 'utf8');

test('the library we draw with can set text only, and is the same otherwise', () => {
  expect(preact).toContain('.innerHTML=');
  const safe = withoutMarkup(preact);
  expect(safe).not.toMatch(/\.innerHTML=[^=]/);
  expect(safe?.length).toBe(preact.length + 'textContent'.length - 'innerHTML'.length);
});

test('a release that sets markup elsewhere, too, or no more, is not built unseen', () => {
  expect(withoutMarkup(`${preact};t.innerHTML=u`)).toBeNull();
  expect(withoutMarkup('t.textContent=u')).toBeNull();
});

test('what is called at once is the same where it is called, and is not built otherwise unseen', () => {
  const built =
    '(function(){var e=2,t=globalThis;function n(){if(t.is)return;t.is=e;let e2=3;t.sum=e2+e}({main:n}).main()})();';
  const flat = inPlace(built) ?? '';
  expect(flat).not.toContain('main');
  for (const code of [built, flat]) {
    const world: { is?: number; sum?: number } = {};
    runInNewContext(code, world);
    expect(world).toEqual({ is: 2, sum: 5 });
    runInNewContext(`sum = 0;${code}`, world);
    expect(world.sum).toBe(0);
  }
  expect(inPlace('(function(){function n(){}n()})();')).toBeNull();
});
