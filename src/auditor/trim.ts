import type { PageSnapshot } from '#contract/page-snapshot.ts';
import type { Snapshot } from '#contract/snapshot.ts';

/** The worker takes no more than twice this from one document. */
const MAX_CHARS = 500_000;

const sizeOf = (snapshot: Snapshot) => JSON.stringify(snapshot).length;

/**
 * A snapshot small enough to travel: what stands far from any control goes first, and the controls themselves last.
 * `size` is how many characters it takes as it is.
 */
export function trimmed(snapshot: Snapshot, size: number): Snapshot {
  if (size <= MAX_CHARS) return snapshot;
  const limits = [...new Set(['page-capped', ...snapshot.limits])];
  for (let share = 0.5; share > 0.01; share /= 2) {
    const fewer = { ...snapshot, page: nearest(snapshot.page, share), limits };
    if (sizeOf(fewer) <= MAX_CHARS) return fewer;
  }
  const page = nearest(snapshot.page, 0);
  // What a person can fill in now goes last: boxes nobody sees must not push it out.
  let controls = [...snapshot.controls].sort((a, b) => Number(b.visible) - Number(a.visible));
  for (;;) {
    controls = controls.slice(0, Math.floor(controls.length / 2));
    const fewer = { ...snapshot, page, controls, limits: [...new Set(['controls-capped', ...limits])] };
    if (controls.length === 0 || sizeOf(fewer) <= MAX_CHARS) return fewer;
  }
}

/** The share of a page's words, links and names that is nearest to its controls, still in order. */
function nearest(page: PageSnapshot, share: number): PageSnapshot {
  const blocks = Math.floor(page.blocks.length * share);
  const far = page.blocks.map(({ distance }) => distance).sort((a, b) => a - b)[blocks] ?? 0;
  return {
    ...page,
    blocks: page.blocks.filter(({ distance }) => distance <= far).slice(0, blocks),
    links: page.links.slice(0, Math.floor(page.links.length * share)),
    names: page.names.slice(0, Math.floor(page.names.length * share)),
  };
}
