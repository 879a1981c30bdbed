import { clean } from './dom/clean.ts';
import type { Readers } from './labels.ts';

// A control named like a property hides that property of its form, so forms are only read through originals.
const getterOf = (prototype: object, name: string): ((this: unknown) => unknown) =>
  Object.getOwnPropertyDescriptor(prototype, name)?.get ?? (() => undefined);
const attributeOf = Element.prototype.getAttribute;
const attributeNamesOf = Element.prototype.getAttributeNames;
const tagNameOf = getterOf(Element.prototype, 'tagName');
const nodeTypeOf = getterOf(Node.prototype, 'nodeType');

/** Upper-case name. */
export const tagOf = (element: Element): string => String(tagNameOf.call(element)).toUpperCase();
export const nodeType = (node: Node): unknown => nodeTypeOf.call(node);
/** Value of an attribute, cut; empty where there is none. */
export const attribute = (element: Element, name: string): string =>
  (attributeOf.call(element, name) ?? '').slice(0, 200);
export const attributeNames = (element: Element): readonly string[] => attributeNamesOf.call(element);

const MAX_NAME_CHARS = 60;

const NAMED = new Set(['INPUT', 'TEXTAREA', 'SELECT', 'FORM']);
const HANDLERS = ['onclick', '@click', 'ng-click'];

/**
 * The author's own words for an element: id, classes, name, the handler it calls, the picture it shows. Of classes met
 * before nothing is said again.
 */
export function namesOf(
  element: Element,
  tag: string,
  attributes: readonly string[],
  classes: ReadonlyMap<string, unknown>,
): string[] {
  if (attributes.length === 0) return [];
  const read = (name: string) => (attributes.includes(name) ? attribute(element, name) : '');
  const names = [read('id')];
  const className = read('class');
  if (!classes.has(className)) names.push(...className.split(/\s+/));
  if (NAMED.has(tag)) names.push(read('name'));
  if (tag === 'FORM') names.push(lastPart(read('action')));
  if (tag === 'IMG') names.push(lastPart(read('src')));
  const handler = read(HANDLERS.find((name) => read(name) !== '') ?? '');
  if (handler) names.push(handler.split('(')[0]?.split('.').at(-1)?.trim() ?? '');
  return names.filter((name) => name.length > 1 && name.length <= MAX_NAME_CHARS && !name.startsWith('data:'));
}

function lastPart(address: string): string {
  return (
    address
      .split(/[?#]/)[0]
      ?.split('/')
      .slice(-2)
      .join('/')
      .replace(/\.\w{2,5}$/, '') ?? ''
  );
}

const cleaned = (text: string): string => clean(text, 120);

/** What a person reads beside a tick box: its label, else the words that follow it. */
export function boxLabel(box: Element, { dom, lookups }: Readers): string {
  const id = attribute(box, 'id');
  const wrapping = box.closest('label');
  if (wrapping) {
    const text = cleaned(dom.text(wrapping));
    if (text) return text;
  }
  const naming = id ? lookups.labelFor(box.getRootNode(), id) : null;
  if (naming) return cleaned(dom.text(naming));
  const said = attribute(box, 'aria-label') || attribute(box, 'title');
  if (said) return cleaned(said);
  let text = '';
  let next = box.nextSibling;
  for (let steps = 0; next && steps < 6 && text.length < 60; steps++, next = next.nextSibling) {
    text += ` ${dom.text(next)}`;
  }
  return cleaned(text) || cleaned(box.parentElement ? dom.text(box.parentElement) : '');
}
