import type { HiddenHint } from '#contract/snapshot.ts';
import type { SafeDom } from './safe-form.ts';

type Styled = Element & { checkVisibility(options?: object): boolean };

/** A browser with layout; an emulated DOM answers by attributes and inline styles alone. */
function hasLayout(el: Element): el is Styled {
  return 'checkVisibility' in el && typeof el.checkVisibility === 'function';
}

/** A clip path that leaves nothing. */
const NOTHING_LEFT = /clip-path\s*:\s*(?:inset\((?:5\d|[6-9]\d|1\d\d)(?:\.\d+)?%|circle\(0|ellipse\(0)/i;

/** Hints by an element's own attributes and inline style. */
function ownHints(dom: SafeDom, el: Element): HiddenHint[] {
  const hints: HiddenHint[] = [];
  const names = dom.attributeNames(el);
  if (names.includes('hidden')) hints.push('display-none');
  if (names.includes('inert')) hints.push('inert');
  if (names.includes('aria-hidden') && dom.attr(el, 'aria-hidden') === 'true') hints.push('aria-hidden');
  const style = names.includes('style') ? dom.attr(el, 'style') : '';
  if (!style) return hints;
  if (/display\s*:\s*none/i.test(style)) hints.push('display-none');
  if (/visibility\s*:\s*(hidden|collapse)/i.test(style)) hints.push('visibility-hidden');
  if (/(^|;|\s)opacity\s*:\s*(?:0+(?:\.0*)?|\.0+)\s*(?:;|!|$)/i.test(style)) hints.push('transparent');
  if (/(^|;|\s)(left|top|right|bottom|margin-left|margin-top|text-indent)\s*:\s*-\d{3,}/i.test(style)) {
    hints.push('off-screen');
  }
  if (NOTHING_LEFT.test(style)) hints.push('clipped');
  return hints;
}

const NO_HINTS: ReadonlySet<HiddenHint> = new Set();

/** Hints that an element or an ancestor hides it, by attributes and inline styles: all that a DOM without layout knows. */
type Declared = (el: Element) => ReadonlySet<HiddenHint>;

/** Each ancestor is read once, however many controls it holds. */
function declaredHints(dom: SafeDom): Declared {
  const known = new Map<Element, ReadonlySet<HiddenHint>>();
  return (el) => {
    const path: Element[] = [];
    let hints: ReadonlySet<HiddenHint> | undefined;
    for (let node: Element | null = el; node; node = dom.parentElement(node)) {
      hints = known.get(node);
      if (hints) break;
      path.push(node);
    }
    let all = hints ?? NO_HINTS;
    for (const node of path.reverse()) {
      const own = ownHints(dom, node);
      if (own.length > 0) all = new Set([...own, ...all]);
      known.set(node, all);
    }
    return all;
  };
}

/** Tells why an element can not be seen; empty when it can. Never writes. */
export type HiddenHints = (el: Element) => HiddenHint[];

/** Whether a person can see what an element holds, as far as that can be told without laying the page out. */
export type IsShown = (el: Element) => boolean;

/** Asked for many texts of one page: each element is asked once. */
export function shownReader(dom: SafeDom): IsShown {
  const declared = declaredHints(dom);
  const known = new Map<Element, boolean>();
  return (el) => {
    const before = known.get(el);
    if (before !== undefined) return before;
    const now = hasLayout(el)
      ? el.checkVisibility({ visibilityProperty: true, opacityProperty: true })
      : isVisible([...declared(el)]);
    known.set(el, now);
    return now;
  };
}

/**
 * Reads layout once for each element: asked for all controls in a row, before anything else happens, the browser lays
 * out the page once at most.
 */
export function hiddenHints(dom: SafeDom, view: Window | null): HiddenHints {
  const declared = declaredHints(dom);
  let scroll: { readonly x: number; readonly y: number } | null = null;
  return (el) => {
    const hints = new Set(declared(el));
    if (hasLayout(el)) {
      // One question tells of most controls that they are seen; the others are for those that are not.
      const isSeen = el.checkVisibility({ visibilityProperty: true, opacityProperty: true });
      if (!isSeen && !el.checkVisibility()) hints.add('display-none');
      else {
        hints.delete('display-none');
        if (!isSeen && !el.checkVisibility({ visibilityProperty: true })) hints.add('visibility-hidden');
        else hints.delete('visibility-hidden');
        if (!isSeen && !el.checkVisibility({ opacityProperty: true })) hints.add('transparent');
        const box = el.getBoundingClientRect();
        if (box.width <= 2 || box.height <= 2) hints.add('tiny');
        if (view) {
          scroll ??= { x: view.scrollX, y: view.scrollY };
          const left = box.left + scroll.x;
          const top = box.top + scroll.y;
          if (left + box.width <= 0 || top + box.height <= 0 || left > 20000) hints.add('off-screen');
          else hints.delete('off-screen');
        }
      }
    }
    if (dom.attr(el, 'tabindex').trim() === '-1') hints.add('no-tab');
    return [...hints];
  };
}

/** Hints that by themselves leave a control in plain sight. */
const HARMLESS: ReadonlySet<HiddenHint> = new Set(['aria-hidden', 'no-tab', 'inert']);

export function isVisible(hints: readonly HiddenHint[]): boolean {
  return hints.every((hint) => HARMLESS.has(hint));
}
