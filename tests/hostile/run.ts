import { expect } from 'vitest';
import type { Settings } from '#contract/settings.ts';
import { type Served, servePages } from '#dev/page-server.ts';
import type { WatchedVisit } from './chromium-visits.ts';
import { HOST, type HostilePage, type Link } from './hostile-page.ts';
import { noticedBy } from './visits.ts';

/** The notice comes back at most five times in five seconds after its first showing. */
const MOST_SHOWINGS = 6;

export interface HostileServer {
  readonly link: (id: string) => Link;
  close(): Promise<void>;
}

/** Serves every hostile page under its id. */
export async function serveHostile(pages: readonly HostilePage[]): Promise<HostileServer> {
  const byId = new Map(pages.map((page) => [page.id, page]));
  const files = new Map<string, Readonly<Record<string, string | Served>>>();
  const server = await servePages((url) => {
    const [, id = '', file = ''] = url.pathname.split('/');
    const page = byId.get(id);
    // What browsers ask for by themselves must not stand on the console as missing.
    if (!page) return url.pathname === '/favicon.ico' ? { body: '', type: 'image/x-icon' } : null;
    const known = files.get(id) ?? page.files(link(id));
    files.set(id, known);
    const served = known[file];
    return typeof served === 'string' ? { body: served } : (served ?? null);
  });
  const link =
    (id: string): Link =>
    (file, host = HOST) =>
      server.url(`/${id}/${file}`, host);
  return { link, close: server.close };
}

/** Visits one page and holds everything it must and must not lead to against what it did. */
export async function stand(
  page: HostilePage,
  link: Link,
  open: (address: string) => Promise<WatchedVisit>,
  settings: () => Promise<Settings>,
): Promise<void> {
  const before = await settings();
  const address = page.address?.(link) ?? link('');
  const { visit, console, end } = await open(address);
  try {
    await meet(page, visit);
    await page.act?.(visit, link);
    expect(console.filter((line) => !page.ownNoise?.test(line))).toEqual([]);
    expect(await settings()).toEqual(before);
    if (page.hasNoScripts) return;
    const noticed = await noticedBy(visit);
    expect(noticed.strangers).toEqual([]);
    expect(noticed.messages).toEqual([]);
    expect(noticed.violations.filter((line) => !page.ownNoise?.test(line))).toEqual([]);
    expect(noticed.errors.filter((line) => !page.ownNoise?.test(line))).toEqual([]);
    expect(noticed.hosts).toBeLessThanOrEqual(page.pageMayNotice === 'notice' ? MOST_SHOWINGS : 0);
    if (!page.isRestless) expect(noticed.changes).toEqual(page.ownChanges ?? []);
  } finally {
    await end();
  }
}

async function meet(page: HostilePage, visit: WatchedVisit['visit']): Promise<void> {
  if (page.find === 'silent') return visit.untilState('silent');
  if (page.find === 'unread') return visit.untilState('could-not-check');
  const report = await visit.untilFound(page.find);
  if (page.find.warn && !page.hasNoScripts) await visit.untilNotice(true);
  const kinds = report.fields.map((field) => field.kind);
  for (const kind of page.not ?? []) expect(kinds).not.toContain(kind);
  expect(report.failed).toEqual([]);
}
