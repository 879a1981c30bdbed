import type { FieldKind, Level } from './kinds.ts';

/** What was read, or closed, about one site since the browser was opened. */
export interface SiteMemory {
  readonly site: string;
  /** Headline and reason of each notice that was there to be read. */
  readonly said: readonly string[];
  /** Everything it has asked for so far. */
  readonly kinds: readonly FieldKind[];
  readonly level: Level;
  /** Pages, by host and path, on which the person closed a notice. Most recent last. */
  readonly closed: readonly string[];
}

/** What keeps the notice from nagging, in `storage.session`: gone with the browser, never on disk. */
export interface Restraint {
  readonly schema: 1;
  /** The day the counts are of, as `2026-11-24`. */
  readonly day: string;
  /** Sites with a notice that day: each spends one of the day's. */
  readonly warned: readonly string[];
  readonly held: number;
  /** The person wants quiet for the rest of the day. */
  readonly isMuted: boolean;
  /** Most recent last. */
  readonly sites: readonly SiteMemory[];
  /** Sites where a press was held: it is not held there again. Most recent last. */
  readonly pressed: readonly string[];
  /** Sites to which something was sent that they had no use for. Most recent last. */
  readonly sentTo: readonly string[];
}
