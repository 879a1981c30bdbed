import { LEVELS, type Level } from '#contract/kinds.ts';

/**
 * Lowest score of each level. `high` is where a warning begins: set by hand, a little below what
 * `src/dev/calibrate-report.ts` picks for every site from the other sites. An ask that its purpose has no use for, made
 * without a word about who collects, comes to 80 at most: only what is asked or done besides makes it `severe`.
 */
export const LEVEL_FROM: Readonly<Record<Level, number>> = { low: 0, guarded: 20, high: 40, severe: 90 };

/** The level a score stands for. */
export function levelOf(score: number): Level {
  return LEVELS.findLast((level) => score >= LEVEL_FROM[level]) ?? 'low';
}

/** Whether a level is worth interrupting a person. */
export function isWarning(level: Level): boolean {
  return level === 'high' || level === 'severe';
}
