import type { Evidenceable } from './facts.ts';
import type { Group, Locale } from './kinds.ts';

/** What a signal saw. `report` turns it into evidence: points = weight × strength. */
export interface Finding {
  /** 0–1: how loudly this signal speaks here. */
  readonly strength: number;
  /** The page's own words, or the part of the address, it stands on. */
  readonly quote: string;
  /** The control or element to point at; empty when there is none. */
  readonly selector?: string;
  readonly frame?: number;
  /** How many things it counted, where its sentence says so. */
  readonly count?: number;
}

/** One pure check over facts. Its file name is its id. It reads no clock, DOM, storage or other signal. */
export interface Signal {
  readonly id: string;
  readonly group: Group;
  /** The facts it reads; it is skipped, not silent, where one of them is unknown. */
  readonly needs: readonly (keyof Evidenceable)[];
  check(facts: Evidenceable): Finding | null;
}

/** What law has a say on, as far as a signal stands on it: see `i18n/laws.ts`. */
export type LawId = 'minimal' | 'notice' | 'sharing' | 'consent' | 'honest' | 'child' | 'calls' | 'realName';

/** Title: at most 24 Chinese characters. Reason: one sentence; `{quote}` and `{count}` are filled in. */
export type SignalText = Readonly<Record<Locale, { readonly title: string; readonly reason: string }>> & {
  readonly law?: LawId;
};
