import type { Locale } from '#contract/kinds.ts';
import type { NoticeView } from '#contract/message.ts';
import { afterView, noticeView, pressView } from '#i18n/notice-view.ts';
import { NOTICE_OPTIONS, NOTICE_REPORTS, severe, vote } from './states.ts';

/** What the notice says in a state; `null` where it says nothing. */
export function noticeState(state: string, locale: Locale): NoticeView | null {
  switch (state) {
    case 'held':
      return pressView(severe, locale, NOTICE_OPTIONS, {
        kinds: ['phone', 'national-id'],
        to: 'https://collect.example.net',
      });
    case 'held-script':
      return pressView(severe, locale, NOTICE_OPTIONS, { kinds: ['phone'], to: '' });
    case 'sent':
      return afterView(
        { kinds: ['phone'], level: 'severe', title: severe.title, purpose: severe.purpose.kind },
        locale,
        NOTICE_OPTIONS,
      );
    case 'framed': {
      const inside = vote.fields.map((one) => ({ ...one, frame: 1 }));
      return noticeView({ ...vote, fields: inside }, locale, { ...NOTICE_OPTIONS, frames: ['null'] });
    }
    case 'at-field':
      return noticeView(vote, locale, NOTICE_OPTIONS);
    default: {
      const report = NOTICE_REPORTS[state];
      return report ? noticeView(report, locale, NOTICE_OPTIONS) : null;
    }
  }
}
