import type { Snapshot } from '#contract/snapshot.ts';
import { reading } from './collect.ts';
import type { OpenRoot } from './dom/open-root.ts';

/** So long a reading keeps the page waiting before it rests. */
const SLICE_MS = 8;
/** A page that is busy for so long with its own things does not notice ours, and would keep us waiting for ever. */
const BUSY_PAGE_MS = 1_000;
const LONG_SLICE_MS = 50;
/** A page that keeps changing is begun anew so often, then read in one go: half of one state and half of another is none. */
const MAX_STARTS = 3;

const CHANGES: MutationObserverInit = { subtree: true, childList: true, characterData: true, attributes: true };

/** What a reading found, and how long it kept the page busy. */
export interface SlicedReading {
  readonly snapshot: Snapshot;
  readonly busyMs: number;
}

const rest = () => new Promise<void>((resolve) => setTimeout(resolve));

/** A page that draws nothing for so long is not waited for: nobody sees it. */
const UNDRAWN_MS = 100;

/** After the page has drawn itself its layout is there: asked for before, it would be done at once, in our time. */
const drawn = () =>
  new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, UNDRAWN_MS);
    requestAnimationFrame(() => {
      clearTimeout(timer);
      setTimeout(resolve);
    });
  });

/**
 * Reads one frame's document in short slices between which the page goes on. What it says was all true at once: where the
 * page changes meanwhile, it is read anew.
 */
export async function readInSlices(root: Document, openRoot: OpenRoot): Promise<SlicedReading> {
  const asked = performance.now();
  const sliceMs = () => {
    // Nobody waits for a page that is not seen, and the browser may keep its timers back for minutes.
    if (root.visibilityState === 'hidden') return Number.POSITIVE_INFINITY;
    return performance.now() - asked > BUSY_PAGE_MS ? LONG_SLICE_MS : SLICE_MS;
  };
  let busyMs = 0;
  for (let start = 1; ; start++) {
    if (root.visibilityState !== 'hidden') await drawn();
    const attempt = await readOnce(root, openRoot, start > MAX_STARTS ? () => Number.POSITIVE_INFINITY : sliceMs);
    busyMs += attempt.busyMs;
    if (attempt.snapshot) return { snapshot: attempt.snapshot, busyMs };
  }
}

/** One attempt; without a snapshot where the page changed meanwhile. */
async function readOnce(
  root: Document,
  openRoot: OpenRoot,
  sliceMs: () => number,
): Promise<{ readonly snapshot: Snapshot | null; readonly busyMs: number }> {
  const trees = new Set<Node>([root]);
  const steps = reading(root, (host, isBrief) => {
    const tree = openRoot(host, isBrief);
    if (tree) trees.add(tree);
    return tree;
  });
  let busyMs = 0;
  let hasChanged = false;
  // Told of as soon as the page's own task ends: before the next slice, which is a task of its own.
  const changes = new MutationObserver(() => {
    hasChanged = true;
    changes.disconnect();
  });
  try {
    while (!hasChanged) {
      const began = performance.now();
      const patienceMs = sliceMs();
      let step = steps.next();
      while (!step.done && performance.now() - began < patienceMs) step = steps.next();
      busyMs += performance.now() - began;
      if (step.done) return { snapshot: step.value, busyMs };
      // Nothing could change before the first rest; what is found later is watched from then on.
      for (const tree of trees) changes.observe(tree, CHANGES);
      trees.clear();
      await rest();
    }
    return { snapshot: null, busyMs };
  } finally {
    changes.disconnect();
  }
}
