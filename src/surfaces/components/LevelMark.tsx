import type { Level } from '#contract/kinds.ts';
import { LEVEL_SHAPES } from '../look/level-shape.ts';

/** The level as shape and word; the colour comes from `data-level` around it. */
export function LevelMark({ level, word }: { readonly level: Level; readonly word: string }) {
  return (
    <p class="level-mark">
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d={LEVEL_SHAPES[level]} />
      </svg>
      <strong>{word}</strong>
    </p>
  );
}
