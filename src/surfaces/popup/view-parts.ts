import type { FieldKind, Group, Locale } from '#contract/kinds.ts';
import type { Route } from '#contract/message.ts';
import type { AskRow, Report } from '#contract/report.ts';
import { afterSteps } from '#i18n/after.ts';
import type { Catalogue } from '#i18n/catalogue.ts';
import { cleanHost } from '#i18n/clean.ts';
import { copyText } from '#i18n/copyable.ts';
import { format, plural } from '#i18n/format.ts';
import { lawName } from '#i18n/law.ts';
import { optionalFieldsOf } from '#i18n/notice-view.ts';
import { reason } from '#i18n/reason.ts';
import { adviceText } from '#i18n/texts.ts';
import type { Folded, Meter, PopupContext, PopupView } from './view-types.ts';

/** People read the first lines; the rest waits behind "more". */
const REASONS_FIRST = 3;
const ADVICE_FIRST = 2;
/** Said beside the headline instead. */
const REMOVED = 'notice-removed';
/** The advice that can be shown in the page itself. */
const LEAVE_BLANK = 'leave-optional-blank';

/** Level, purpose and where the sum comes from. */
export function verdictView(report: Report, words: Catalogue): PopupView['verdict'] {
  const { popup } = words;
  const isKnown = report.purpose.kind !== 'other';
  const meter = (group: Group, points: number | null): Meter => {
    const value = points === null ? null : Math.min(100, Math.max(0, points));
    const shown = value === null ? '–' : String(value);
    return { group, label: words.groups[group], value, shown, spoken: value === null ? popup.unknown : shown };
  };
  return {
    level: report.level,
    word: words.levels[report.level],
    score: format(popup.score, { score: report.score }),
    purpose: isKnown ? format(popup.purpose, { purpose: words.purposes[report.purpose.kind] }) : '',
    metersTitle: popup.scores,
    meters: [
      meter('ask', report.scores.ask),
      meter('context', report.scores.context),
      meter('site', report.scores.site),
    ],
  };
}

/** What is asked against what is needed; `null` where nothing is. */
export function asksView(report: Report, words: Catalogue, locale: Locale): PopupView['asks'] {
  if (report.asks.length === 0) return null;
  const { popup } = words;
  return {
    title: popup.asks,
    columns: [popup.askKind, popup.askNeed, popup.askDemand],
    rows: report.asks.map((row) => ({
      kind: row.kind,
      name: words.kinds[row.kind],
      need: row.need,
      needWord: words.needs[row.need],
      demand: demand(row, report, popup),
      note: hidingPlace(row, report, popup),
    })),
    overAsk: overAskView(report, words, locale),
    needs: needsSentences(report, words, locale),
  };
}

/** More boxes than this are not counted by looking. */
const MAX_BOXES = 24;

function overAskView(
  { overAsk: { fields, optional, unneeded } }: Report,
  { popup }: Catalogue,
  locale: Locale,
): NonNullable<PopupView['asks']>['overAsk'] {
  if (fields === 0) return null;
  const parts = [plural(locale, popup.boxes, fields)];
  if (unneeded > 0) parts.push(plural(locale, popup.boxesUnneeded, unneeded));
  if (optional > 0) parts.push(plural(locale, popup.boxesOptional, optional));
  const shown = Math.min(fields, MAX_BOXES);
  const boxes = Array.from({ length: shown }, (_, index) => (index < unneeded ? 'unneeded' : 'needed'));
  return { said: parts.join(locale === 'en' ? ', ' : '，'), boxes };
}

/** What the purpose needs, what is common, and what that is read from; none where the purpose is not known. */
function needsSentences({ purpose, needs }: Report, words: Catalogue, locale: Locale): readonly string[] {
  if (purpose.kind === 'other') return [];
  const { popup, purposes, kinds } = words;
  const values = { purpose: purposes[purpose.kind] };
  const list = (of: readonly string[]) => new Intl.ListFormat(locale, { type: 'conjunction' }).format(of);
  const named = (of: readonly FieldKind[]) => list(of.map((kind) => kinds[kind]));
  const said = [
    needs.needed.length === 0
      ? format(popup.needsNothing, values)
      : format(popup.needsOnly, { ...values, kinds: named(needs.needed) }),
  ];
  if (needs.usual.length > 0) said.push(format(popup.needsUsual, { kinds: named(needs.usual) }));
  if (needs.categories.length > 0) said.push(format(popup.needsRule, { categories: list(needs.categories) }));
  return said;
}

function demand(row: AskRow, report: Report, popup: Catalogue['popup']): string {
  if (row.required) return popup.required;
  const saysOptional = report.fields.some((field) => field.kind === row.kind && field.saysOptional);
  return saysOptional ? popup.optional : popup.notRequired;
}

function hidingPlace(row: AskRow, report: Report, popup: Catalogue['popup']): string {
  const hidden = report.fields.filter((field) => field.kind === row.kind).map((field) => field.hiddenAs);
  if (hidden.includes('harvest')) return popup.harvest;
  return row.visible ? '' : popup.laterStep;
}

