import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test, vi } from 'vitest';
import { type AuditLine, auditLineSchema } from '#boundary/audit-line.ts';
import { practiceFolder } from '#dev/practice-site.ts';

vi.setConfig({ testTimeout: 180_000 });

const command = join(import.meta.dirname, '../../src/dev/audit.mjs');
const folder = mkdtempSync(join(tmpdir(), 'formwary-audit-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Ran {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the command as a person does. */
function audit(args: readonly string[], input = ''): Promise<Ran> {
  return new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      [command, ...args],
      { cwd: folder, maxBuffer: 1 << 26 },
      (error, stdout, stderr) => {
        resolve({ code: typeof error?.code === 'number' ? error.code : error ? -1 : 0, stdout, stderr });
      },
    );
    child.stdin?.end(input);
  });
}

const lines = ({ stdout }: Ran): AuditLine[] =>
  stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => auditLineSchema.parse(JSON.parse(line)));

function saved(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const FORM = '<form><label>手机号 <input name="mobile" type="tel" required></label><button>确认投票</button></form>';
const engines = ['browser', 'dom'] as const;

test.each(engines)('audits a folder in order, with the %s engine', async (engine) => {
  const ran = await audit(['--engine', engine, practiceFolder]);
  expect(ran).toMatchObject({ code: 0, stderr: '' });
  const found = lines(ran);
  const inputs = found.map(({ input }) => input);
  expect(inputs).toEqual([...inputs].sort());
  expect(found.find(({ input }) => input.endsWith('vote.html'))).toMatchObject({
    title: '第六届“春芽杯”萌宝人气大赛 · 为 37 号小朋友投票',
    lang: 'zh-CN',
    purpose: { kind: 'vote' },
    warn: true,
    scores: { site: null },
    error: null,
  });
  expect(found.find(({ input }) => input.endsWith('article.html'))).toMatchObject({
    score: 0,
    fields: [],
    error: null,
  });
});

test.each(engines)('keeps the good results beside the wrong inputs, with the %s engine', async (engine) => {
  const gbk = new Uint8Array([
    ...new TextEncoder().encode('<meta charset=gbk><form><label>'),
    ...[0xca, 0xd6, 0xbb, 0xfa, 0xba, 0xc5],
    ...new TextEncoder().encode(' <input name="mobile"></label></form>'),
  ]);
  const hang = saved('hang.html', '<p>投票<script>for (;;);</script>');
  const inputs = [
    'no-such-file.html',
    saved('empty.html', ''),
    saved('picture.html', new Uint8Array([0x89, 0x50, 0x4e, 0x47])),
    saved('gbk.html', gbk),
    saved('no-body.html', '<!doctype html><title>t</title>'),
    saved('large.html', `<title>large</title>${FORM}${`<p>${'长'.repeat(60)}</p>`.repeat(28_000)}`),
    saved('throws.html', `<script>throw new Error('no')</script>${FORM}`),
    saved('leaves.html', `${FORM}<script>location.href = 'https://elsewhere.test/'</script>`),
    ...(engine === 'browser' ? [hang] : []),
  ];
  const ran = await audit(['--engine', engine, '-'], inputs.join('\n'));
  expect(ran.code).toBe(1);
  const found = lines(ran);
  expect(found.map(({ input }) => input)).toEqual(inputs);
  const byName = (name: string) => found.find(({ input }) => input.endsWith(name));
  expect(byName('no-such-file.html')?.error).toBe('no such file or folder');
  expect(byName('empty.html')?.error).toBe('an empty file');
  expect(byName('picture.html')?.error).toBe('not HTML: it is a PNG picture');
  expect(byName('no-body.html')).toMatchObject({ error: null, fields: [] });
  for (const name of ['gbk.html', 'large.html', 'throws.html', 'leaves.html']) {
    expect(byName(name), name).toMatchObject({ error: null, fields: [{ kind: 'phone', label: '手机号' }] });
  }
  if (engine === 'browser') expect(byName('hang.html')?.error).toBe('did not load within 30 s');
});

test('shows a saved page at the address it is told', async () => {
  const page = saved('as.html', FORM);
  const [line] = lines(await audit(['--as', 'https://vote.example.com/x', page]));
  expect(line).toMatchObject({ url: 'https://vote.example.com/x', error: null });
  expect(line?.scores?.site).not.toBeNull();
});

test('waits for what a page builds late', async () => {
  const html = `<div id="a"></div><script>setTimeout(() => { a.innerHTML = ${JSON.stringify(FORM)}; }, 600)</script>`;
  const [line] = lines(await audit(['--settle', '1500', saved('late.html', html)]));
  expect(line?.fields.map(({ kind }) => kind)).toEqual(['phone']);
});

test('tells wrong usage and a met level by its exit code', async () => {
  const vote = join(practiceFolder, 'vote.html');
  const article = join(practiceFolder, 'article.html');
  expect(await audit(['--fromat', 'table', vote])).toMatchObject({ code: 2, stdout: '' });
  expect(await audit(['--out', join(folder, 'no/such/folder'), vote])).toMatchObject({ code: 2, stdout: '' });
  expect(await audit(['--out', folder, vote])).toMatchObject({ code: 2, stdout: '' });
  expect((await audit(['--engine', 'dom', '--fail-on', 'high', vote])).code).toBe(3);
  expect((await audit(['--engine', 'dom', '--fail-on', 'high', article])).code).toBe(0);
  expect((await audit(['--help'])).stdout).toContain('--fail-on');
});

test('writes a report for people to a file', async () => {
  const out = join(folder, 'report.html');
  const ran = await audit(['--engine', 'dom', '--format', 'html', '--locale', 'zh-TW', '--out', out, practiceFolder]);
  expect(ran).toMatchObject({ code: 0, stdout: '' });
  const html = readFileSync(out, 'utf8');
  expect(html).toContain('慎填檢查報告');
  expect(html).not.toContain('<script');
});
