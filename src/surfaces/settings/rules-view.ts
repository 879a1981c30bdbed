import type { FieldKind, Locale } from '#contract/kinds.ts';
import { FIELD_KINDS, SENSITIVE_KINDS } from '#contract/kinds.ts';
import {
  RULE_ACTIONS,
  RULE_REACHES,
  RULE_SCOPES,
  RULE_SPANS,
  type Rule,
  type RuleAction,
  type RuleScope,
} from '#contract/rule.ts';
import { type Catalogue, catalogue } from '#i18n/catalogue.ts';
import { clean, cleanHost } from '#i18n/clean.ts';
import { format, plural, type Quoted, splitQuote } from '#i18n/format.ts';
import { type SettingsWords, settingsWords } from '#i18n/settings/words.ts';
import { signalIds, signalText } from '#i18n/texts.ts';
import { endOf } from '#settings/rule-end.ts';
import { type Option, options } from '../options.ts';
import { FILTERS, type Filter, type ListState, SORTS, type Sort } from './list-state.ts';

export interface RuleRow {
  readonly target: string;
  readonly shown: string;
  readonly action: RuleAction;
  readonly actionWord: string;
  /** Until when, for what, the person's note, how it came, when it was last changed: what there is to say, in one line. */
  readonly details: string;
  readonly isLocked: boolean;
  readonly isSelected: boolean;
  readonly selectName: string;
  readonly editName: string;
  readonly removeName: string;
}

/** The rule being edited, and what can be chosen for it. */
export interface EditView {
  readonly target: string;
  /** Its place in the list as it is shown; -1 where it is not. */
  readonly index: number;
  readonly action: RuleAction;
  readonly note: string;
  readonly scope: RuleScope;
}

/** The list, decided. Rows are made when they come into sight. */
export interface RulesView {
  readonly title: string;
  readonly what: string;
  readonly addProblem: string;
  /** Search, order and selection are of use only where the list does not fit a glance. */
  readonly hasTools: boolean;
  readonly query: string;
  readonly sort: Sort;
  readonly filter: Filter;
  readonly count: string;
  readonly total: number;
  readonly selected: string;
  /** Those selected that are listed now: what was hidden since by a search must not be removed unseen. */
  readonly selectedTargets: readonly string[];
  readonly rowAt: (index: number) => RuleRow | null;
  readonly targets: readonly string[];
  readonly editing: EditView | null;
  readonly empty: { readonly title: string; readonly what: string } | null;
  readonly nothingFound: Quoted | null;
  readonly isLocked: boolean;
  readonly words: SettingsWords;
  readonly actions: readonly Option<RuleAction>[];
  readonly spans: readonly Option<(typeof RULE_SPANS)[number]>[];
  readonly reaches: readonly Option<(typeof RULE_REACHES)[number]>[];
  readonly scopes: readonly Option<RuleScope['kind']>[];
  /** What a rule can be about: the sensitive kinds first. */
  readonly kinds: readonly Option<FieldKind>[];
  readonly signals: readonly Option<string>[];
  readonly sorts: readonly Option<Sort>[];
  readonly filters: readonly Option<Filter>[];
}

const TOOLS_FROM = 6;
const BY_NAME = new Intl.Collator('en', { numeric: true });

function ordered(rules: readonly Rule[], sort: Sort): readonly Rule[] {
  const byName = (a: Rule, b: Rule) => BY_NAME.compare(a.target.replace(/^=/, ''), b.target.replace(/^=/, ''));
  switch (sort) {
    case 'name':
      return rules.toSorted(byName);
    case 'newest':
      return rules.toSorted((a, b) => b.changedAt - a.changedAt || byName(a, b));
    case 'ending':
      // Infinity less Infinity is no number: those that never end go by name.
      return rules.toSorted((a, b) => (endOf(a) === endOf(b) ? byName(a, b) : endOf(a) - endOf(b)));
    default:
      return sort satisfies never;
  }
}

/** Host names in both spellings: what a person sees in the address bar is found as well. */
function matches({ target, note }: Rule, query: string, spelled: string): boolean {
  return target.includes(query) || (spelled !== '' && target.includes(spelled)) || note.toLowerCase().includes(query);
}

function punycode(query: string): string {
  return /[^\u0020-\u007e]/.test(query) && URL.canParse(`https://${query}/`)
    ? new URL(`https://${query}/`).hostname
    : '';
}

