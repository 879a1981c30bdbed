import type { Level } from '#contract/kinds.ts';

/** One shape a level, told apart without colour: ring, diamond, triangle, octagon. Drawn in a 16 × 16 box, even-odd. */
export const LEVEL_SHAPES: Readonly<Record<Level, string>> = {
  low: 'M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1ZM8 4a4 4 0 1 0 0 8 4 4 0 0 0 0-8Z',
  guarded: 'M8 .6 15.4 8 8 15.4.6 8ZM7 4.4v4.4h2V4.4ZM7 10v2h2v-2Z',
  high: 'M8 .8 15.8 14.8H.2ZM7 5.6v4.6h2V5.6ZM7 11.4v2h2v-2Z',
  severe: 'M4.9.6h6.2L15.4 4.9v6.2l-4.3 4.3H4.9L.6 11.1V4.9ZM7 3.4v5.6h2V3.4ZM7 10.4v2.2h2v-2.2Z',
};
