import type { Lookups } from './lookups.ts';
import type { SafeDom } from './safe-form.ts';

/** A quoted CSS string: all a page can put in an attribute stays inside the quotes. */
function quoted(value: string): string {
  return `"${value.replace(/[\\"]/g, '\\$&').replace(/[\n\r\f]/g, (char) => `\\${char.charCodeAt(0).toString(16)} `)}"`;
}

function isAlone(dom: SafeDom, root: Document | ShadowRoot, selector: string, el: Element): boolean {
  try {
    const found = dom.queryAll(root, selector);
    return found.length === 1 && found[0] === el;
  } catch (error) {
    // A name no selector parser takes, such as one with a NUL: the path below needs no name.
    if (error instanceof Error || typeof error === 'object') return false;
    throw error;
  }
}

/** Values that mean the same in a selector as in an attribute: no controls, no halves of a character. */
const PLAIN_VALUE = /^[\p{L}\p{M}\p{N}\p{P}\p{S} ]+$/u;
const TAG = /^[a-z][\w-]*$/;
const SIMPLE_ID = /^[a-z][\w-]*$/i;

/** By id or name, where nothing else of its kind has the same. */
function byOwnName(dom: SafeDom, lookups: Lookups, root: Document | ShadowRoot, el: Element): string {
  const tag = dom.tag(el);
  for (const name of ['id', 'name'] as const) {
    const value = dom.attr(el, name);
    if (!value || value.length > 200) continue;
    // Browsers keep an index of ids, and none of names.
    if (name === 'id' && SIMPLE_ID.test(value)) {
      if (isAlone(dom, root, `#${value}`, el)) return `#${value}`;
      continue;
    }
    const selector = `${TAG.test(tag) ? tag : '*'}[${name}=${quoted(value)}]`;
    const isIndexed = TAG.test(tag) && PLAIN_VALUE.test(value);
    if (isIndexed ? lookups.isAlone(el, name, value) : isAlone(dom, root, selector, el)) return selector;
  }
  return '';
}

/** From here on a path is tried as it stands before it grows further: pages nest thousands deep to be unreadable. */
const DEEP = 30;
/** A path that long says nothing to anybody. */
const MAX_STEPS = 200;

/** Empty where no selector of a sane length tells the element from all others. */
function within(dom: SafeDom, lookups: Lookups, root: Document | ShadowRoot, el: Element): string {
  const named = byOwnName(dom, lookups, root, el);
  if (named) return named;
  const tag = TAG.test(dom.tag(el)) ? dom.tag(el) : '';
  const steps: string[] = [];
  let isEnough = DEEP;
  for (let node: Element | null = el; node; node = dom.parentElement(node)) {
    if (steps.length === isEnough) {
      if (isAlone(dom, root, steps.join(' > '), el)) break;
      if (steps.length > MAX_STEPS) return '';
      isEnough *= 2;
    }
    const id = node === el ? '' : dom.attr(node, 'id');
    if (SIMPLE_ID.test(id) && isAlone(dom, root, `#${id}`, node)) {
      steps.unshift(`#${id}`);
      break;
    }
    const isTop = root.nodeType === 9 && dom.parent(node) === root;
    steps.unshift(isTop ? ':root' : `${node === el ? tag : ''}:nth-child(${lookups.position(node)})`);
  }
  return steps.join(' > ');
}

/** The longest selector that is worth passing on. */
const MAX_SELECTOR = 4_000;

/** A selector that matches `el` alone in its frame; ` >>> ` steps into a shadow tree. Empty where none does. */
export function selectorOf(dom: SafeDom, lookups: Lookups, el: Element): string {
  const parts: string[] = [];
  let node: Element | null = el;
  while (node) {
    const root = dom.root(node);
    if (root.nodeType === 11 && 'host' in root) {
      const shadow = root as ShadowRoot;
      parts.unshift(within(dom, lookups, shadow, node));
      node = shadow.host;
    } else {
      parts.unshift(root.nodeType === 9 ? within(dom, lookups, root as Document, node) : dom.tag(node));
      node = null;
    }
  }
  const selector = parts.join(' >>> ');
  return parts.includes('') || selector.length > MAX_SELECTOR ? '' : selector;
}
