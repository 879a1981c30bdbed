/** The one element a selector names now; ` >>> ` steps into an open shadow tree. `null` where there is none, or several. */
export function resolved(document: Document, selector: string): Element | null {
  let found: Element | null = null;
  for (const step of selector.split(' >>> ')) {
    const tree: ParentNode | null = found ? found.shadowRoot : document;
    const all: readonly Element[] = tree ? queried(tree, step) : [];
    if (all.length !== 1) return null;
    found = all[0] ?? null;
  }
  return found;
}

function queried(tree: ParentNode, selector: string): readonly Element[] {
  try {
    return [...tree.querySelectorAll(selector)];
  } catch {
    // Names nothing in this page: it was written for another state of it.
    return [];
  }
}
