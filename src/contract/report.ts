import type { Field, PurposeGuess } from './facts.ts';
import type { FieldKind, Group, Level, Locale, Purpose, Region } from './kinds.ts';

export interface Evidence {
  readonly signal: string;
  readonly group: Group;
  /** Whole points; negative where it speaks for the page. */
  readonly points: number;
  /** 0–1: how sure the signal is of what it saw, whatever it is worth. */
  readonly strength: number;
  readonly quote: string;
  readonly selector: string;
  readonly frame: number;
  readonly count: number;
}

/** How far a purpose needs a kind of data. */
export type Need = 'needed' | 'usual' | 'excessive';

export interface AskRow {
  readonly kind: FieldKind;
  readonly need: Need;
  readonly required: boolean;
  readonly visible: boolean;
}

/** What the page's purpose needs, whatever it asks for. */
export interface PurposeNeeds {
  readonly needed: readonly FieldKind[];
  /** Common, though it could be done without. Whatever stands in neither list is excessive. */
  readonly usual: readonly FieldKind[];
  /** Categories of the Chinese rule on necessary information it follows, by their names there; empty where it is our own reading. */
  readonly categories: readonly string[];
}

/** How much more is asked than needed, in boxes: what is read-only, or a trap for robots, asks nobody. */
export interface OverAsk {
  /** Boxes that ask the visitor for personal data, those of later steps among them. */
  readonly fields: number;
  /** How many of them may stay empty, as far as the page shows. */
  readonly optional: number;
  /** How many of them ask for what the purpose does not need. */
  readonly unneeded: number;
}

/** The one result every surface shows. */
export interface Report {
  readonly schema: 1;
  readonly url: string;
  readonly title: string;
  readonly lang: string;
  readonly purpose: PurposeGuess;
  readonly purposes: readonly PurposeGuess[];
  /** Sum of the evidence's points, held within 0–100. */
  readonly score: number;
  readonly level: Level;
  readonly warn: boolean;
  /** Sums of the three groups; `site` is `null` where the address says nothing. */
  readonly scores: Readonly<Record<'ask' | 'context', number>> & { readonly site: number | null };
  readonly fields: readonly Field[];
  /** One row a kind, in the order of FIELD_KINDS: what is asked against what the purpose needs. */
  readonly asks: readonly AskRow[];
  readonly needs: PurposeNeeds;
  readonly overAsk: OverAsk;
  /** Strongest first. */
  readonly evidence: readonly Evidence[];
  /** Ids of the advice, best first. */
  readonly advice: readonly string[];
  /** Signals that threw: "one check could not run". */
  readonly failed: readonly string[];
  /** What was left unread, see `Facts.limits`. */
  readonly limits: readonly string[];
}

/** When a page is judged; handed in, so that judging reads no clock. */
export type Moment = Date;

/** The part of the settings that judging depends on. */
export interface AssessSettings {
  readonly region: Region;
  /** Absent: every weight as it is, every kind counted. */
  readonly tuning?: Tuning;
}

/** What the person, or a rule for this page, counts differently. */
export interface Tuning {
  /** Points that speak against a page are multiplied by this. */
  readonly scale: number;
  /** Factor of single signals; absent: 1. */
  readonly factors: Readonly<Record<string, number>>;
  /** Kinds that no signal sees; the report still lists that they are asked for. */
  readonly ignored: readonly FieldKind[];
}

/** What advice looks at when it decides whether it fits. */
export interface AdviceContext {
  readonly purpose: Purpose;
  readonly level: Level;
  readonly fields: readonly Field[];
  readonly asks: readonly AskRow[];
  readonly region: Region;
  readonly signals: ReadonlySet<string>;
}

/** One alternative to handing the data over. Its file name is its id. */
export interface Advice {
  readonly id: string;
  /** Lower is offered earlier: the less a person must do and pay, the lower. */
  readonly order: number;
  fits(context: AdviceContext): boolean;
}

/** One thing to do when the data was already given. Its file name is its id. */
export interface AfterStep {
  readonly id: string;
  /** Lower comes first: what can not wait, then what helps most. */
  readonly order: number;
  /** Where it works; empty for everywhere. */
  readonly regions: readonly Region[];
  /** Of use only where one of these was given; absent: whatever was. */
  readonly about?: readonly FieldKind[];
  /** Comes before all else where one of these was given. */
  readonly urgentFor?: readonly FieldKind[];
}

/** `source` names where in the facts the text comes from. */
export type AfterText = Readonly<Record<Locale, { readonly title: string; readonly how: string }>> & {
  readonly source: string;
};

/** `source` names where in the facts the text comes from; shown as small print. */
export type AdviceText = Readonly<
  Record<
    Locale,
    {
      readonly title: string;
      readonly how: string;
      readonly cost: string;
      readonly limits: string;
    }
  >
> & { readonly source: string };