function surenessOf(strength: number): 'high' | 'middle' | 'low' {
  if (strength >= 0.75) return 'high';
  return strength >= 0.4 ? 'middle' : 'low';
}

/** Why, strongest first. */
export function reasonsView(
  report: Report,
  words: Catalogue,
  locale: Locale,
  { region }: Pick<PopupContext, 'region'>,
): PopupView['reasons'] {
  const { popup } = words;
  const lawOf = (signal: string) => {
    const law = lawName(signal, region, locale);
    return law === '' ? '' : format(popup.law, { law });
  };
  const shown = report.evidence
    .filter((evidence) => evidence.points !== 0)
    .map((evidence, index) => ({
      id: `${evidence.signal}-${index}`,
      ...reason(evidence, locale),
      points: format(evidence.points > 0 ? popup.pointsUp : popup.pointsDown, { points: Math.abs(evidence.points) }),
      sure: popup.sure[surenessOf(evidence.strength)],
      law: lawOf(evidence.signal),
      pointAt: evidence.selector !== '' ? [evidence.selector] : [],
      frame: evidence.frame,
      showMe: popup.showMe,
    }));
  return folded(popup.reasons, shown, REASONS_FIRST, (count) => plural(locale, popup.moreReasons, count));
}

/** How what is filled in travels. Hosts in ASCII: a look-alike must not read as what it looks like. */
export function routeSentences(route: Route, popup: Catalogue['popup']): readonly string[] {
  const said = route.elsewhere.map((host) => format(popup.sentElsewhere, { host: cleanHost(host) }));
  if (route.isHome) said.push(popup.sentHome);
  if (route.isByScript) said.push(popup.sentByScript);
  if (route.isEncrypted !== null) said.push(route.isEncrypted ? popup.encrypted : popup.notEncrypted);
  return said;
}

/** What to do instead. */
export function adviceView(
  { report, site }: { readonly report: Report; readonly site: string },
  words: Catalogue,
  locale: Locale,
  { region, today }: PopupContext,
): PopupView['advice'] {
  const { popup } = words;
  const page = { site, title: report.title, purpose: report.purpose.kind, region, today };
  const shown = report.advice.flatMap((id) => {
    const text = adviceText(id, locale);
    const optional = id === LEAVE_BLANK ? optionalFieldsOf(report) : [];
    return text ? [{ id, ...text, copy: copyText(id, locale, page), optional }] : [];
  });
  const list = folded(popup.advice, shown, ADVICE_FIRST, (count) => plural(locale, popup.moreAdvice, count));
  return (
    list && {
      ...list,
      costLabel: popup.adviceCost,
      limitsLabel: popup.adviceLimits,
      copyLabel: popup.copy,
      showOptional: popup.showOptional,
    }
  );
}

/** What to do when it is too late. */
export function afterView(
  state: { readonly site: string; readonly report?: Report | null; readonly isSentTo: boolean },
  words: Catalogue,
  locale: Locale,
  { region, today }: PopupContext,
): PopupView['after'] {
  const { site, report = null, isSentTo: isOpen } = state;
  const page = { site, title: report?.title ?? '', purpose: report?.purpose.kind ?? 'other', region, today } as const;
  const situation = { given: report?.asks.map(({ kind }) => kind) ?? [], isWarned: report?.warn === true };
  return {
    title: words.popup.after,
    isOpen,
    copyLabel: words.popup.copy,
    steps: afterSteps(region, locale, situation).map((step) => ({ ...step, copy: copyText(step.id, locale, page) })),
  };
}

/** Codes rather than words: whoever reads it may speak another language. */
export function wrongView(
  { report, site }: { readonly report: Report; readonly site: string },
  { name, popup }: Catalogue,
): PopupView['wrong'] {
  const asks = report.asks.map(({ kind, need }) => `${kind} (${need})`);
  const reasons = report.evidence.map(({ signal, points }) => `${signal} ${points}`);
  const verdict = `${report.level} ${report.score}, ${report.purpose.kind} ${report.purpose.confidence.toFixed(2)}`;
  const text = [name, cleanHost(site), verdict, asks.join(', '), reasons.join(', ')].filter((part) => part !== '');
  return { title: popup.wrong, what: popup.wrongWhat, copyLabel: popup.copy, text: text.join(' · ') };
}

function folded<T>(
  title: string,
  items: readonly T[],
  first: number,
  more: (count: number) => string,
): Folded<T> | null {
  if (items.length === 0) return null;
  const rest = items.slice(first);
  return { title, first: items.slice(0, first), rest, more: rest.length > 0 ? more(rest.length) : '' };
}

/** What was left out of the check, in words. */
export function cautions(report: Report, words: Catalogue, locale: Locale): readonly string[] {
  const unread = report.limits
    .filter((code) => code !== REMOVED)
    .map((code) => (Object.hasOwn(words.limits, code) ? words.limits[code] : undefined));
  const said = new Set(unread.map((sentence) => sentence ?? words.limitOther));
  if (report.failed.length > 0) said.add(plural(locale, words.popup.failed, report.failed.length));
  return [...said];
}
