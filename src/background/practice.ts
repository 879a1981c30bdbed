import type { PracticePress, PracticeReply } from '#contract/message.ts';
import type { Settings } from '#contract/settings.ts';
import type { Snapshot } from '#contract/snapshot.ts';
import { mergeFrames } from '#facts/merge.ts';
import { chooseLocale, chooseRegion } from '#i18n/locale.ts';
import { noticeView, pressView } from '#i18n/notice-view.ts';
import { assess } from '#report/assess.ts';
import { readDocument } from './read-document.ts';

/** Judges our own practice page as any other, by the same engine; nothing of it is kept. */
export function judgePractice(snapshot: Snapshot, press: PracticePress | null, settings: Settings): PracticeReply {
  const document = readDocument({ documentId: 'practice', frameId: 0, url: snapshot.url, snapshot });
  if (!document) return null;
  const region = chooseRegion(settings.region, navigator.languages);
  const today = new Date();
  const report = assess(mergeFrames([document]), null, { region }, today);
  const locale = chooseLocale(settings.locale, navigator.languages);
  const { theme, atField } = settings;
  const options = { theme, atField, isRuled: false, site: '', region, today, frames: [] };
  return {
    report,
    view: press ? pressView(report, locale, options, press) : noticeView(report, locale, options),
  };
}