function details(rule: Rule, words: Catalogue, date: Intl.DateTimeFormat, locale: Locale, now: number): string {
  const text = settingsWords(locale);
  const { until, scope, note, from, changedAt } = rule;
  const kinds = (list: readonly FieldKind[]) =>
    new Intl.ListFormat(locale, { type: 'conjunction' }).format(list.map((kind) => words.kinds[kind]));
  const parts = [
    until === 'visit' ? text.untilVisit : '',
    typeof until === 'number' ? (until <= now ? text.ended : format(text.untilDate, { date: date.format(until) })) : '',
    scope.kind === 'fields' ? format(text.onlyKinds, { kinds: kinds(scope.kinds) }) : '',
    scope.kind === 'signals' ? onlySignals(scope.ids, text, locale) : '',
    clean(note),
    text.origins[from],
    from === 'policy' ? '' : format(text.changedOn, { date: date.format(changedAt) }),
  ];
  return parts.filter((part) => part !== '').join(' · ');
}

/** Titles in a row; the rest is a number: a line of a list is no place for sixty of them. */
const MAX_TITLES = 2;

function onlySignals(ids: readonly string[], text: SettingsWords, locale: Locale): string {
  const titles = ids.slice(0, MAX_TITLES).map((id) => signalText(id, locale).title);
  const named = new Intl.ListFormat(locale, { type: 'conjunction' }).format(titles);
  const sentence = ids.length > MAX_TITLES ? text.onlySignalsMore : text.onlySignals;
  return format(sentence, { titles: named, count: String(ids.length) });
}

/** What the list of sites shows. Pure, but for the date it is handed. */
export function rulesView(
  all: readonly Rule[],
  state: ListState,
  locale: Locale,
  { now, isLocked }: { readonly now: number; readonly isLocked: boolean },
): RulesView {
  const words = catalogue(locale);
  const text = settingsWords(locale);
  const date = new Intl.DateTimeFormat(locale, { dateStyle: 'medium' });
  const query = state.query.trim().toLowerCase();
  const spelled = punycode(query);
  const found = ordered(
    all.filter((rule) => (state.filter === 'all' || rule.action === state.filter) && matches(rule, query, spelled)),
    state.sort,
  );
  const rowAt = (index: number): RuleRow | null => {
    const rule = found[index];
    if (!rule) return null;
    const shown = cleanHost(rule.target);
    return {
      target: rule.target,
      shown,
      action: rule.action,
      actionWord: words.actions[rule.action],
      details: details(rule, words, date, locale, now),
      isLocked: isLocked || rule.from === 'policy',
      isSelected: state.selected.has(rule.target),
      selectName: format(text.select, { site: shown }),
      editName: format(text.editSite, { site: shown }),
      removeName: format(text.removeSite, { site: shown }),
    };
  };
  const targets = found.filter(({ from }) => from !== 'policy').map(({ target }) => target);
  const selectedTargets = targets.filter((target) => state.selected.has(target));
  const edited = all.find(({ target }) => target === state.editing);
  return {
    title: text.allowlist,
    what: text.allowlistWhat,
    addProblem: state.addProblem,
    hasTools: all.length >= TOOLS_FROM || query !== '' || state.filter !== 'all',
    query: state.query,
    sort: state.sort,
    filter: state.filter,
    count: plural(locale, text.count, found.length),
    total: found.length,
    selected: selectedTargets.length > 0 ? plural(locale, text.selected, selectedTargets.length) : '',
    selectedTargets,
    rowAt,
    targets,
    editing: edited ? editView(edited, found.indexOf(edited)) : null,
    empty: all.length === 0 ? { title: text.empty, what: text.emptyWhat } : null,
    nothingFound:
      all.length > 0 && found.length === 0
        ? splitQuote(text.searchNothing.replace('{query}', '{quote}'), clean(state.query))
        : null,
    isLocked,
    words: text,
    actions: options(RULE_ACTIONS, words.actions),
    spans: options(RULE_SPANS, words.spans),
    reaches: options(RULE_REACHES, words.reaches),
    scopes: options(RULE_SCOPES, words.scopes),
    kinds: options([...new Set([...SENSITIVE_KINDS, ...FIELD_KINDS])], words.kinds),
    signals: signalIds().map((id) => ({ value: id, label: signalText(id, locale).title })),
    sorts: options(SORTS, words.sorts),
    filters: options(FILTERS, words.filters),
  };
}

function editView({ target, action, note, scope }: Rule, index: number): EditView {
  return { target, index, action, note, scope };
}
