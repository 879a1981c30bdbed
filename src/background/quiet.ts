import { readRestraint, writeRestraint } from '#browser/storage.ts';
import type { QuietToday } from '#contract/message.ts';
import type { Restraint } from '#contract/restraint.ts';
import type { Settings } from '#contract/settings.ts';
import type { TabRecord } from '#contract/tab-record.ts';
import { siteOf } from '#site/site-facts.ts';
import {
  closedOn,
  decide,
  mayHoldOn,
  NO_RESTRAINT,
  onDay,
  pressedOn,
  type Saying,
  saidOn,
  sentTo,
  type Wish,
} from './restraint.ts';

/** More of a path than tells two pages of a site apart. */
const MAX_PAGE_CHARS = 200;

/** The day where the person is, as `2026-11-24`. */
const today = () => new Intl.DateTimeFormat('sv').format(new Date());

/** Reads, changes and writes what all tabs share: one at a time. */
function change<T>(job: (before: Restraint) => { readonly after: Restraint; readonly answer: T }): Promise<T> {
  return navigator.locks.request('formwary.restraint', async () => {
    const stored = await readRestraint();
    const { after, answer } = job(onDay(stored ?? NO_RESTRAINT, today()));
    if (JSON.stringify(after) !== JSON.stringify(stored)) await writeRestraint(after);
    return answer;
  });
}

/** Whether a notice may be shown now; counts that it was, or that it was kept quiet. */
export function mayShow(wish: Wish, budget: number): Promise<boolean> {
  return change((before) => {
    const { isShown, restraint } = decide(before, wish, budget);
    return { after: restraint, answer: isShown };
  });
}

/** What the notice about a tab says; `null` where nothing is remembered, as of pages on this computer. */
export function sayingOf(record: TabRecord, says: string): Saying | null {
  const { report, url } = record;
  const site = rememberedSite(record);
  if (report === null || site === '') return null;
  const { host, pathname } = new URL(url);
  const page = (host + pathname).slice(0, MAX_PAGE_CHARS);
  return { site, page, says, kinds: report.asks.map(({ kind }) => kind), level: report.level };
}

/** Remembers that the notice of a tab was there to be read, or that the person closed it. */
export async function rememberNotice(record: TabRecord, isClosed: boolean): Promise<void> {
  const { says } = record.notice;
  const saying = says !== '' || isClosed ? sayingOf(record, says) : null;
  const into = isClosed ? closedOn : saidOn;
  if (saying) await change((before) => ({ after: into(before, saying), answer: undefined }));
}

const known = async (): Promise<Restraint> => onDay((await readRestraint()) ?? NO_RESTRAINT, today());

/** How many notices were kept quiet today, and whether the person asked for quiet. */
export async function quietToday(): Promise<QuietToday> {
  const { held, isMuted } = await known();
  return { held, isMuted };
}

/** Quiet until the day is over, or no longer. */
export function mute(isMuted: boolean): Promise<void> {
  return change((before) => ({ after: { ...before, isMuted }, answer: undefined }));
}

/** The settings in force now: who asked for quiet today gets the badge, as in "badge only". */
export async function settingsToday(settings: Settings): Promise<Settings> {
  const isQuieter = settings.loudness === 'notice' && (await known()).isMuted;
  return isQuieter ? { ...settings, loudness: 'badge' } : settings;
}

/** The site a tab is remembered by; empty for pages on this computer, which are not one site but many. */
export function rememberedSite({ url, report }: TabRecord): string {
  return report === null || report.scores.site === null ? '' : (siteOf(url) ?? '');
}

/** Whether the first press that sends may be held on a site. */
export async function mayHold(site: string): Promise<boolean> {
  return mayHoldOn(await known(), site);
}

/** Remembers that a press was held on a site. */
export function rememberPress(site: string): Promise<void> {
  return change((before) => ({ after: pressedOn(before, site), answer: undefined }));
}

/** Remembers that something was sent to a site; whether that is news. */
export function rememberSent(site: string): Promise<boolean> {
  return change((before) => ({ after: sentTo(before, site), answer: !before.sentTo.includes(site) }));
}

/** Whether something was sent to a site since the browser was opened. */
export async function wasSentTo(site: string): Promise<boolean> {
  return (await known()).sentTo.includes(site);
}
