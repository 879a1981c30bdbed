import type { SafeDom } from './safe-form.ts';

/**
 * What one reading looks up once for the whole document: asked of the browser for each control, these are a walk over
 * all elements each time. Holds as long as the document does not change.
 */
export interface Lookups {
  /** Labels the platform ties to a control, in document order. */
  labelsOf(el: Element): readonly Element[];
  /** The first label of a tree that names this id. */
  labelFor(tree: Node, id: string): Element | null;
  /** Whether no other element of its tree has this local name and this value of this attribute. */
  isAlone(el: Element, attribute: 'id' | 'name', value: string): boolean;
  /** Place among its siblings, from 1. */
  position(el: Element): number;
}

/** A page may hold labels without end; more than these are not looked at. */
const MAX_LABELS = 5_000;

interface Labels {
  readonly byControl: ReadonlyMap<Element, readonly Element[]>;
  readonly byId: ReadonlyMap<string, Element>;
}

function isTree(node: Node): node is Document | ShadowRoot {
  return node.nodeType === 9 || node.nodeType === 11;
}

function controlOf(label: Element): Element | null {
  return 'control' in label && typeof label.control === 'object' ? (label.control as Element | null) : null;
}

function labelsIn(dom: SafeDom, tree: Node): Labels {
  const byControl = new Map<Element, Element[]>();
  const byId = new Map<string, Element>();
  const all = isTree(tree) ? dom.queryAll(tree, 'label') : [];
  for (let at = 0; at < all.length && at < MAX_LABELS; at++) {
    const label = all[at];
    if (!label) continue;
    const id = dom.attr(label, 'for');
    if (id && !byId.has(id)) byId.set(id, label);
    const control = controlOf(label);
    if (control && !byControl.get(control)?.push(label)) byControl.set(control, [label]);
  }
  return { byControl, byId };
}

/** How many elements of a tree have each pair of local name and value of an attribute. */
function countIn(dom: SafeDom, tree: Node, attribute: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const all = isTree(tree) ? dom.queryAll(tree, `[${attribute}]`) : [];
  for (let at = 0; at < all.length; at++) {
    const el = all[at];
    if (!el) continue;
    const key = `${dom.tag(el)} ${dom.attr(el, attribute)}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

/** Asks once for each key. */
export function remembered<K extends object, V>(make: (key: K) => V): (key: K) => V {
  const known = new Map<K, V>();
  return (key) => {
    let value = known.get(key);
    if (value === undefined) {
      value = make(key);
      known.set(key, value);
    }
    return value;
  };
}

/** Empty lookups, filled as they are asked. */
export function lookups(dom: SafeDom): Lookups {
  const labels = remembered((tree: Node) => labelsIn(dom, tree));
  const ids = remembered((tree: Node) => countIn(dom, tree, 'id'));
  const names = remembered((tree: Node) => countIn(dom, tree, 'name'));
  const positions = new Map<Element, number>();
  return {
    labelsOf: (el) => labels(dom.root(el)).byControl.get(el) ?? [],
    labelFor: (tree, id) => labels(tree).byId.get(id) ?? null,
    isAlone: (el, attribute, value) => {
      const counts = attribute === 'id' ? ids : names;
      return counts(dom.root(el)).get(`${dom.tag(el)} ${value}`) === 1;
    },
    position(el) {
      let steps = 0;
      let node: Element | null = el;
      let known: number | undefined;
      // From one to the next that was asked for, so that the children of a parent are counted once, not once for each.
      for (; node; node = dom.previousElement(node), steps++) {
        known = positions.get(node);
        if (known !== undefined) break;
      }
      const at = (known ?? 0) + steps;
      positions.set(el, at);
      return at;
    },
  };
}
