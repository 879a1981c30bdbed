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
  /** Those that end here, at a whole step. */
  readonly here: T[];
  /** Those whose last step is not closed: it is all of one, or (open) the beginning of one. */
  readonly ends: Map<string, T[]>;
  readonly open: Map<string, T[]>;
}

/** Targets as a tree: by host label, scheme and port, and whole steps of the path. */
export interface Tree<T> {
  add(target: Target, value: T): void;
  /** Whatever covers a place; takes as many steps as the place is long, however many there are in the tree. */
  covering(place: Place): readonly T[];
}

const newNode = <T>(): Node<T> => ({ next: new Map(), here: [], ends: new Map(), open: new Map() });

function into<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const there = map.get(key) ?? make();
  map.set(key, there);
  return there;
}

/** Longer than any target, which has 2,048 characters at most: a page can make its address as long as it likes. */
const MAX_PATH = 2_100;

/** Steps of a path with what closes each: `/a/b?c=1&d` is `/`, `a/`, `b?`, `c=1&`, `d`. In a query only `&` does. */
function stepsOf(path: string): { readonly steps: readonly string[]; readonly isClosed: boolean } {
  const end = path.indexOf('?') + 1 || path.length;
  const query = path.slice(end);
  const steps = [path.slice(0, end).split(/(?<=[/?])/), query.split(/(?<=&)/)].flat().filter((step) => step !== '');
  return { steps, isClosed: query === '' ? path.endsWith('/') : query.endsWith('&') };
}

/** No label looks like these: the host alone, or all below it too. */
const [EXACT, BELOW] = ['=', '+'];

/** A tree with nothing in it. */
export function createTree<T>(): Tree<T> {
  const root = newNode<T>();

  function add({ labels, subdomains, scheme, port, path, openEnd }: Target, value: T): void {
    const { steps, isClosed } = stepsOf(path);
    const whole = isClosed ? steps : steps.slice(0, -1);
    let node = root;
    for (const step of [...labels, subdomains ? BELOW : EXACT, `${scheme ?? '*'} ${port}`, ...whole])
      node = into(node.next, step, newNode<T>);
    if (isClosed) node.here.push(value);
    else into(openEnd ? node.open : node.ends, steps.at(-1) ?? '', () => []).push(value);
  }

  function covering({ labels, scheme, port, path }: Place): readonly T[] {
    const found: T[] = [];
    const doors = [scheme, '*'].flatMap((one) => [`${one} ${port}`, `${one} `]);
    const { steps, isClosed } = stepsOf(path.slice(0, MAX_PATH));

    function walkPath(start: Node<T>): void {
      let node: Node<T> | undefined = start;
      for (let at = 0; node; at++) {
        found.push(...node.here);
        const step = steps[at];
        if (step === undefined) return;
        const bare = at < steps.length - 1 || isClosed ? step.slice(0, -1) : step;
        found.push(...(node.ends.get(bare) ?? []));
        if (node.open.size > 0)
          for (let length = 0; length <= bare.length; length++)
            found.push(...(node.open.get(bare.slice(0, length)) ?? []));
        node = node.next.get(step);
      }
    }
    function enter(node: Node<T> | undefined): void {
      for (const door of node ? doors : []) {
        const path = node?.next.get(door);
        if (path) walkPath(path);
      }
    }
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
