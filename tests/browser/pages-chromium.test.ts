import { afterAll, beforeAll, expect, test } from 'vitest';
import { createBrowserEngine } from '#audit/browser-engine.ts';
import type { Engine } from '#audit/engine.ts';
import { lineOf } from '#audit/line.ts';
import { findChromium } from '#dev/browsers.ts';
import { built } from '#dev/build.ts';
import { differences, PAGE_PAIRS } from '../support/page-pairs.ts';

let engine: Engine;

beforeAll(async () => {
  const executable = findChromium()?.path;
  if (!executable) throw new Error('There is no Chromium here.');
  const extension = await built('chrome');
  const as = null;
  engine = createBrowserEngine({ executable, extension, as, settleMs: 0, locale: 'zh-CN', region: 'CN', jobs: 1 });
});
afterAll(() => engine?.close());

test.each(PAGE_PAIRS)('judges $slug as expected', async ({ path, expected }) => {
  const outcome = await engine.audit({ kind: 'file', input: path, path });
  expect(differences(lineOf(path, outcome, false), expected)).toEqual([]);
});
