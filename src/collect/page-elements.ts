import type { Zone } from '#contract/page-snapshot.ts';
import { clean } from './dom/clean.ts';
import { OWN_TEXT } from './dom/own-text.ts';
import { attribute, boxLabel, namesOf } from './page-names.ts';
import { addBlock, type ClassZone, type Walk } from './page-walk.ts';

const MAX_LINKS = 300;
const MAX_BOXES = 40;
const MAX_NAMES = 800;
const MAX_EMBEDS = 20;
const MAX_TREES = 40;
const MIN_ALT_CHARS = 4;

const HEADINGS = new Set(['H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'LEGEND', 'CAPTION']);
const TYPED = new Set(['text', 'tel', 'number', 'email', 'search', 'url', 'date', 'month', 'datetime-local', '']);
const PRESSED = new Set(['submit', 'button', 'reset', 'image']);

// A control named like a property hides that property of its form, so forms are only read through originals.
const hasAttributeOf = Element.prototype.hasAttribute;
const closestOf = Element.prototype.closest;
const matchesOf = Element.prototype.matches;

/** Names of the attributes an element has: what it has not is not asked for. */
type Names = readonly string[];

const read = (element: Element, names: Names, name: string): string =>
  names.includes(name) ? attribute(element, name) : '';

/** Whether a person writes what stands in it. */
export function isOwnText(element: Element, tag: string, names: Names): boolean {
  return (
    (tag === 'TEXTAREA' || names.includes('contenteditable') || names.includes('role')) &&
    matchesOf.call(element, OWN_TEXT)
  );
}

function zoneOfClass(className: string): ClassZone {
  if (/(^|[\s_-])(btn|button|submit)/.test(className) || /(btn|button)($|\s)/.test(className)) return 'button';
  return /(^|[\s_-])(title|tit|headline)($|\s)/.test(className) ? 'heading' : null;
}

/** The zone an element opens, or `null` where it keeps its parent's. */
export function zoneOf(element: Element, tag: string, names: Names, { classes }: Walk): Zone | null {
  if (tag === 'BUTTON' || read(element, names, 'role') === 'button') return 'button';
  const className = read(element, names, 'class');
  let byClass = classes.get(className);
  if (byClass === undefined) {
    byClass = zoneOfClass(className.toLowerCase());
    classes.set(className, byClass);
  }
  if (byClass === 'button') return 'button';
  if (tag === 'A') return leadsNowhere(read(element, names, 'href')) ? 'button' : 'link';
  if (byClass === 'heading' || HEADINGS.has(tag)) return 'heading';
  if (tag === 'LABEL' || tag === 'TH') return 'label';
  return null;
}

function leadsNowhere(href: string): boolean {
  return /^\s*(#|$|javascript:)/i.test(href);
}

/** Takes in what an element itself says. */
export function readElement(element: Element, tag: string, names: Names, walk: Walk): void {
  for (const name of namesOf(element, tag, names, walk.classes)) if (walk.names.size < MAX_NAMES) walk.names.add(name);
  const { counts } = walk;
  const tree = walk.trees.size > 1 ? walk.trees.get(element) : undefined;
  if (tree && walk.roots.length < MAX_TREES) walk.roots.push(tree);
  if (tag === 'INPUT') readInput(element, walk);
  else if (tag === 'TEXTAREA') {
    counts.textareas++;
    readHint(element, walk);
  } else if (tag === 'SELECT') {
    counts.selects++;
    walk.controlsAt.push(walk.place);
  } else if (tag === 'IMG') {
    counts.images++;
    // Pages for phones draw their headlines: the words of a picture are words of the page. On a banner that leads away
    // they are those of another.
    const alt = attribute(element, 'alt').trim();
    if (alt.length >= MIN_ALT_CHARS) {
      const link = closestOf.call(element, 'a[href]');
      const isBanner = link !== null && !leadsNowhere(attribute(link, 'href'));
      addBlock(walk, element, alt, isBanner ? 'link' : 'text', alt.length);
    }
    const item = closestOf.call(element, 'li');
    const list = item?.parentElement;
    if (list) walk.lists.set(list, (walk.lists.get(list) ?? 0) + 1);
  } else if (tag === 'CANVAS') counts.canvases++;
  else if (tag === 'TABLE') counts.rows = 0;
  else if (tag === 'TR') counts.tableRows = Math.max(counts.tableRows, ++counts.rows);
  else if (tag === 'IFRAME' || tag === 'FRAME') {
    const source = absolute(element, attribute(element, 'src'), walk);
    if (source && walk.embeds.length < MAX_EMBEDS) walk.embeds.push(source);
  } else if (tag === 'A' && walk.links.length < MAX_LINKS) {
    const text = clean(walk.readers.dom.text(element), 60);
    if (text) walk.links.push({ text, href: absolute(element, attribute(element, 'href'), walk), at: walk.place });
  }
}

function readInput(element: Element, walk: Walk): void {
  const { counts } = walk;
  const type = attribute(element, 'type').toLowerCase();
  if (type === 'hidden') return;
  if (PRESSED.has(type)) {
    const value = attribute(element, 'value').trim();
    if (value) addBlock(walk, element, value, 'button', value.length);
    return;
  }
  if (type === 'checkbox') {
    counts.checkboxes++;
    if (walk.boxes.length < MAX_BOXES)
      walk.boxes.push({
        label: boxLabel(element, walk.readers),
        checked: element instanceof HTMLInputElement ? element.checked : hasAttributeOf.call(element, 'checked'),
        required: hasAttributeOf.call(element, 'required'),
        selector: walk.readers.selectorOf(element),
      });
    return;
  }
  if (type === 'radio') {
    walk.radioNames.add(attribute(element, 'name'));
    return;
  }
  if (type === 'file') counts.files++;
  else if (type === 'password') counts.passwords++;
  else if (TYPED.has(type)) counts.textInputs++;
  readHint(element, walk);
}

function readHint(element: Element, walk: Walk): void {
  walk.controlsAt.push(walk.place);
  const hint = attribute(element, 'placeholder').trim();
  if (hint) addBlock(walk, element, hint, 'label', hint.length);
}

function absolute(element: Element, href: string, walk: Walk): string | null {
  if (leadsNowhere(href)) return null;
  walk.base ||= element.baseURI;
  try {
    const url = new URL(href, walk.base);
    return url.protocol === 'http:' || url.protocol === 'https:' ? url.href.slice(0, 500) : null;
  } catch {
    // Not an address: it leads nowhere.
    return null;
  }
}
