import type { InTurn } from './chain.ts';

/** Collects what is said under one key while the key is busy, to be dealt with at once. */
export interface Batches<T, R> {
  /** Adds to the batch that waits, or starts one. Resolves to what `run` makes of the batch it is in. */
  add(key: string, item: T, run: (items: readonly T[]) => Promise<R>): Promise<R>;
  /** What is added from here on comes after whatever is put into the chain now. */
  close(key: string): void;
}

/**
 * A tab with hundreds of frames says hundreds of things at once: they are judged and stored once, not each. What is lost
 * when the worker is killed meanwhile is said again, as nobody answered.
 */
export function createBatches<T, R>(inTurn: InTurn): Batches<T, R> {
  const open = new Map<string, { readonly items: T[]; readonly done: Promise<R> }>();
  return {
    add(key, item, run) {
      const waiting = open.get(key);
      if (waiting) {
        waiting.items.push(item);
        return waiting.done;
      }
      const items = [item];
      const done = inTurn(key, () => {
        if (open.get(key)?.items === items) open.delete(key);
        return run(items);
      });
      open.set(key, { items, done });
      return done;
    },
    close(key) {
      open.delete(key);
    },
  };
}
