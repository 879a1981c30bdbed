import type { Choices } from './settings.ts';

/** An entry of the policy that is not as it should be: it is passed over, and named in the settings. */
export interface PolicyProblem {
  readonly path: string;
  readonly value: string;
  /** How many there were too many of, from this one on; absent where it is this one alone that is not as it should be. */
  readonly beyond?: number;
}

interface PolicyTarget {
  readonly path: string;
  readonly target: string;
}

/** What an administrator set for this browser. */
export interface Policy {
  /** In force whatever the person chose, and locked. */
  readonly choices: Partial<Choices>;
  /** Names of more choices, and `rules`, that the person can not change. */
  readonly locked: readonly string[];
  readonly trust: readonly PolicyTarget[];
  readonly warn: readonly PolicyTarget[];
  readonly problems: readonly PolicyProblem[];
}

/** What the settings page says about the policy. */
export interface PolicyNote {
  /** Names of choices, and `rules`, that the person can not change. */
  readonly locked: readonly string[];
  readonly problems: readonly PolicyProblem[];
}

export const NO_POLICY: Policy = { choices: {}, locked: [], trust: [], warn: [], problems: [] };
