import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type OwnBrowser, withOurs } from './ours.ts';
import { type OwnTime, ownTime } from './own-time.ts';
import { stormPage } from './pages.ts';
import { quantile } from './statistics.ts';
import { figure, progress, textTable } from './table.ts';

const many = (count: number, one: (at: number) => string): string =>
  `<!doctype html><meta charset="utf-8"><title>Many</title><body>${Array.from({ length: count }, (_, at) => one(at)).join('')}`;
const labelled = (at: number) => `<div><label for="f${at}">联系电话</label><input id="f${at}" name="tel${at}"></div>`;

/** Pages built to make a look long. */
const HARD: readonly (readonly [name: string, html: () => string])[] = [
  [
    '100,000 elements, one form',
    () => `${many(50_000, () => '<div><p>城市里的图书馆周末开放。</p></div>')}${labelled(0)}`,
  ],
  ['5,000 controls', () => many(5_000, labelled)],
  ['5,000 controls without id or name', () => many(5_000, () => '<div>联系电话<input></div>')],
  ['storm of changes', () => stormPage(4_000)],
  [
    'form 200 levels deep, 2,000 options',
    () => `${'<div>'.repeat(200)}<select>${'<option>北京</option>'.repeat(2_000)}</select>${labelled(0)}`,
  ],
];

async function taskOn({ session, server }: OwnBrowser, path: string, restMs: number): Promise<OwnTime> {
  const { page } = await session.openTab();
  try {
    return await ownTime(session.context, session.extensionId, async () => {
      await page.goto(server.url(path), { waitUntil: 'load' });
      await page.waitForTimeout(restMs);
    });
  } finally {
    await page.close();
  }
}

/** The longest our scripts kept a page waiting: on hard pages, and on the pages of folders. */
export async function runTasks(executable: string, extension: string, folders: readonly string[]): Promise<string> {
  const files = folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.html'))
      .map((name) => join(folder, name)),
  );
  const pages = new Map<string, () => string>([
    ...HARD.map(([, html], at) => [`/hard/${at}`, html] as const),
    ...files.map((file, at) => [`/file/${at}`, () => readFileSync(file, 'utf8')] as const),
  ]);
  const answer = ({ pathname }: URL) => {
    const html = pages.get(pathname);
    return html ? { body: html() } : null;
  };
  return withOurs(executable, extension, answer, async (own) => {
    const rows: string[][] = [];
    for (const [at, [name]] of HARD.entries()) {
      progress(`longest task: ${name}`);
      const { longestMs, longest } = await taskOn(own, `/hard/${at}`, 4_500);
      rows.push([name, figure(longestMs), longest]);
    }
    const longest: { readonly file: string; readonly ms: number; readonly what: string }[] = [];
    for (const [at, file] of files.entries()) {
      progress(`longest task: ${at + 1} of ${files.length}`);
      const { longestMs, longest: what } = await taskOn(own, `/file/${at}`, 700);
      longest.push({ file, ms: longestMs, what });
    }
    progress('');
    const times = longest.map(({ ms }) => ms);
    if (times.length > 0) {
      rows.push([`${times.length} pages, median`, figure(quantile(times, 0.5)), '']);
      rows.push([`${times.length} pages, 95 %`, figure(quantile(times, 0.95)), '']);
      for (const { file, ms, what } of longest.sort((a, b) => b.ms - a.ms).slice(0, 3)) {
        rows.push([`  ${basename(file)}`, figure(ms), what]);
      }
    }
    return textTable([['longest task', 'ms', 'in'], ...rows]);
  });
}
