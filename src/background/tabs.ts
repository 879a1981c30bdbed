import { snapshotSchema } from '#boundary/snapshot.ts';
import { extension } from '#browser/extension.ts';
import { dropTab, readTab, writeTab } from '#browser/storage.ts';
import { LIMITS_ON_ASKS } from '#contract/facts.ts';
import type { FieldKind } from '#contract/kinds.ts';
import type { TabState } from '#contract/message.ts';
import type { Settings } from '#contract/settings.ts';
import type { DocumentRecord, TabRecord } from '#contract/tab-record.ts';
import { mergeFrames } from '#facts/merge.ts';
import { chooseRegion } from '#i18n/locale.ts';
import { assess } from '#report/assess.ts';
import { siteFacts, siteOf } from '#site/site-facts.ts';
import { readSettings } from './effective.ts';
import { isAskedToHold } from './hold.ts';
import { documentKey, type FrameReading, isShown, readAllFrames } from './inject.ts';
import { isAt, pageOf, placeOf, withoutDocument } from './place.ts';
import { rememberedSite, rememberNotice, rememberPress, wasSentTo } from './quiet.ts';
import { readDocument } from './read-document.ts';
import { routeOf } from './route.ts';
import { rulesFor, trustIn } from './rules.ts';
import { letIn, show, showBadge } from './show.ts';
import { trimmedTogether } from './trim.ts';
import { isPdf, unreadable } from './unreadable.ts';
import { tuningFor } from './voice.ts';

/** Frames kept per tab; the merge says how many were left out (a page may open hundreds to drown us). */
const MAX_DOCUMENTS = 41;

const EMPTY: TabRecord = {
  schema: 1,
  url: '',
  documents: [],
  unread: [],
  report: null,
  notice: {
    shown: '',
    says: '',
    closedFor: '',
    lostAt: null,
    allowedAt: null,
    heldAt: null,
    marked: '',
    held: '',
    press: null,
  },
};

function judged(record: TabRecord, settings: Settings, isLost: boolean): TabRecord {
  if (record.documents.length === 0) return { ...record, report: null };
  const merged = mergeFrames(record.documents);
  // The browser's word for the address, not the page's.
  const limits = new Set(merged.limits);
  if (record.documents.length + record.unread.length >= MAX_DOCUMENTS) limits.add('frames-capped');
  if (isLost) limits.add('notice-removed');
  const facts = { ...merged, url: record.url, limits: [...limits] };
  const report = assess(
    facts,
    siteFacts(record.url, facts),
    { region: chooseRegion(settings.region, navigator.languages), tuning: tuningFor(record.url, settings) },
    new Date(),
  );
  return { ...record, report };
}

async function isOpen(tabId: number): Promise<boolean> {
  try {
    return Boolean(await extension.tabs.get(tabId));
  } catch {
    return false;
  }
}

/** What can not be kept is said to be unchecked, on the badge too: an older record would speak of another page. */
async function withoutRoom(tabId: number, record: TabRecord, settings: Settings): Promise<TabRecord> {
  const bare = { ...record, documents: [], unread: [documentKey({ frameId: 0 })], report: null };
  await dropTab(tabId);
  await writeTab(tabId, bare);
  await showBadge(tabId, bare, settings);
  return bare;
}

/** Judges what is known of a tab, keeps it, and shows it. */
async function update(tabId: number, record: TabRecord): Promise<TabRecord> {
  const settings = await readSettings();
  const kept = { ...record, documents: trimmedTogether(record.documents) };
  const next = judged(kept, settings, await isAt(tabId, record, record.notice.lostAt));
  let shown = await show(tabId, next, settings);
  if (!(await writeTab(tabId, shown))) shown = await withoutRoom(tabId, shown, settings);
  // Closed meanwhile: its own goodbye may already have been dealt with.
  if (!(await isOpen(tabId))) await dropTab(tabId);
  return shown;
}

/** What one document said, or that it could not be read. */
export type Observation = { readonly document: DocumentRecord } | { readonly unread: string };

/**
 * Takes in what documents of a tab said. `url` is the tab's address as the browser gives it. Resolves to whether it
 * changed what the person is told.
 */
export async function acceptObservations(tabId: number, url: string, seen: readonly Observation[]): Promise<boolean> {
  let record = (await readTab(tabId)) ?? EMPTY;
  if (seen.every((one) => 'document' in one && isOldNews(record, url, one.document))) return false;
  const before = whatIsTold(record);
  for (const one of seen) {
    record = 'unread' in one ? withUnread(record, one.unread) : await withDocument(tabId, record, one.document);
  }
  return before !== whatIsTold(await update(tabId, { ...record, url }));
}

