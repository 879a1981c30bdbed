import type { SafeDom } from './dom/safe-form.ts';
import type { Trees } from './dom/trees.ts';
import { isPicker, PICKERS } from './pickers.ts';

const EDITABLE =
  '[aria-haspopup="listbox" i],[contenteditable=""],[contenteditable="true" i],[contenteditable="plaintext-only" i],[role="textbox"],[role="searchbox"],[role="spinbutton"],[role="combobox"]';
const CONTROLS = `input:not([type="hidden" i]),select,textarea,${EDITABLE}`;
const FOUND = `${CONTROLS},${PICKERS}`;
const NOT_FILLED = new Set(['hidden', 'submit', 'button', 'image', 'reset', 'range', 'color']);

/** Never read more controls, whatever a page holds. */
const MAX_CONTROLS = 300;
const MAX_SCANNED = 5000;
/** So many controls may pass before the reading may rest. */
const STRIDE = 100;

/** A control with the elements that make it up: one, or the buttons of a radio or checkbox group. */
export interface ControlNode {
  readonly el: Element;
  readonly members: readonly Element[];
  readonly tag: 'input' | 'select' | 'textarea' | 'editable';
  readonly type: string;
}

/** What a box for what matters is called, by any of its own attributes. */
const TELLING =
  /phone|mobile|tel|shouji|dianhua|sms|code|yzm|id_?(?:card|no|num)|sfz|shenfen|cert|passport|name|xingming|addr|dizhi|birth|bank|card|手机|手機|电话|電話|号码|號碼|验证|驗證|身份|身分|证|證|姓名|地址|住址|生日|出生|卡/i;
const TELLING_ATTRIBUTES = ['name', 'id', 'placeholder', 'aria-label', 'autocomplete', 'title'];

const DRAWN = { tag: 'editable', type: 'picker' } as const;

function typeOf(dom: SafeDom, el: Element): Pick<ControlNode, 'tag' | 'type'> | null {
  const tag = dom.tag(el);
  if (tag === 'input') {
    const type = dom.attr(el, 'type').trim().toLowerCase() || 'text';
    if (NOT_FILLED.has(type)) return null;
    // Lists drawn by libraries are `search` to be typed in, but search nothing.
    return { tag, type: type === 'search' && dom.attr(el, 'role') === 'combobox' ? 'text' : type };
  }
  if (tag === 'select' || tag === 'textarea') return { tag, type: tag };
  if (tag === 'form') return null;
  // A button opens a list where it says so; else it is one to press.
  if (tag === 'button' || dom.attr(el, 'aria-haspopup').toLowerCase() === 'listbox')
    return { tag: 'editable', type: 'combobox' };
  return { tag: 'editable', type: dom.attr(el, 'role').trim().toLowerCase() || 'textbox' };
}

/**
 * Every control a person can fill in, in document order, one for each radio or checkbox group; `capped` where a page has
 * more than are looked at. Yields where it may rest.
 */
export function* findControls(
  trees: Trees,
  dom: SafeDom,
): Generator<void, { readonly controls: readonly ControlNode[]; readonly capped: boolean }> {
  const controls: (ControlNode & { readonly members: Element[] })[] = [];
  let scanned = 0;
  for (const tree of trees.values()) {
    const groups = new Map<object, Map<string, Element[]>>();
    const found = tree.querySelectorAll(FOUND);
    for (let i = 0; i < found.length; i++) {
      const el = found[i];
      // A form may hide its own methods behind its controls' names, and is none itself.
      if (!el || dom.isForm(el)) continue;
      const isDrawn = !el.matches(CONTROLS);
      if (isDrawn && !isPicker(dom, el)) continue;
      if (++scanned > MAX_SCANNED) return { controls, capped: true };
      if (scanned % STRIDE === 0) yield;
      const kind = isDrawn ? DRAWN : typeOf(dom, el);
      if (!kind) continue;
      // A custom combobox wraps the input that is typed in: count the inner one.
      if (kind.tag === 'editable' && el.querySelector('input,select,textarea')) continue;
      const name = dom.attr(el, 'name');
      if ((kind.type === 'radio' || kind.type === 'checkbox') && name) {
        const owner = ('form' in el && typeof el.form === 'object' && el.form) || tree;
        const named = groups.get(owner) ?? new Map<string, Element[]>();
        groups.set(owner, named);
        const key = `${kind.type} ${name}`;
        const group = named.get(key);
        if (group) {
          group.push(el);
          continue;
        }
        const members = [el];
        named.set(key, members);
        controls.push({ el, members, ...kind });
        continue;
      }
      controls.push({ el, members: [el], ...kind });
    }
  }
  return { controls, capped: false };
}

/**
 * As many controls as are read, in document order: what can be seen before what can not, and of these the ones first
 * that are named for what matters. Boxes put in front of them take no place away.
 */
export function worthReading(
  controls: readonly ControlNode[],
  dom: SafeDom,
  isSeen: (el: Element) => boolean,
): readonly ControlNode[] {
  if (controls.length <= MAX_CONTROLS) return controls;
  const isTelling = ({ el, type }: ControlNode) =>
    type === 'tel' || TELLING_ATTRIBUTES.some((name) => TELLING.test(dom.attr(el, name).slice(0, 80)));
  const rank = (control: ControlNode) => (isSeen(control.el) ? 0 : 2) + (isTelling(control) ? 0 : 1);
  const kept = new Set(
    controls
      .map((control) => ({ control, rank: rank(control) }))
      .sort((a, b) => a.rank - b.rank)
      .slice(0, MAX_CONTROLS)
      .map(({ control }) => control),
  );
  return controls.filter((control) => kept.has(control));
}
