import { Window } from 'happy-dom';
import '#audit/dom-globals.ts';
import { describe, expect, test } from 'vitest';
import { SENSITIVE_KINDS } from '#contract/kinds.ts';
import type { Report } from '#contract/report.ts';
import type { Signal } from '#contract/signal.ts';
import { ASK } from '../signal-pages/ask.ts';
import { CONTEXT } from '../signal-pages/context.ts';
import type { SignalPage } from '../signal-pages/page.ts';
import { SITE } from '../signal-pages/site.ts';

const { auditHtml } = await import('#audit/dom-audit.ts');

const IDS = Object.values(import.meta.glob<Signal>('../../src/signals/*.ts', { eager: true, import: 'default' })).map(
  ({ id }) => id,
);
const GROUPS = [ASK, CONTEXT, SITE];
const PAIRS = new Map(GROUPS.flatMap((group) => Object.entries(group)));

/** Loopback has no site: nothing is said about the address of a page that has none. */
const NO_SITE = 'http://127.0.0.1/page.html';

const audit = ({ url = NO_SITE, html }: SignalPage): Promise<Report> =>
  auditHtml({ html, url, isXhtml: false, region: 'CN' });

/** Letters and digits only: how a page lays its words out is not what it says. */
const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

/** All a page says: its words, what stands in its attributes and scripts, its address. */
function wordsOf({ url = NO_SITE, html }: SignalPage): string {
  const { document } = new Window();
  document.write(html);
  return plain(`${document.documentElement.textContent} ${html} ${new URL(url).href}`);
}

function matches({ html }: SignalPage, selector: string): number {
  const { document } = new Window();
  document.write(html);
  return document.querySelectorAll(selector).length;
}

const told = ({ evidence, purposes }: Report): string => JSON.stringify({ evidence, purposes }, null, 1);

test('every signal has a page on which it speaks and one on which it must not', () => {
  expect([...PAIRS.keys()].sort()).toEqual([...IDS].sort());
  expect(PAIRS.size).toBe(GROUPS.reduce((sum, group) => sum + Object.keys(group).length, 0));
});

describe.each([...PAIRS])('%s', (id, { fires, silent }) => {
  test('speaks, in words of the page, and points at one place', async () => {
    const report = await audit(fires);
    expect(report.failed).toEqual([]);
    const found = report.evidence.find(({ signal }) => signal === id);
    if (!found) return expect.fail(told(report));
    expect(plain(found.quote)).not.toBe('');
    expect(wordsOf(fires)).toContain(plain(found.quote));
    if (found.selector) expect(matches(fires, found.selector), found.selector).toBe(1);
  });

  test('is silent on a page that only looks like it', async () => {
    const report = await audit(silent);
    expect(report.failed).toEqual([]);
    // A page that asks for nothing sensitive is never judged: silence there would prove nothing.
    expect(report.asks.some(({ kind }) => SENSITIVE_KINDS.some((sensitive) => sensitive === kind))).toBe(true);
    expect(
      report.evidence.find(({ signal }) => signal === id),
      told(report),
    ).toBeUndefined();
  });
});
