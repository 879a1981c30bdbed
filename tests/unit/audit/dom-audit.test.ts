import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import '#audit/dom-globals.ts';
import { htmlReport } from '#audit/html-report.ts';
import { lineOf } from '#audit/line.ts';
import { createTable } from '#audit/table.ts';
import { displayWidth } from '#audit/width.ts';
import { PRACTICE_PAGES } from '#dev/practice-pages.ts';
import { practiceFolder } from '#dev/practice-site.ts';

const { auditHtml } = await import('#audit/dom-audit.ts');
const audit = (html: string, url = 'http://127.0.0.1/x.html', isXhtml = false) =>
  auditHtml({ html, url, isXhtml, region: 'CN' });
const PHONE_FORM =
  '<form><label>手机号 <input name="mobile" type="tel" required></label><button>确认投票</button></form>';

test.each(PRACTICE_PAGES)('judges the practice page $file as it says', async ({ file, expect: expected }) => {
  const report = await audit(readFileSync(join(practiceFolder, file), 'utf8'));
  expect(report.warn).toBe(expected === 'warn');
});

test('reads frames that stand in their page, and names them by number', async () => {
  const report = await audit(`<p>投票</p><iframe srcdoc="${PHONE_FORM.replaceAll('"', '&quot;')}"></iframe>`);
  expect(report.fields.map(({ kind, frame }) => [kind, frame])).toEqual([['phone', 1]]);
});

test.each([
  ['nothing but a word', 'x', false],
  ['no body', '<!doctype html><title>t</title>', false],
  ['frames for a body', '<frameset><frame src="a"></frameset>', false],
  ['an XHTML page', '<html xmlns="http://www.w3.org/1999/xhtml"><body><p>1</p></body></html>', true],
  ['a broken XHTML page', '<html xmlns="http://www.w3.org/1999/xhtml"><body><p>1</body></html>', true],
  ['a script that throws', '<script>throw new Error("no")</script><p>1', false],
])('answers for %s', async (_, html, isXhtml) => {
  expect((await audit(html, 'http://127.0.0.1/x', isXhtml)).fields).toEqual([]);
});

test('speaks of the site only where it is known', async () => {
  expect((await audit(PHONE_FORM)).scores.site).toBeNull();
  expect((await audit(PHONE_FORM, 'https://vote.example.com/')).scores.site).not.toBeNull();
});

test('explains every field and every signal when asked to, and only then', async () => {
  const report = await audit(PHONE_FORM);
  const plain = lineOf('a.html', { ok: true, report, elapsedMs: 1 }, false);
  const explained = lineOf('a.html', { ok: true, report, elapsedMs: 1 }, true);
  expect(plain).not.toHaveProperty('explain');
  expect(plain.fields[0]).not.toHaveProperty('clues');
  expect(explained.fields[0]?.clues?.length).toBeGreaterThan(0);
  const points = explained.explain?.signals.reduce((sum, one) => sum + one.points, 0);
  expect(points).toBe(explained.evidence.reduce((sum, one) => sum + one.points, 0));
});

test('names the signals that said nothing only when asked to', async () => {
  const report = await audit(PHONE_FORM);
  const outcome = { ok: true, report, elapsedMs: 1 } as const;
  expect(lineOf('a.html', outcome, true).explain).not.toHaveProperty('silent');
  const explained = lineOf('a.html', outcome, true, true).explain;
  expect(explained?.silent).toContain('loan-wants-number');
  expect(explained?.silent).not.toContain('vote-needs-no-contact');
  expect(explained?.overAsk).toEqual({ fields: 1, optional: 0, unneeded: 1 });
  const table = createTable('en', 140);
  const row = { input: 'a.html', report, error: null } as const;
  expect(table.explained(row, false).join('\n')).toMatch(/\+\d+ {2}vote-needs-no-contact {2}A vote needs/);
  expect(table.explained(row, true).join('\n')).toMatch(/ 0 {2}loan-wants-number/);
});

test('leaves the line of a page that could not be audited empty but for the reason', () => {
  expect(lineOf('no.html', { ok: false, error: 'no such file or folder', elapsedMs: 0 }, true)).toEqual({
    schema: 1,
    input: 'no.html',
    url: null,
    title: null,
    lang: null,
    purpose: null,
    score: null,
    level: null,
    warn: null,
    scores: null,
    fields: [],
    evidence: [],
    advice: [],
    elapsedMs: 0,
    error: 'no such file or folder',
  });
});

test('keeps the columns of the table straight under Chinese words', async () => {
  const report = await audit(PHONE_FORM);
  const table = createTable('zh-CN', 120);
  const row = table.row({ input: '很长很长的文件夹/很长很长的文件夹/投票.html', report, error: null });
  const failed = table.row({ input: 'x', report: null, error: 'no such file' });
  const [head = ''] = table.head().split('\n');
  const columnOf = (line: string, word: string) => displayWidth(line.slice(0, line.indexOf(word)));
  expect(columnOf(row, '手机号')).toBe(columnOf(head, '要什么'));
  expect(columnOf(failed, '没能检查')).toBe(columnOf(head, '要什么'));
  expect(displayWidth(row)).toBeLessThanOrEqual(120);
});

test('lets nothing of a page act in the HTML report', async () => {
  const attack = '"><script>alert(1)</script>';
  const report = await audit(`<title>${attack.replaceAll('<', '&lt;')}</title>${PHONE_FORM}`);
  const html = htmlReport(
    [
      { input: attack, report, error: null },
      { input: 'b', report: null, error: attack },
    ],
    'zh-CN',
  );
  expect(html).not.toContain('<script');
  expect(html).toContain("default-src 'none'; style-src 'sha256-");
  expect(html).not.toMatch(/(?:src|href)=/);
});
