import type { Locale } from '#contract/kinds.ts';
import type { Report } from '#contract/report.ts';
import { catalogue } from '#i18n/catalogue.ts';
import { firstRunWords } from '#i18n/first-run.ts';
import type { Quoted } from '#i18n/format.ts';
import { reason } from '#i18n/reason.ts';

/** What has happened on the practice page. */
export interface PracticeState {
  /** The reasons, once the person asked for them. */
  readonly report: Report | null;
  readonly outcome: 'none' | 'sent' | 'unread';
}

/** Everything the practice page shows, decided. */
export interface PracticeView {
  readonly locale: Locale;
  readonly title: string;
  readonly told: string;
  readonly back: string;
  readonly form: {
    readonly title: string;
    readonly lead: string;
    readonly boxes: readonly { readonly id: string; readonly label: string }[];
    readonly send: string;
  };
  readonly said: string;
  readonly reasonsTitle: string;
  readonly reasons: readonly { readonly id: string; readonly title: string; readonly sentence: Quoted }[];
}

/** What the practice page shows. Pure. */
export function practiceView({ report, outcome }: PracticeState, locale: Locale): PracticeView {
  const words = catalogue(locale);
  const { practice: text } = firstRunWords(locale);
  const said = { none: '', sent: text.sent, unread: words.popup.couldNotCheck } as const;
  return {
    locale,
    title: `${words.name} · ${text.title}`,
    told: text.told,
    back: text.back,
    form: {
      title: text.formTitle,
      lead: text.formLead,
      boxes: [
        { id: 'mobile', label: words.kinds.phone },
        { id: 'idcard', label: words.kinds['national-id'] },
      ],
      send: text.send,
    },
    said: said[outcome],
    reasonsTitle: words.popup.reasons,
    reasons: (report?.evidence ?? [])
      .filter(({ points }) => points > 0)
      .map((evidence, index) => ({ id: `${evidence.signal}-${index}`, ...reason(evidence, locale) })),
  };
}