/** What a person is told of a tab: quotes and small shifts of the odds aside, which come and go with a page's words. */
function whatIsTold({ url, report, unread }: TabRecord): string {
  if (!report) return '';
  const { level, warn, score, purpose, fields, asks, evidence, advice, limits } = report;
  return JSON.stringify([
    ...[pageOf(url), unread.length, level, warn, score, purpose.kind, asks, advice, limits],
    fields.map(({ kind, selector, label }) => [kind, selector, label]),
    evidence.map(({ signal, points, selector }) => [signal, points, selector]),
  ]);
}

/** Whether a record already says all that a document does: pages change much that changes no fact. */
function isOldNews(record: TabRecord, url: string, document: DocumentRecord): boolean {
  const known = record.documents.find((d) => d.documentId === document.documentId);
  if (!known || record.url !== url || record.report === null || record.unread.includes(document.documentId))
    return false;
  return JSON.stringify([known.url, known.facts]) === JSON.stringify([document.url, document.facts]);
}

function withUnread(record: TabRecord, documentId: string): TabRecord {
  return { ...record, unread: [...new Set([...record.unread, documentId])].slice(0, MAX_DOCUMENTS) };
}

async function withDocument(tabId: number, before: TabRecord, document: DocumentRecord): Promise<TabRecord> {
  const { documentId, frameId } = document;
  let others = before.documents.filter((d) => d.documentId !== documentId && d.frameId !== frameId);
  let unread = before.unread.filter((key) => key !== documentId && key !== documentKey({ frameId }));
  const pageBefore = before.documents.find((d) => d.frameId === 0);
  if (frameId === 0 && pageBefore && pageBefore.documentId !== documentId) {
    // Another page without a goodbye from the last: keep only what is still there.
    others = await keepShown(tabId, others, (d) => d.documentId);
    unread = await keepShown(tabId, unread, (key) => key);
  }
  const documents = frameId === 0 ? [document, ...others] : [...others, document];
  return { ...before, documents: documents.slice(0, MAX_DOCUMENTS), unread };
}

async function keepShown<T>(tabId: number, items: readonly T[], key: (item: T) => string): Promise<T[]> {
  const shown = await Promise.all(items.map((item) => isShown(tabId, key(item))));
  return items.filter((_, i) => shown[i]);
}

/** Forgets documents that are no longer shown. The record itself stays with its tab: it knows what was closed. */
async function forget(tabId: number, record: TabRecord, gone: ReadonlySet<string>): Promise<TabRecord> {
  if (gone.size === 0) return record;
  const documents = record.documents.filter((d) => !gone.has(d.documentId));
  const unread = record.unread.filter((key) => !gone.has(key));
  return update(tabId, { ...record, documents, unread });
}

/** A document said goodbye: it is being left, or goes into the back/forward cache. */
export async function documentGone(tabId: number, documentId: string, isPage: boolean): Promise<void> {
  const record = await readTab(tabId);
  if (!record) return;
  if (!isPage) return void (await forget(tabId, record, new Set([documentId])));
  const { lostAt, allowedAt, heldAt, press } = record.notice;
  const notice = {
    ...record.notice,
    lostAt: withoutDocument(lostAt),
    allowedAt: withoutDocument(allowedAt),
    heldAt: withoutDocument(heldAt),
    press: press && { ...press, at: withoutDocument(press.at) },
  };
  const all = [...record.documents.map((d) => d.documentId), ...record.unread];
  await forget(tabId, { ...record, notice }, new Set(all));
}

/** Drops what a tab no longer shows: for goodbyes that were lost, as when a page crashed. */
async function sweepTab(tabId: number): Promise<TabRecord | null> {
  const record = await readTab(tabId);
  if (!record) return null;
  const keys = [...record.documents.map((d) => d.documentId), ...record.unread];
  const shown = new Set(await keepShown(tabId, keys, (key) => key));
  return forget(tabId, record, new Set(keys.filter((key) => !shown.has(key))));
}

/** The person closed the notice, or the page would not let it stand: not again on this page. */
export async function noticeAway(
  tabId: number,
  how: 'notice-closed' | 'notice-lost',
  documentId: string,
): Promise<void> {
  const record = await readTab(tabId);
  if (!record) return;
  // What helps after sending is no warning of this page: closing it closes nothing else.
  if (how === 'notice-closed' && record.notice.shown === '') return;
  if (how === 'notice-closed') await rememberNotice(record, true);
  const away = how === 'notice-closed' ? { closedFor: pageOf(record.url) } : { lostAt: placeOf(record, documentId) };
  await update(tabId, { ...record, notice: { ...record.notice, ...away } });
}

