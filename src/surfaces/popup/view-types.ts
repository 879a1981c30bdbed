import type { FieldKind, Group, Level, Locale, Region } from '#contract/kinds.ts';
import type { QuietToday, TabState } from '#contract/message.ts';
import type { Need } from '#contract/report.ts';
import type { RuleSpan } from '#contract/rule.ts';
import type { Quoted } from '#i18n/format.ts';
import type { Option } from '../options.ts';

export type PopupState = { readonly kind: 'loading' } | TabState;
export type PopupAction =
  | 'trust'
  | 'untrust'
  | 'warn'
  | 'unwarn'
  | 'look-again'
  | 'settings'
  | 'mute'
  | 'unmute'
  | { readonly copy: string }
  | { readonly span: RuleSpan }
  /** To a rule with this target in place of the one there is. */
  | { readonly moveTo: string }
  | { readonly pointAt: readonly string[]; readonly as: 'reason' | 'optional'; readonly frame: number };

/** What the popup depends on besides the tab. */
export interface PopupContext {
  readonly region: Region;
  readonly today: Date;
  readonly quiet: QuietToday;
}

export interface Meter {
  readonly group: Group;
  readonly label: string;
  /** 0–100; `null` where nothing can be said. */
  readonly value: number | null;
  /** What stands for the number: itself, or a dash. */
  readonly shown: string;
  readonly spoken: string;
}

interface AskView {
  readonly kind: FieldKind;
  readonly name: string;
  readonly need: Need;
  readonly needWord: string;
  readonly demand: string;
  /** Where it hides, if the person can not see it now. */
  readonly note: string;
}

export interface ReasonView {
  readonly id: string;
  readonly title: string;
  readonly sentence: Quoted;
  readonly points: string;
  /** How sure that is, in a word. */
  readonly sure: string;
  /** The article it stands on; empty where it stands on none. */
  readonly law: string;
  /** What to point at; empty where there is nothing. */
  readonly pointAt: readonly string[];
  /** The frame it is in; 0 is the page itself. */
  readonly frame: number;
  /** Name of the button that does. */
  readonly showMe: string;
}

export interface AdviceView {
  readonly id: string;
  readonly title: string;
  readonly how: string;
  readonly cost: string;
  readonly limits: string;
  /** What there is to copy, made for this page; empty where there is nothing. */
  readonly copy: string;
  /** Boxes in the page that may stay empty, where the advice is about them. */
  readonly optional: readonly string[];
}

/** A list of which the first part is shown and the rest opens on demand. */
export interface Folded<T> {
  readonly title: string;
  readonly first: readonly T[];
  readonly rest: readonly T[];
  readonly more: string;
}

/** How long trust lasts, and how far it reaches. */
export interface TermsView {
  readonly spanLabel: string;
  /** `keep` is a day that is set already. */
  readonly spans: readonly Option<RuleSpan | 'keep'>[];
  readonly span: RuleSpan | 'keep';
  readonly reachLabel: string;
  /** Targets; none where there is nothing to choose. */
  readonly reaches: readonly Option<string>[];
  readonly reach: string;
}

/** Everything the popup shows, decided; `null` parts are not shown. */
export interface PopupView {
  readonly kind: PopupState['kind'];
  readonly locale: Locale;
  readonly name: string;
  readonly headline: string;
  /** `{site}` stands for `site`. */
  readonly why: string;
  readonly site: string;
  readonly verdict: {
    readonly level: Level;
    readonly word: string;
    readonly score: string;
    readonly purpose: string;
    readonly metersTitle: string;
    readonly meters: readonly Meter[];
  } | null;
  readonly asks: {
    readonly title: string;
    readonly columns: readonly [string, string, string];
    readonly rows: readonly AskView[];
    /** How much more is asked than needed: one box each, those not needed first. */
    readonly overAsk: { readonly said: string; readonly boxes: readonly ('unneeded' | 'needed')[] } | null;
    /** What a page of this purpose needs, what is common, and what that is read from. */
    readonly needs: readonly string[];
  } | null;
  readonly reasons: Folded<ReasonView> | null;
  readonly advice:
    | (Folded<AdviceView> & {
        readonly costLabel: string;
        readonly limitsLabel: string;
        readonly copyLabel: string;
        readonly showOptional: string;
      })
    | null;
  /** What to do when it is too late. */
  readonly after: {
    readonly title: string;
    /** Something was sent to this site: it need not be looked for. */
    readonly isOpen: boolean;
    readonly copyLabel: string;
    readonly steps: readonly Pick<AdviceView, 'id' | 'title' | 'how' | 'copy'>[];
  } | null;
  /** A text for whoever wants to tell us that the verdict is wrong: what was judged, nothing of what was typed. */
  readonly wrong: {
    readonly title: string;
    readonly what: string;
    readonly copyLabel: string;
    readonly text: string;
  } | null;
  /** What was left out of the check. */
  readonly cautions: readonly string[];
  /** `unknown` stands in for an empty `host`. */
  readonly siteRow: {
    readonly label: string;
    readonly host: string;
    readonly unknown: string;
    /** How what is filled in travels, in sentences. */
    readonly route: readonly string[];
  } | null;
  readonly trust: {
    readonly action: PopupAction;
    readonly label: string;
    readonly what: string;
    /** For how long, and how far: what may be changed at once. */
    readonly terms: TermsView | null;
  } | null;
  /** Whether to warn here whatever the score; `null` where that is not the person's to choose. */
  readonly alwaysWarn: { readonly action: 'warn' | 'unwarn'; readonly label: string } | null;
  /** What was kept quiet today; empty where nothing was. */
  readonly keptQuiet: string;
  readonly mute: { readonly action: 'mute' | 'unmute'; readonly label: string };
  readonly lookAgain: string;
  readonly settings: string;
  readonly promise: string;
}
