import { OWN_TEXT } from './own-text.ts';

/**
 * A control's name hides the property of that name on its form (`<input name="parentNode">`), also from extensions.
 * Whatever may be a form is read through its prototype, which a page can not reach.
 */

/** Reads `name` of `node` from its prototype, never from a control that bears that name. */
function inherited(node: object, name: string): unknown {
  const proto: unknown = Object.getPrototypeOf(node);
  return typeof proto === 'object' && proto !== null ? Reflect.get(proto, name, node) : undefined;
}

const XHTML = 'http://www.w3.org/1999/xhtml';
const { isPrototypeOf: isAncestor } = Object.prototype;
// Numbers that a DOM without globals does not name.
const ELEMENT = 1;
const ELEMENTS_AND_TEXTS = 5;
const ACCEPT = 1;
const REJECT = 2;

/** Reads of nodes that hold also where a page has named its controls after them. */
export interface SafeDom {
  isForm(node: object): boolean;
  parent(node: Node): Node | null;
  parentElement(node: Node): Element | null;
  contains(outer: Node, inner: Node): boolean;
  /** Document or shadow tree it stands in. */
  root(node: Node): Node;
  /** Lower-case local name. */
  tag(el: Element): string;
  attr(el: Element, name: string): string;
  hasAttr(el: Element, name: string): boolean;
  /** Names of all its attributes: asked for once, this spares asking for each that an element may have. */
  attributeNames(el: Element): readonly string[];
  hasChildren(el: Element): boolean;
  previousElement(el: Element): Element | null;
  /** Whether an element lies in what a person writes. */
  isOwnText(el: Element): boolean;
  /** Words of a node and all below it, but for what a person wrote. */
  text(node: Node): string;
  queryAll(root: ParentNode, selector: string): ArrayLike<Element>;
  children(el: Element): ArrayLike<Element>;
  /** Walks the elements and texts under a node. */
  walk(under: Node): TreeWalker;
  /** Address a form is sent to, as its attribute says. */
  action(form: Element): string;
  method(form: Element): string;
}

/** Safe reads for the nodes of one document, whatever realm it belongs to. */
export function safeDom(root: Document): SafeDom {
  const formProto: object = Object.getPrototypeOf(root.createElementNS(XHTML, 'form'));
  const isForm = (node: object) => isAncestor.call(formProto, node);
  const read = <T>(node: object, name: string): T => inherited(node, name) as T;
  const call = <T>(node: object, name: string, ...args: unknown[]): T =>
    Reflect.apply(read<(...args: unknown[]) => T>(node, name), node, args);
  const parent = (node: Node): Node | null => (isForm(node) ? read<Node | null>(node, 'parentNode') : node.parentNode);
  const attr = (el: Element, name: string): string =>
    (isForm(el) ? call<string | null>(el, 'getAttribute', name) : el.getAttribute(name)) ?? '';
  const parentElement = (node: Node): Element | null =>
    isForm(node) ? read<Element | null>(node, 'parentElement') : node.parentElement;
  const queryAll = (from: ParentNode, selector: string): ArrayLike<Element> =>
    isForm(from)
      ? call<ArrayLike<Element>>(from, 'querySelectorAll', selector)
      : from.querySelectorAll<Element>(selector);
  const isOwnText = (el: Element): boolean =>
    (isForm(el) ? call<Element | null>(el, 'closest', OWN_TEXT) : el.closest(OWN_TEXT)) !== null;
  function text(node: Node): string {
    const isElement = isForm(node) || node.nodeType === ELEMENT;
    const at = isElement ? (node as Element) : parentElement(node);
    if (at && isOwnText(at)) return '';
    if (!isElement || queryAll(node as Element, OWN_TEXT).length === 0)
      return (isForm(node) ? read<string | null>(node, 'textContent') : node.textContent) ?? '';
    let said = '';
    const walker = root.createTreeWalker(node, ELEMENTS_AND_TEXTS, (below) =>
      below.nodeType === ELEMENT && isOwnText(below as Element) ? REJECT : ACCEPT,
    );
    for (let below = walker.nextNode(); below; below = walker.nextNode()) said += below.nodeValue ?? '';
    return said;
  }
  return {
    isForm,
    parent,
    parentElement,
    contains: (outer, inner) => (isForm(outer) ? call<boolean>(outer, 'contains', inner) : outer.contains(inner)),
    root: (node) => (isForm(node) ? call<Node>(node, 'getRootNode') : node.getRootNode()),
    tag: (el) => (isForm(el) ? 'form' : el.localName.toLowerCase()),
    attr,
    hasAttr: (el, name) => (isForm(el) ? call<boolean>(el, 'hasAttribute', name) : el.hasAttribute(name)),
    attributeNames: (el) => (isForm(el) ? call<string[]>(el, 'getAttributeNames') : el.getAttributeNames()),
    hasChildren: (el) => (isForm(el) ? call<boolean>(el, 'hasChildNodes') : el.hasChildNodes()),
    previousElement: (el) =>
      isForm(el) ? read<Element | null>(el, 'previousElementSibling') : el.previousElementSibling,
    isOwnText,
    text,
    queryAll,
    children: (el) => (isForm(el) ? read<ArrayLike<Element>>(el, 'children') : el.children),
    walk: (under) => root.createTreeWalker(under, ELEMENTS_AND_TEXTS),
    action: (form) => attr(form, 'action'),
    method: (form) => attr(form, 'method'),
  };
}
