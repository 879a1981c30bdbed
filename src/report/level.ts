import { LEVELS, type Level } from '#contract/kinds.ts';

/** Lowest score of each level. `high` is where a warning begins; set by `src/dev/calibrate-report.ts`. */
export const LEVEL_FROM: Readonly<Record<Level, number>> = { low: 0, guarded: 20, high: 40, severe: 80 };

/** The level a score stands for. */
export function levelOf(score: number): Level {
  return LEVELS.findLast((level) => score >= LEVEL_FROM[level]) ?? 'low';
}

/** Whether a level is worth interrupting a person. */
export function isWarning(level: Level): boolean {
  return level === 'high' || level === 'severe';
}
