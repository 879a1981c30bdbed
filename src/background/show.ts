import { extension } from '#browser/extension.ts';
import { readTab } from '#browser/storage.ts';
import { SENSITIVE_KINDS } from '#contract/kinds.ts';
import type { NoticeMessage, NoticeView } from '#contract/message.ts';
import type { Report } from '#contract/report.ts';
import type { Settings } from '#contract/settings.ts';
import type { TabRecord } from '#contract/tab-record.ts';
import { frameIdOf } from '#facts/merge.ts';
import { badge } from '#i18n/badge.ts';
import { inPageWords } from '#i18n/in-page.ts';
import { chooseLocale, chooseRegion } from '#i18n/locale.ts';
import { fieldsAskedOf, type NoticeOptions, noticeView, pressView } from '#i18n/notice-view.ts';
import { siteOf } from '#site/site-facts.ts';
import { showHold } from './hold.ts';
import { injectNotice } from './inject.ts';
import { withPatience } from './patience.ts';
import { isAt, placeOf } from './place.ts';
import { mayShow, sayingOf, settingsToday } from './quiet.ts';
import type { Saying } from './restraint.ts';
import { trustAt } from './rules.ts';
import { voiceFor } from './voice.ts';

/** The tab may close between any two calls; then there is nobody left to show anything to. */
async function ifTabIsThere(call: Promise<unknown>): Promise<boolean> {
  try {
    return (await withPatience(call)) !== 'busy';
  } catch {
    return false;
  }
}

/** Says something to the notice of the page itself, if it is there. */
export function sendToNotice(tabId: number, message: NoticeMessage, frameId = 0): Promise<boolean> {
  return ifTabIsThere(extension.tabs.sendMessage(tabId, message, { frameId }));
}

/** Puts badge, notice and marks in step with a tab's record. Returns the record with what was shown noted in it. */
export async function show(tabId: number, record: TabRecord, saved: Settings): Promise<TabRecord> {
  const settings = await settingsToday(saved);
  let put: Promise<string | null> | null = null;
  // Notice and marks are one script: it is put in when the first of them has something to say, and once.
  const page: NoticePage = { tabId, put: () => (put ??= injectNotice(tabId)) };
  return showHold(tabId, await showMarks(page, await showNotice(page, record, settings), settings), settings);
}

/** The page of a tab, and how the notice's script comes into it: resolves to the key of its document, or to `null`. */
interface NoticePage {
  readonly tabId: number;
  readonly put: () => Promise<string | null>;
}

/** The page would not let anything of ours stand. */
const isLost = ({ limits }: Report) => limits.includes('notice-removed');

function wantsMarks(record: TabRecord, settings: Settings): boolean {
  const { report } = record;
  if (!report || settings.loudness !== 'notice' || isLost(report) || trustAt(record.url, settings)) return false;
  switch (settings.marks) {
    case 'off':
      return false;
    case 'warn':
      return report.warn;
    case 'guarded':
      return report.warn || report.level === 'guarded';
    default:
      return settings.marks satisfies never;
  }
}

async function showMarks({ tabId, put }: NoticePage, record: TabRecord, settings: Settings): Promise<TabRecord> {
  const { report, notice } = record;
  const fields = report && wantsMarks(record, settings) ? fieldsAskedOf(report) : [];
  const message = { type: 'mark-fields', fields, level: report?.level ?? 'low', theme: settings.theme } as const;
  const page = record.documents.find((document) => document.frameId === 0)?.documentId ?? '';
  const marked = fields.length === 0 ? '' : JSON.stringify([page, message]);
  if (marked === notice.marked) return record;
  const isSent = (await put()) !== null && (await sendToNotice(tabId, message));
  return { ...record, notice: { ...notice, marked: isSent ? marked : '' } };
}

/** What to point at in a tab, and in which of its frames. */
interface Pointing {
  readonly selectors: readonly string[];
  readonly as: 'reason' | 'optional';
  readonly frame?: number;
}

/** Shows the person elements of the page: what a reason stands on, or what may be left blank. */
export async function pointAt(
  tabId: number,
  { selectors, as, frame = 0 }: Pointing,
  { theme, locale }: Settings,
): Promise<boolean> {
  const frameId = frameIdOf((await readTab(tabId))?.documents ?? [], frame);
  if (frameId === undefined) return false;
  const label = as === 'optional' ? inPageWords(chooseLocale(locale, navigator.languages)).notice.optional : '';
  const message = { type: 'point-at', selectors, label, theme } as const;
  return (await injectNotice(tabId, frameId)) !== null && sendToNotice(tabId, message, frameId);
}

/** Puts the badge in step with a tab's record. */
export async function showBadge(tabId: number, record: TabRecord, settings: Settings): Promise<void> {
  const locale = chooseLocale(settings.locale, navigator.languages);
  const isQuiet = voiceFor(record.url, record.report, settings).loudness === 'silent';
  // Who wants to hear less of what was found still hears that something could not be; not on sites they trust.
  const isHushed = settings.loudness === 'silent' || trustAt(record.url, settings) !== null;
  const face = badge(isQuiet ? null : record.report, locale, !isHushed && record.unread.length > 0);
  await ifTabIsThere(
    Promise.all([
      extension.action.setBadgeText({ tabId, text: face.text }),
      extension.action.setBadgeBackgroundColor({ tabId, color: face.color }),
      extension.action.setTitle({ tabId, title: face.title }),
    ]),
  );
}

