import type { SafeDom } from './dom/safe-form.ts';

/** Parts of the pickers UI libraries draw without any control: the place where the choice will stand. */
export const PICKERS = ['pick', 'cascad', 'placeholder', 'value', 'extra', '__ft']
  .map((part) => `[class*="${part}" i]`)
  .join(',');

/** What stands there until something is chosen. */
const PROMPT = /^(?:请|請)?(?:点击|點擊)?(?:选择|選擇|选取|選取).{0,8}$|^(?:please )?(?:select|choose)(?: .{1,16})?$/i;
const MAX_PROMPT = 24;
const MAX_ROW = 30;
const CONTROL = 'input,select,textarea,[contenteditable],[role="combobox"],[aria-haspopup]';
const PRESSED: ReadonlySet<string> = new Set(['button', 'option', 'label', 'input', 'textarea']);

/** Whether an element is where a picker's choice will stand: it asks to choose, beside words and without a control. */
export function isPicker(dom: SafeDom, el: Element): boolean {
  if (PRESSED.has(dom.tag(el)) || dom.children(el).length > 0) return false;
  const text = dom.text(el);
  if (text.length > MAX_PROMPT || !PROMPT.test(text.trim())) return false;
  let row = dom.parentElement(el);
  for (let level = 0; row && level < 4; level++, row = dom.parentElement(row)) {
    // A list the library draws anew stands hidden beside its picture.
    if (PRESSED.has(dom.tag(row)) || dom.isForm(row) || dom.queryAll(row, CONTROL).length > 0) return false;
    const said = dom.text(row).trim().length;
    if (said > MAX_ROW) return false;
    if (said > text.trim().length) return true;
  }
  return false;
}
