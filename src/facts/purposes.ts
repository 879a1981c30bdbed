import type { Field, PurposeGuess } from '#contract/facts.ts';
import { PURPOSES } from '#contract/kinds.ts';
import type { Snapshot } from '#contract/snapshot.ts';
import { SHAPES, shapesOf, wordEvidence } from './page/features.ts';
import { PURPOSE_WEIGHT } from './page/purpose-weights.ts';

/** Purposes less likely than this are not worth carrying. */
const LEAST = 0.05;

/**
 * What the page is for, most likely first. Each purpose is weighed on its own, so that words for one purpose never
 * talk the page out of another.
 */
export function findPurposes(snapshot: Snapshot, fields: readonly Field[]): readonly PurposeGuess[] {
  const words = wordEvidence(snapshot);
  const shapes = shapesOf(snapshot, fields);
  const guesses = PURPOSES.map((kind): PurposeGuess => {
    const { bias, shapes: weights } = PURPOSE_WEIGHT[kind];
    const said = words.get(kind);
    const logit = SHAPES.reduce((sum, shape) => sum + (weights[shape] ?? 0) * shapes[shape], bias + (said?.sum ?? 0));
    return { kind, confidence: Math.round(1000 / (1 + Math.exp(-logit))) / 1000, quotes: said?.quotes ?? [] };
  });
  return guesses
    .filter(({ kind, confidence }) => kind === 'other' || confidence >= LEAST)
    .sort((a, b) => b.confidence - a.confidence || (a.kind < b.kind ? -1 : 1));
}
