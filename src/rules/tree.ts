import type { Target } from '#contract/rule.ts';

/** What an address is looked up by. Labels last first, as in targets. */
export interface Place {
  readonly labels: readonly string[];
  readonly scheme: string;
  readonly port: string;
  /** Path and query. */
  readonly path: string;
}

interface Node<T> {
  readonly next: Map<string, Node<T>>;
  /** Those that end here. */
  readonly here: T[];
  /** Some of `next` are beginnings of steps. */
  hasOpen: boolean;
}

/** Targets as a tree: by host label, scheme and port, and whole steps of the path. */
export interface Tree<T> {
  add(target: Target, value: T): void;
  /** Whatever covers a place; takes as many steps as the place is long, however many there are in the tree. */
  covering(place: Place): readonly T[];
}

const newNode = <T>(): Node<T> => ({ next: new Map(), here: [], hasOpen: false });

/** Longer than any target, which has 2,048 characters at most: a page can make its address as long as it likes. */
const MAX_PATH = 2_100;

/** Steps of a path with what closes each: `/a/b?c=1&d` is `/`, `a/`, `b?`, `c=1&`, `d`. In a query only `&` does. */
function stepsOf(path: string): { readonly steps: string[]; readonly isClosed: boolean } {
  const end = path.indexOf('?') + 1 || path.length;
  const query = path.slice(end);
  const steps = [path.slice(0, end).split(/(?<=[/?])/), query.split(/(?<=&)/)].flat().filter((step) => step !== '');
  return { steps, isClosed: query === '' ? path.endsWith('/') : query.endsWith('&') };
}

/** No label looks like these: the host alone, or all below it too. */
const [EXACT, BELOW] = ['=', '+'];
/** After a last step that is not closed: it is all of one, or the beginning of one. No address has spaces. */
const [ALL, BEGINNING] = [' ', ' *'];

/** A tree with nothing in it. */
export function createTree<T>(): Tree<T> {
  const root = newNode<T>();

  function add({ labels, subdomains, scheme, port, path, openEnd }: Target, value: T): void {
    const { steps, isClosed } = stepsOf(path);
    const last = isClosed ? [] : [steps.pop() + (openEnd ? BEGINNING : ALL)];
    let node = root;
    for (const step of [...labels, subdomains ? BELOW : EXACT, `${scheme ?? '*'} ${port}`, ...steps, ...last]) {
      const next = node.next.get(step) ?? newNode<T>();
      node.next.set(step, next);
      node.hasOpen ||= step.endsWith(BEGINNING);
      node = next;
    }
    node.here.push(value);
  }

  function covering({ labels, scheme, port, path }: Place): readonly T[] {
    const found: T[] = [];
    const doors = new Set([scheme, '*'].flatMap((one) => [`${one} ${port}`, `${one} `]));
    const { steps, isClosed } = stepsOf(path.slice(0, MAX_PATH));

    function walkPath(start: Node<T> | undefined): void {
      let node = start;
      for (let at = 0; node; at++) {
        const { next, here, hasOpen } = node;
        const step = steps[at] ?? '';
        const bare = at < steps.length - 1 || isClosed ? step.slice(0, -1) : step;
        found.push(...here, ...(next.get(bare + ALL)?.here ?? []));
        for (let length = hasOpen ? 1 : Infinity; length <= bare.length; length++)
          found.push(...(next.get(bare.slice(0, length) + BEGINNING)?.here ?? []));
        node = next.get(step);
      }
    }
    const enter = (node: Node<T> | undefined) => {
      for (const door of doors) walkPath(node?.next.get(door));
    };
    function walkHost(node: Node<T>, depth: number): void {
      enter(node.next.get(BELOW));
      const label = labels[depth];
      if (label === undefined) enter(node.next.get(EXACT));
      for (const one of label === undefined ? [] : [label, '*']) {
        const next = node.next.get(one);
        if (next) walkHost(next, depth + 1);
      }
    }
    walkHost(root, 0);
    return found;
  }
  return { add, covering };
}
