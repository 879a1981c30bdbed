import { extension } from '#browser/extension.ts';
import { readTab } from '#browser/storage.ts';
import type { FieldKind } from '#contract/kinds.ts';
import type { TabRecord } from '#contract/tab-record.ts';
import { chooseLocale } from '#i18n/locale.ts';
import { afterView } from '#i18n/notice-view.ts';
import { siteOf } from '#site/site-facts.ts';
import { readSettings } from './effective.ts';
import { isAskedToHold } from './hold.ts';
import { injectNotice } from './inject.ts';
import { rememberedSite, rememberSent, settingsToday } from './quiet.ts';
import { trustAt } from './rules.ts';
import { sendToNotice, viewOptions } from './show.ts';

/** The page that answers a form comes about then; a worker lives longer than all these tries. */
const TRIES = 8;
const PACE_MS = 1_500;

/** Something was sent from a page that warned: offers, once a site, what still helps. Resolves to whether it did. */
export async function offerAfter(tabId: number, documentId: string, kinds: readonly FieldKind[]): Promise<boolean> {
  const record = await readTab(tabId);
  if (!record?.report?.warn || !isAskedToHold(record, documentId)) return false;
  const isNews = (await rememberSent(siteOf(record.url) ?? '')) || rememberedSite(record) === '';
  return isNews && (await offer(tabId, record, kinds));
}

async function offer(tabId: number, from: TabRecord, kinds: readonly FieldKind[]): Promise<boolean> {
  const { report } = from;
  const settings = await settingsToday(await readSettings());
  if (!report || settings.loudness !== 'notice' || trustAt(from.url, settings)) return false;
  const { level, title, purpose } = report;
  const sent = { kinds, level, title, purpose: purpose.kind };
  const view = afterView(sent, chooseLocale(settings.locale, navigator.languages), viewOptions(from, settings));
  for (let i = 0; i < TRIES; i++) {
    await new Promise((resolve) => setTimeout(resolve, PACE_MS));
    if (!(await isComplete(tabId))) continue;
    // A page that answered with an ask of its own is warned of first.
    const now = await readTab(tabId);
    if (now && now.url !== from.url && now.notice.shown !== '') return false;
    return (await injectNotice(tabId)) !== null && sendToNotice(tabId, { type: 'show-notice', view });
  }
  return false;
}

async function isComplete(tabId: number): Promise<boolean> {
  try {
    return (await extension.tabs.get(tabId)).status === 'complete';
  } catch {
    // Closed meanwhile.
    return false;
  }
}
