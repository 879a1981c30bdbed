import type { Locale } from '#contract/kinds.ts';
import { RULE_SPANS, type Rule } from '#contract/rule.ts';
import { type Catalogue, catalogue } from '#i18n/catalogue.ts';
import { cleanHost } from '#i18n/clean.ts';
import { format, plural } from '#i18n/format.ts';
import { headline } from '#i18n/headline.ts';
import { settingsWords } from '#i18n/settings/words.ts';
import { options } from '../options.ts';
import {
  adviceView,
  afterView,
  asksView,
  cautions,
  reasonsView,
  routeSentences,
  verdictView,
  wrongView,
} from './view-parts.ts';
import type { PopupContext, PopupState, PopupView, TermsView } from './view-types.ts';

/** The page kept taking our notice away. */
const REMOVED = 'notice-removed';

/** What the popup shows about a tab. Pure. */
export function popupView(state: PopupState, locale: Locale, context: PopupContext): PopupView {
  const words = catalogue(locale);
  const { popup } = words;
  const base: PopupView = {
    kind: state.kind,
    locale,
    name: words.name,
    headline: '',
    why: '',
    site: 'site' in state ? cleanHost(state.site) : '',
    verdict: null,
    asks: null,
    reasons: null,
    advice: null,
    after: null,
    wrong: null,
    cautions: [],
    siteRow: null,
    trust: null,
    alwaysWarn: null,
    keptQuiet: keptQuiet(context.quiet, popup, locale),
    mute: context.quiet.isMuted ? { action: 'unmute', label: popup.unmute } : { action: 'mute', label: popup.mute },
    lookAgain: popup.lookAgain,
    settings: popup.settings,
    promise: popup.promise,
  };
  const siteRow = { label: popup.site, host: base.site, unknown: popup.siteUnknown, route: [] };
  // Where nothing was checked, nothing is said about a check.
  const unchecked = { promise: words.promise };
  switch (state.kind) {
    case 'loading':
      return { ...base, headline: popup.loading, lookAgain: '', ...unchecked };
    case 'unsupported':
      return { ...base, headline: popup.unsupported, why: words.unreadable[state.page], lookAgain: '', ...unchecked };
    case 'checking':
      return { ...base, headline: popup.checking, why: popup.checkingWhy, ...unchecked };
    case 'could-not-check':
      return { ...base, headline: popup.couldNotCheck, why: popup.couldNotCheckWhy, ...unchecked };
    case 'silent':
      return {
        ...base,
        headline: words.headline.nothing,
        why: popup.nothingWhy,
        siteRow,
        after: afterView(state, words, locale, context),
      };
    case 'allowed':
      return {
        ...base,
        headline: popup.allowed,
        why: popup.allowedWhy,
        asks: state.report ? asksView(state.report, words, locale) : null,
        after: afterView(state, words, locale, context),
        siteRow,
        trust:
          base.site === ''
            ? null
            : { action: 'untrust', label: popup.untrust, what: '', terms: termsView(state, words, locale, context) },
      };
    case 'report':
      return {
        ...base,
        headline: headline(state.report, locale),
        // Said first: what stands in the page, or does not, must not be mistaken for what we say.
        why: state.report.limits.includes(REMOVED) ? (words.limits[REMOVED] ?? '') : '',
        verdict: verdictView(state.report, words),
        asks: asksView(state.report, words, locale),
        reasons: reasonsView(state.report, words, locale, context),
        advice: adviceView(state, words, locale, context),
        after: afterView(state, words, locale, context),
        wrong: wrongView(state, words),
        cautions: cautions(state.report, words, locale),
        siteRow: { ...siteRow, route: routeSentences(state.route, popup) },
        trust:
          base.site === ''
            ? null
            : { action: 'trust', label: popup.trust, what: trustWhat(base.site, popup), terms: null },
        alwaysWarn: base.site === '' ? null : alwaysWarnView(state.rule, popup),
      };
    default:
      return state satisfies never;
  }
}

/** An IP address or a name without a dot has nothing below it. */
const isAlone = (site: string) => !site.includes('.') || /^[\d.]+$/.test(site) || site.startsWith('[');

function trustWhat(site: string, popup: Catalogue['popup']): string {
  return isAlone(site) ? popup.trustWhatHost : popup.trustWhat;
}

/** An administrator's rule stays; one about parts of a page only is for the settings. */
function alwaysWarnView(rule: Rule | undefined, popup: Catalogue['popup']): PopupView['alwaysWarn'] {
  if (rule?.action !== 'warn' || rule.scope.kind !== 'all') return { action: 'warn', label: popup.warn };
  return rule.from === 'policy' ? null : { action: 'unwarn', label: popup.unwarn };
}

/** What may be changed about trust; nothing where an administrator gave it. */
function termsView(
  { rule, site, host }: Extract<PopupState, { kind: 'allowed' }>,
  words: Catalogue,
  locale: Locale,
  { today }: PopupContext,
): TermsView | null {
  if (rule.from === 'policy') return null;
  const text = settingsWords(locale);
  const date = new Intl.DateTimeFormat(locale, { dateStyle: 'medium' });
  const midnight = new Date(today.getFullYear(), today.getMonth(), today.getDate() + 1).getTime();
  const span =
    rule.until === null ? 'good' : rule.until === 'visit' ? 'visit' : rule.until === midnight ? 'today' : 'keep';
  const kept: TermsView['spans'] =
    span === 'keep' ? [{ value: span, label: format(text.untilDate, { date: date.format(Number(rule.until)) }) }] : [];
  const reaches = [
    { value: site, label: words.reaches.site },
    { value: `=${host}`, label: words.reaches.host },
  ];
  // An entry with a path or a pattern is for the settings.
  const isPlain = !isAlone(site) && reaches.some(({ value }) => value === rule.target);
  return {
    spanLabel: text.span,
    spans: [...kept, ...options(RULE_SPANS, words.spans)],
    span,
    reachLabel: text.reach,
    reaches: isPlain ? reaches : [],
    reach: rule.target,
  };
}

function keptQuiet({ held, isMuted }: PopupContext['quiet'], popup: Catalogue['popup'], locale: Locale): string {
  if (isMuted) return popup.muted;
  return held > 0 ? plural(locale, popup.keptQuiet, held) : '';
}
