import type { FieldKind } from '#contract/kinds.ts';

/**
 * One thing that speaks about a control. A cue that names a meaning votes for that kind with the weight of its source
 * (`label exact`); one that names none weighs on each kind as `weights.ts` says (`type=tel`).
 */
export interface Cue {
  readonly feature: string;
  /** The kind it votes for; `null` where the feature itself carries the weights. */
  readonly meaning: FieldKind | 'none' | null;
  readonly source: string;
  readonly said: string;
}

/** What one control's surroundings say, and about filling it in. */
export interface Cues {
  readonly cues: readonly Cue[];
  readonly guess: FieldKind | 'none' | null;
}