async function showNotice({ tabId, put }: NoticePage, record: TabRecord, settings: Settings): Promise<TabRecord> {
  const locale = chooseLocale(settings.locale, navigator.languages);
  const { loudness, isRuled } = voiceFor(record.url, record.report, settings);
  await showBadge(tabId, record, settings);
  const here = placeOf(record);
  const { page } = here;
  const { report, notice } = record;
  const options = { ...viewOptions(record, settings), isRuled };
  // Whose press was held must be told why, whatever was said before.
  const press = (await isAt(tabId, record, notice.press?.at ?? null)) ? notice.press : null;
  // Nor does it count that the page tore the notice away before.
  const isPutAway = notice.closedFor === page || (report !== null && isLost(report) && press === null);
  const isWanted = report !== null && loudness === 'notice' && !isPutAway;
  const normal = isWanted ? noticeView(report, locale, options) : null;
  const view = isWanted && press ? pressView(report, locale, options, press) : normal;
  // Where the person said "always", nothing is held back.
  const saying = view === null || isRuled || press !== null ? null : sayingOf(record, saysOf(view, report));
  // Where it is let in already, or nobody counts it, it has nothing to wait for but the person.
  const isAllowed = await isAt(tabId, record, notice.allowedAt);
  const isWaiting = view?.waits === true && !isAllowed;
  const isShown =
    view !== null &&
    (saying === null || (await isWorthSaying(tabId, record, { saying, isAllowed, isWaiting }, settings)));
  if (!isShown) {
    if (notice.shown !== '') await sendToNotice(tabId, { type: 'hide-notice' });
    if (view !== null) return { ...record, notice: { ...notice, shown: '', says: '', heldAt: here } };
    // Once it had nothing more to say at another address, an app's next page has to prove itself.
    const allowedAt = notice.allowedAt?.page === page ? notice.allowedAt : null;
    return { ...record, notice: { ...notice, shown: '', says: '', allowedAt } };
  }
  // The page's document is part of the key: a reloaded page has no notice yet. Frames that come and go change nothing.
  const shown = JSON.stringify([here.document, view]);
  const says = saying?.says ?? '';
  if (shown === notice.shown) {
    const allowedAt = { page, document: here.document || (notice.allowedAt?.document ?? '') };
    return { ...record, notice: { ...notice, says, allowedAt: isWaiting ? notice.allowedAt : allowedAt } };
  }
  const document = await put();
  const isSent = document !== null && (await sendToNotice(tabId, { type: 'show-notice', view }));
  const allowedAt = isWaiting ? notice.allowedAt : placeOf(record, document ?? '');
  return { ...record, notice: { ...notice, shown: isSent ? shown : '', says, allowedAt } };
}

/** What makes two notices the same: headline and strongest reason. */
function saysOf({ headline }: NoticeView, report: Report | null): string {
  return JSON.stringify([headline, report?.evidence.find(({ points }) => points > 0)?.signal ?? '']);
}

/** What a notice about a tab depends on besides the report. */
export function viewOptions(record: TabRecord, settings: Settings): NoticeOptions {
  const region = chooseRegion(settings.region, navigator.languages);
  return {
    theme: settings.theme,
    atField: settings.atField,
    isRuled: false,
    site: siteOf(record.url) ?? '',
    region,
    today: new Date(),
    frames: askingFrames(record),
  };
}

/** Something to say about a tab, and how it stands with that. */
interface Intent {
  readonly saying: Saying;
  readonly isAllowed: boolean;
  readonly isWaiting: boolean;
}

async function isWorthSaying(
  tabId: number,
  record: TabRecord,
  { saying, isAllowed, isWaiting }: Intent,
  settings: Settings,
): Promise<boolean> {
  const isHeld = await isAt(tabId, record, record.notice.heldAt);
  return mayShow({ ...saying, isAllowed, isHeld, isWaiting }, settings.noticesADay);
}

/**
 * The person goes to what the notice of a tab waits for: returns the record with it let in, or, where the day's budget
 * was spent elsewhere meanwhile, kept quiet.
 */
export async function letIn(tabId: number, record: TabRecord, settings: Settings): Promise<TabRecord> {
  const { notice } = record;
  const here = placeOf(record);
  // What is not counted has no words noted.
  const saying = notice.says === '' ? null : sayingOf(record, notice.says);
  const isAllowed = await isAt(tabId, record, notice.allowedAt);
  const isIn =
    saying === null || (await isWorthSaying(tabId, record, { saying, isAllowed, isWaiting: false }, settings));
  return isIn
    ? { ...record, notice: { ...notice, allowedAt: here } }
    : { ...record, notice: { ...notice, shown: '', says: '', heldAt: here } };
}

/** Origins of embedded pages that ask for something the notice is about. */
function askingFrames({ documents }: TabRecord): readonly string[] {
  const sensitive: ReadonlySet<string> = new Set(SENSITIVE_KINDS);
  const asking = documents.filter(
    ({ frameId, facts }) => frameId !== 0 && facts.fields.some((f) => sensitive.has(f.kind)),
  );
  return [...new Set(asking.map(({ url }) => (URL.canParse(url) ? new URL(url).origin : 'null')))];
}
