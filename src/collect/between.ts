import { clean } from './dom/clean.ts';
import type { SafeDom } from './dom/safe-form.ts';
import type { IsShown } from './dom/visible.ts';

/** The longest label or hint that is passed on. */
export const MAX_TEXT = 120;
/** Empty elements and words nobody sees may lie between a label and its box, by chance or by design. */
const MAX_STEPS = 600;
const MAX_CHUNKS = 4;
const MAX_BUTTON_TEXT = 30;
/** Text inside these is not read by people as a label. */
export const SILENT: ReadonlySet<string> = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'option',
  'optgroup',
  'select',
  'textarea',
  'svg',
]);
const ELEMENT = 1;
const TEXT = 3;

/** Words, buttons and pictures between a control and the next or the one before. */
export interface Between {
  /** Nearest first; those that nobody sees after those that are seen. */
  readonly texts: { readonly text: string; readonly node: Node }[];
  readonly buttons: string[];
  image: string;
  readonly icons: { readonly names: string; readonly node: Node }[];
}

/** Reads away from a control until another control stands in the way. */
export type ReadBetween = (root: Node, from: Element, stops: ReadonlySet<Node>, back: boolean) => Between;

/** What one node says to whoever reads past it. */
type Said =
  | { readonly is: 'nothing' | 'form' }
  | { readonly is: 'image'; readonly text: string; readonly names: string }
  | { readonly is: 'icon'; readonly names: string }
  | { readonly is: 'press'; readonly text: string }
  | { readonly is: 'words'; readonly text: string; readonly button: Element | null; readonly holder: Element };

const NOTHING: Said = { is: 'nothing' };
const FORM: Said = { is: 'form' };

const ICON_TAGS: ReadonlySet<string> = new Set(['i', 'em', 'span']);
const ICON_CLASS = /(?:^|[\s_-])(?:fa|glyphicon|ico|bi|mdi|ti|ri)(?=$|[\s_-])|icon/i;
const MAX_ICONS = 2;
/** Letters set apart by tags take no place of their own. */
const MAX_PIECE = 2;

