import type { Rule } from '#contract/rule.ts';

/** When a rule ends, to compare: those of this visit first, those for good last. */
export const endOf = ({ until }: Rule): number =>
  until === null ? Number.POSITIVE_INFINITY : until === 'visit' ? 0 : until;

/** Whether a rule's time is over. */
export const hasEnded = ({ until }: Rule, now: number): boolean => typeof until === 'number' && until <= now;