/** The person goes to what the notice waits for. Resolves to whether it may come. */
export async function noticeWanted(tabId: number): Promise<boolean> {
  const record = await readTab(tabId);
  if (!record) return true;
  if (record.notice.shown === '') return false;
  const next = await letIn(tabId, record, await readSettings());
  await writeTab(tabId, next);
  return next.notice.shown !== '';
}

/** The notice was there to be read: the same need not be said again about this site. */
export async function noticeSeen(tabId: number): Promise<void> {
  const record = await readTab(tabId);
  if (record) await rememberNotice(record, false);
}

/** A press was held in a document: says so in the page. Only documents that were asked to hold have a say. */
export async function pressHeld(
  tabId: number,
  documentId: string,
  { kinds, to }: { readonly kinds: readonly FieldKind[]; readonly to: string },
): Promise<void> {
  const record = await readTab(tabId);
  if (!record || !isAskedToHold(record, documentId)) return;
  await rememberPress(rememberedSite(record));
  const press = { at: placeOf(record), kinds, to };
  await update(tabId, { ...record, notice: { ...record.notice, closedFor: '', press } });
}

function toDocument(reading: FrameReading): DocumentRecord | null {
  const parsed = snapshotSchema.safeParse(reading.snapshot);
  return parsed.success ? readDocument({ ...reading, snapshot: parsed.data }) : null;
}

/** Reads all frames of a tab now. `null` where the browser does not let us in. */
async function inspect(tabId: number, url: string): Promise<TabRecord | null> {
  const reading = await readAllFrames(tabId);
  if (reading === 'gone') return null;
  const before = (await readTab(tabId)) ?? EMPTY;
  // Not even the page itself answers: what is known of it stands, and that it could not be read.
  if (reading === 'busy')
    return update(tabId, { ...before, url, unread: [...new Set([...before.unread, documentKey({ frameId: 0 })])] });
  const documents: DocumentRecord[] = [];
  const unread: string[] = [];
  for (const frame of reading.frames) {
    const document = toDocument(frame);
    if (document) documents.push(document);
    else unread.push(frame.documentId);
  }
  if (!reading.isWhole) {
    documents.push(...before.documents.filter((d) => d.frameId !== 0));
    unread.push(...before.unread.filter((key) => key !== documentKey({ frameId: 0 })));
  }
  return update(tabId, { ...before, url, documents: documents.slice(0, MAX_DOCUMENTS), unread });
}

/** As targets of rules spell it. */
const hostOf = (url: string) => new URL(url).hostname.replace(/\.$/, '');

/** What the popup shows for a tab. `again` looks anew even where there is a report. */
export async function tabState(tabId: number, again: boolean): Promise<TabState> {
  const told = extension.tabs.get(tabId).then(async (tab) => {
    const site = siteOf(tab.url ?? '') ?? '';
    return { tab, site, isSentTo: site !== '' && (await wasSentTo(site)) };
  });
  const [{ tab, site, isSentTo }, settings, known] = await Promise.all([
    told,
    readSettings(),
    again ? null : sweepTab(tabId),
  ]);
  const url = tab.url ?? '';
  // Without document ids (Firefox) the frame of a page that was left looks like the one of the page that came.
  const isCurrent = known?.report && pageOf(known.url) === pageOf(url);
  const record = isCurrent ? known : await inspect(tabId, url);
  if (record === null) return { kind: 'unsupported', page: await unreadable(url) };
  const { report } = record;
  const rules = rulesFor(url, settings);
  const trust = trustIn(rules);
  if (trust) return { kind: 'allowed', site, host: hostOf(url), report, rule: trust, isSentTo };
  if (report !== null && report.fields.length > 0)
    return { kind: 'report', site, report, route: routeOf(record), isSentTo, ...(rules[0] ? { rule: rules[0] } : {}) };
  if (tab.status === 'loading') return { kind: 'checking' };
  const isPartly = report?.limits.some((limit) => LIMITS_ON_ASKS.has(limit));
  if (report === null || record.unread.length > 0 || isPartly) return { kind: 'could-not-check' };
  // The browser shows a PDF in a page of its own making, in which there is nothing to read.
  return isPdf(url) ? { kind: 'unsupported', page: 'pdf' } : { kind: 'silent', site, isSentTo };
}

/** Judges a tab again under changed settings. */
export async function refreshTab(tabId: number): Promise<void> {
  const record = await readTab(tabId);
  if (record) await update(tabId, record);
}
