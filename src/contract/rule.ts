import type { FieldKind } from './kinds.ts';

/** `trust` keeps Formwary silent, `warn` makes it speak whatever the score. */
export const RULE_ACTIONS = ['trust', 'warn'] as const;
export type RuleAction = (typeof RULE_ACTIONS)[number];

/** What a rule is about: everything, only some signals, or only some kinds of field. */
export const RULE_SCOPES = ['all', 'fields', 'signals'] as const;
export type RuleScope =
  | { readonly kind: 'all' }
  | { readonly kind: 'signals'; readonly ids: readonly string[] }
  | { readonly kind: 'fields'; readonly kinds: readonly FieldKind[] };

/** How a rule came to be. */
export const RULE_ORIGINS = ['popup', 'settings', 'import', 'policy'] as const;
export type RuleOrigin = (typeof RULE_ORIGINS)[number];

/** How long a rule is to last: until the browser closes, until midnight, thirty days, until it is taken away. */
export const RULE_SPANS = ['visit', 'today', '30-days', 'good'] as const;
export type RuleSpan = (typeof RULE_SPANS)[number];

/** How much of a typed address a rule is to cover; `typed` is what the text itself says, see `rules/target.ts`. */
export const RULE_REACHES = ['site', 'host', 'prefix', 'typed'] as const;
export type RuleReach = (typeof RULE_REACHES)[number];

/** More rules than a person keeps; what lets the settings page and the storage keep their promises. */
export const MAX_RULES = 10_000;
export const MAX_NOTE_CHARS = 200;
/** Lines of a pasted list that are read: twice what a list holds, for comments and what is there already. */
export const MAX_PASTED_LINES = 2 * MAX_RULES;

/** One line of the allowlist or blocklist. There is one rule at most for each target. */
export interface Rule {
  /** Canonical text of what it covers, see `rules/target.ts`: the rule's identity, on every device. */
  readonly target: string;
  readonly action: RuleAction;
  readonly scope: RuleScope;
  /** Milliseconds since the epoch after which it no longer counts; `null` for good; `visit` until the browser closes. */
  readonly until: number | null | 'visit';
  /** The person's own words, at most 200 characters. */
  readonly note: string;
  readonly from: RuleOrigin;
  /** Milliseconds since the epoch of the last change: the younger wins when devices differ. */
  readonly changedAt: number;
}

/** Takes a change of rules back: the targets it touched, and the rules they had before. */
export interface RulesUndo {
  readonly targets: readonly string[];
  readonly before: readonly Rule[];
}

/** What may be changed in a rule; absent parts stay as they are. */
export interface RuleEdit {
  readonly action?: RuleAction;
  readonly scope?: RuleScope;
  readonly span?: RuleSpan;
  readonly note?: string;
}

/** A line of a pasted list that names no target, and why. */
export interface BadLine {
  /** From 1. */
  readonly line: number;
  readonly text: string;
  readonly problem: TargetProblem;
}

/** What a target covers, taken apart. */
export interface Target {
  readonly kind: 'site' | 'host' | 'prefix' | 'pattern';
  /** `null` is http and https alike. */
  readonly scheme: 'http' | 'https' | 'file' | null;
  /** Host labels, last first (`com`, `example`, `*`); an IP is one label; empty for files. */
  readonly labels: readonly string[];
  /** Covers all subdomains too. */
  readonly subdomains: boolean;
  /** Empty: any port. */
  readonly port: string;
  /** Path it must begin with; `/` covers every path. */
  readonly path: string;
  /** The path ends in `*`: what follows need not begin a new segment. */
  readonly openEnd: boolean;
}

/** Why a line is not a target; a sentence is made of it at the surface. */
export type TargetProblem =
  | 'empty'
  | 'not-an-address'
  | 'scheme'
  | 'public-suffix'
  | 'single-label'
  | 'star-inside-label'
  | 'star-alone'
  | 'star-inside-path'
  | 'too-many-stars'
  | 'too-long'
  | 'user-info'
  | 'not-a-site-rule';
