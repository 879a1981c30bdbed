import type { Signal } from '#contract/signal.ts';

/** Every signal there is, by name. */
export const SIGNAL_IDS: readonly string[] = Object.values(
  import.meta.glob<Signal>('../signals/*.ts', { eager: true, import: 'default' }),
)
  .map((signal) => signal.id)
  .sort();
