import { type FieldKind, type Level, type Locale, SENSITIVE_KINDS } from '#contract/kinds.ts';
import type { NoticeView } from '#contract/message.ts';
import type { Report } from '#contract/report.ts';
import type { Theme } from '#contract/settings.ts';
import { afterSteps } from './after.ts';
import { catalogue } from './catalogue.ts';
import { cleanHost } from './clean.ts';
import { type CopyContext, copyText } from './copyable.ts';
import { format } from './format.ts';
import { headline, listed } from './headline.ts';
import { inPageWords } from './in-page.ts';
import { reason } from './reason.ts';
import { adviceText } from './texts.ts';

/** What the notice depends on besides the report. */
export interface NoticeOptions extends Pick<CopyContext, 'site' | 'region' | 'today'> {
  readonly theme: Theme;
  readonly atField: boolean;
  /** Origins of embedded pages that ask for something. */
  readonly frames: readonly string[];
  /** It is shown because the person said "always warn here". */
  readonly isRuled: boolean;
}

/** More fields than a person fills in; a page may have thousands. */
const MAX_FIELDS = 60;
/** The advice that can be shown in the page itself. */
const LEAVE_BLANK = 'leave-optional-blank';

/** Fields of the page itself that the notice is about: those that can be filled in now or later. */
export function fieldsAskedOf(report: Report): readonly string[] {
  const sensitive: ReadonlySet<string> = new Set(SENSITIVE_KINDS);
  return report.fields
    .filter((field) => field.frame === 0 && !field.readOnly && field.selector !== '' && sensitive.has(field.kind))
    .map((field) => field.selector)
    .slice(0, MAX_FIELDS);
}

/** Fields of the page itself that nothing says must be filled in. */
export function optionalFieldsOf(report: Report): readonly string[] {
  return report.fields
    .filter((field) => field.frame === 0 && field.visible && !field.required && !field.readOnly)
    .map((field) => field.selector)
    .filter((selector) => selector !== '')
    .slice(0, MAX_FIELDS);
}

/** The finished words of the notice in the page. Pure; the notice itself decides nothing. */
export function noticeView(report: Report, locale: Locale, options: NoticeOptions): NoticeView {
  const words = catalogue(locale);
  const bestId = report.advice.find((id) => adviceText(id, locale) !== null) ?? '';
  const best = adviceText(bestId, locale);
  const { theme, atField, isRuled, frames, ...place } = options;
  const copy = copyText(bestId, locale, { ...place, title: report.title, purpose: report.purpose.kind });
  const fields = fieldsAskedOf(report);
  const optional = bestId === LEAVE_BLANK ? optionalFieldsOf(report) : [];
  return {
    locale,
    level: report.level,
    levelWord: words.levels[report.level],
    headline: headline(report, locale),
    reason: strongestReason(report, locale) ?? { ...NO_REASON, before: isRuled ? words.ruled : '' },
    advice: { title: best?.title ?? '', how: best?.how ?? '', copy, optional },
    again: '',
    fields,
    frames,
    atField,
    waits: atField && fields.length + frames.length > 0,
    labels: { ...inPageWords(locale).notice, brand: words.name, promise: words.popup.promise },
    theme,
  };
}

/** The press that was held: what it would have sent, and to which origin; empty where only scripts know. */
export interface HeldPress {
  readonly kinds: readonly FieldKind[];
  readonly to: string;
}

/** The notice after the first press was held: what goes to whom, and that the next press goes through. Pure. */
export function pressView(report: Report, locale: Locale, options: NoticeOptions, press: HeldPress): NoticeView {
  const { press: words } = inPageWords(locale);
  const host = URL.canParse(press.to) ? cleanHost(new URL(press.to).host) : '';
  const to = host === '' ? words.toScript : format(words.to, { host });
  const shown = noticeView(report, locale, options);
  return {
    ...shown,
    headline: format(words.headline, { kinds: listed(press.kinds, locale, 'conjunction') }),
    reason: { before: to, quote: '', after: '' },
    again: words.again,
    waits: false,
    // "Nothing is sent" would read as if the press had been for nothing.
    labels: { ...shown.labels, promise: catalogue(locale).promise },
  };
}

/** Where something was sent that the page had no use for. */
export interface Sent {
  readonly kinds: readonly FieldKind[];
  readonly level: Level;
  readonly title: string;
  readonly purpose: Report['purpose']['kind'];
}

/** The notice offered once after something was sent: what still helps. Pure. */
export function afterView(sent: Sent, locale: Locale, options: NoticeOptions): NoticeView {
  const words = catalogue(locale);
  const { headline: said, what, more } = inPageWords(locale).sent;
  const { theme, atField, frames, ...place } = options;
  const [step] = afterSteps(place.region, locale, { given: sent.kinds, isWarned: true });
  const copy = step ? copyText(step.id, locale, { ...place, title: sent.title, purpose: sent.purpose }) : '';
  return {
    locale,
    level: sent.level,
    levelWord: words.levels[sent.level],
    headline: format(said, { kinds: listed(sent.kinds, locale, 'conjunction') }),
    reason: { before: what, quote: '', after: '' },
    advice: { title: step?.title ?? '', how: step?.how ?? '', copy, optional: [] },
    again: '',
    fields: [],
    frames: [],
    atField: false,
    waits: false,
    labels: { ...inPageWords(locale).notice, why: more, brand: words.name, promise: words.promise },
    theme,
  };
}

const NO_REASON = { before: '', quote: '', after: '' };

/** The strongest reason that can show the page's own words; else the strongest, by its title. */
function strongestReason(report: Report, locale: Locale): NoticeView['reason'] | null {
  const against = report.evidence.filter((evidence) => evidence.points > 0).map((evidence) => reason(evidence, locale));
  const strongest = against[0];
  if (!strongest) return null;
  const { sentence } = strongest;
  return sentence.before === '' && sentence.quote === '' && sentence.after === ''
    ? { before: strongest.title, quote: '', after: '' }
    : sentence;
}
