import type { OpenRoot } from './open-root.ts';

const MAX_TREES = 200;
const MAX_HOST_SEARCH = 20_000;
/** Opening a closed tree takes Chromium as long as twenty other reads: beyond so many only likely hosts are asked. */
const ALL_ASKED = 3_000;
/** So many elements may pass before the reading may rest. */
const STRIDE = 100;

/** The document and the shadow trees in it, by their hosts, outermost first. */
export type Trees = ReadonlyMap<Element | null, Document | ShadowRoot>;

/** Looks for the shadow trees of a document. Yields wherever it may rest. */
export function* findTrees(root: Document, openRoot: OpenRoot): Generator<void, Trees> {
  const trees = new Map<Element | null, Document | ShadowRoot>([[null, root]]);
  for (const tree of trees.values()) {
    // Seen from outside, a host has the focus of whatever stands in its tree.
    const active = tree.activeElement;
    const walker = root.createTreeWalker(tree, 1 /* elements */);
    let host = walker.nextNode();
    for (let at = 0; host && at < MAX_HOST_SEARCH && trees.size < MAX_TREES; at++, host = walker.nextNode()) {
      const inner = openRoot(host as Element, at >= ALL_ASKED && host !== active);
      if (inner) trees.set(host as Element, inner);
      if (at % STRIDE === STRIDE - 1) yield;
    }
  }
  return trees;
}
