import type { FieldKind, Level } from './kinds.ts';

/** What was said about one site since the browser was opened. */
export interface SiteMemory {
  readonly site: string;
  /** Headline and reason of each notice shown. */
  readonly said: readonly string[];
  /** Everything it has asked for so far. */
  readonly kinds: readonly FieldKind[];
  readonly level: Level;
  readonly isClosed: boolean;
}

/** What keeps the notice from nagging, in `storage.session`: gone with the browser, never on disk. */
export interface Restraint {
  readonly schema: 1;
  /** The day the counts are of, as `2026-11-24`. */
  readonly day: string;
  readonly shown: number;
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