const fileName = (address: string) => clean(address.split(/[?#]/)[0]?.split('/').at(-1)?.split('.')[0] ?? '', 60);

const isButtonType = (type: string) => type === 'button' || type === 'submit' || type === 'reset';

function isButtonLike(dom: SafeDom, el: Element): boolean {
  const tag = dom.tag(el);
  if (tag === 'button' || tag === 'a') return true;
  const names = dom.attributeNames(el);
  if (names.includes('onclick') || (names.includes('role') && dom.attr(el, 'role') === 'button')) return true;
  return names.includes('class') && /(^|[\s_-])(btn|button)/i.test(dom.attr(el, 'class'));
}

/** A reader of one document. What stands between two controls is read for both: each node is looked at once. */
export function betweenReader(dom: SafeDom, isShown: IsShown): ReadBetween {
  const said = new Map<Node, Said>();
  const buttonLike = new Map<Element, boolean>();
  const buttonTexts = new Map<Element, string>();
  const walkers = new Map<Node, TreeWalker>();

  function closestButton(from: Element): Element | null {
    let node: Element | null = from;
    for (let i = 0; node && i < 3; i++, node = dom.parentElement(node)) {
      let isButton = buttonLike.get(node);
      if (isButton === undefined) {
        isButton = isButtonLike(dom, node);
        buttonLike.set(node, isButton);
      }
      if (isButton) return node;
    }
    return null;
  }

  function textOf(button: Element): string {
    const text = buttonTexts.get(button) ?? clean(dom.text(button), MAX_BUTTON_TEXT);
    buttonTexts.set(button, text);
    return text;
  }

  function elementSays(el: Element): Said {
    const tag = dom.tag(el);
    if (tag === 'canvas') return { is: 'image', text: '', names: '' };
    // A picture may be the label: its words for those who do not see it, or the file it is drawn from.
    if (tag === 'img')
      return { is: 'image', text: clean(dom.attr(el, 'alt'), MAX_TEXT), names: fileName(dom.attr(el, 'src')) };
    if (tag === 'use') return { is: 'icon', names: clean(dom.attr(el, 'href') || dom.attr(el, 'xlink:href'), 60) };
    if (ICON_TAGS.has(tag)) {
      const names = dom.attr(el, 'class');
      // An empty <i> is drawn by its class, whatever the set of icons is called.
      return ICON_CLASS.test(names) || (tag === 'i' && names !== '' && dom.text(el) === '')
        ? { is: 'icon', names: clean(names, 60) }
        : NOTHING;
    }
    if (tag !== 'input' || !isButtonType(dom.attr(el, 'type').toLowerCase())) return NOTHING;
    return { is: 'press', text: clean(dom.attr(el, 'value'), MAX_BUTTON_TEXT) };
  }

  function textSays(node: Node): Said {
    const text = clean(node.nodeValue ?? '', MAX_TEXT);
    const holder = text ? dom.parentElement(node) : null;
    if (!holder || SILENT.has(dom.tag(holder)) || dom.isOwnText(holder)) return NOTHING;
    return { is: 'words', text, button: closestButton(holder), holder };
  }

  function says(node: Node): Said {
    const known = said.get(node);
    if (known) return known;
    const type = dom.isForm(node) ? 0 : node.nodeType;
    const now =
      type === 0 ? FORM : type === ELEMENT ? elementSays(node as Element) : type === TEXT ? textSays(node) : NOTHING;
    said.set(node, now);
    return now;
  }

  return (root, from, stops, back) => {
    const out: Between = { texts: [], buttons: [], image: '', icons: [] };
    const walker = walkers.get(root) ?? dom.walk(root);
    walkers.set(root, walker);
    walker.currentNode = from;
    const mayHold = !back && dom.hasChildren(from);
    // To whoever sees the box: in a step that comes later nothing is shown yet.
    const isSeen = isShown(from);
    const unseen: { readonly text: string; readonly node: Node }[] = [];
    const seenButtons = new Set<Node>();
    let chars = 0;
    for (let step = 0; step < MAX_STEPS; step++) {
      const node = back ? walker.previousNode() : walker.nextNode();
      if (!node) break;
      if (stops.has(node)) {
        if (dom.contains(node, from)) continue;
        break;
      }
      if (mayHold && dom.contains(from, node)) continue;
      const now = says(node);
      if (now.is === 'form') {
        if (back && !dom.contains(node, from)) break;
      } else if (now.is === 'press') {
        if (now.text) out.buttons.push(now.text);
      } else if (now.is === 'image') {
        if (!out.image && out.texts.length < 3) out.image = imageText(dom, node as Element);
        if (back && now.names && out.icons.length < MAX_ICONS) out.icons.push({ names: now.names, node });
        if (back && now.text) out.texts.push({ text: now.text, node });
      } else if (now.is === 'icon') {
        if (back && out.icons.length < MAX_ICONS) out.icons.push({ names: now.names, node });
      } else if (now.is === 'words') {
        const { text, button, holder } = now;
        if (button && !dom.contains(button, from)) {
          if (!seenButtons.has(button) && out.buttons.length < 3) {
            seenButtons.add(button);
            out.buttons.push(textOf(button));
          }
          if (dom.tag(button) !== 'a') continue;
        }
        if (isSeen && !isShown(holder)) {
          if (unseen.length < MAX_CHUNKS) unseen.push({ text, node });
          continue;
        }
        out.texts.push({ text, node });
        chars += text.length;
        if ((out.texts.length >= MAX_CHUNKS && text.length > MAX_PIECE) || chars > MAX_TEXT) break;
      }
    }
    out.texts.push(...unseen);
    return out;
  };
}

function imageText(dom: SafeDom, el: Element): string {
  return clean(
    ['src', 'id', 'class', 'alt', 'title', 'onclick'].map((name) => dom.attr(el, name).slice(0, 80)).join(' '),
    200,
  );
}
