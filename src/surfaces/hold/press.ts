/** What a person presses to send: buttons, and what pages dress up as buttons. */
const PRESSABLE =
  'button, input[type="submit"], input[type="image"], input[type="button"], [role="button"], a, [onclick], [class*="btn" i], [class*="button" i], [class*="submit" i]';
/** Whole labels of buttons that send nothing, without marks around them. Whoever wants to get out must never be held. */
const WAYS_OUT = [
  /^(?:点击|點擊|我|先|残忍|殘忍)?(?:取消|关闭|關閉|返回|后退|後退|重置|重填|重設|清[空除]|退出|离开|離開|跳过|跳過|拒[绝絕]|不同意|暂不|暫不|不了|算了|以后再说|以後再說).{0,4}$/,
  /^(?:cancel|close|dismiss|(?:go )?back|reset|clear|skip|leave|exit|decline|reject|no,? thanks|not now|maybe later)(?: (?:this|all|page|form|for now|the form|this page))?$/i,
];
/** What sends all the same, whatever stands before it. */
const SENDS = /提交|送出|确认|確認|领取|領取|参与|參與|submit|send/i;
const MAX_WORDS = 40;
/** Parts of a page that lead about the site. */
const ABOUT = 'nav, header, footer, [role="navigation"], [role="tablist"]';
const NO_BUTTON = 'label, select, textarea, input:not([type="submit"], [type="image"], [type="button"])';
const BOX = 'select, textarea, input:not([type="hidden"], [type="submit"], [type="image"], [type="button"])';

/** A page's control may bear the name of a form's own property: forms are read through these, which no page reaches. */
const { closest, getAttribute, hasAttribute, matches } = Element.prototype;

/** What is read on a button; where nothing is, what is said of it. */
function words(pressed: Element): string {
  const said = pressed instanceof HTMLInputElement ? pressed.value || pressed.alt : pressed.textContent;
  return (said ?? '').trim() || (pressed.getAttribute('aria-label') ?? pressed.getAttribute('title') ?? '').trim();
}

function isWayOut(pressed: Element): boolean {
  const label = words(pressed).replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '');
  return WAYS_OUT.some((way) => way.test(label)) && !SENDS.test(label);
}

/** A form in a dialog that only closes it. */
function isDialogs(form: Element, button: Element | null): boolean {
  const method = button?.getAttribute('formmethod') ?? getAttribute.call(form, 'method') ?? '';
  return method.trim().toLowerCase() === 'dialog';
}

function leadsAway(pressed: Element): boolean {
  const href = pressed.localName === 'a' ? (pressed.getAttribute('href') ?? '') : '';
  return href !== '' && !/^\s*(#|javascript:)/i.test(href);
}

function formOf(element: Element): Element | null {
  if ('form' in element && element.form instanceof HTMLFormElement) return element.form;
  return element.closest('form');
}

/** Whether a button of this type sends its form by itself, no script needed. */
function sendsByItself(pressed: Element): boolean {
  const isButton = pressed instanceof HTMLButtonElement || pressed instanceof HTMLInputElement;
  return isButton && (pressed.type === 'submit' || pressed.type === 'image');
}

/** The browser itself will not send a form with an empty required control: then there is nothing to hold. */
function willBeRefused(form: Element, button: Element | null): boolean {
  if (hasAttribute.call(form, 'novalidate') || button?.hasAttribute('formnovalidate')) return false;
  return matches.call(form, ':invalid');
}

/** What sends: its form, `null` for scripts that send without one, and the button. */
export interface Sending {
  readonly form: Element | null;
  readonly button: Element | null;
}

/** The button a press on this element presses, or what a page made to look like one. */
function buttonAt(target: Element): Element | null {
  if (closest.call(target, NO_BUTTON)) return null;
  const button = closest.call(target, PRESSABLE);
  if (!button || button instanceof HTMLFormElement || button.matches('[type="reset"]')) return null;
  // A block named after its button is no button.
  return button.querySelector(BOX) ? null : button;
}

/** What a press on this element would send some of these fields with; `null` where it is about something else. */
export function sendingBy(target: Element, fields: readonly Element[]): Sending | null {
  const button = buttonAt(target);
  if (!button || leadsAway(button)) return null;
  const form = formOf(button);
  if (!fields.some((field) => formOf(field) === form)) return null;
  if (isWayOut(button)) return null;
  if (sendsByItself(button) && form)
    return isDialogs(form, button) || willBeRefused(form, button) ? null : { form, button };
  const said = words(button);
  // What only scripts know to be a button: a mark without a word, or a way about the site, sends nothing.
  const about = button.closest(ABOUT);
  const isAbout = about !== null && !fields.some((field) => about.contains(field));
  return /\p{L}/u.test(said) && said.length <= MAX_WORDS && !isAbout ? { form, button } : null;
}

/** What Enter in this element would send of these fields; a list that is open takes it for itself. */
export function sendingByEnter(target: Element, fields: readonly Element[]): Sending | null {
  if (!(target instanceof HTMLInputElement) || target.matches('[aria-expanded="true"], [type="file"]')) return null;
  const form = formOf(target);
  if (!fields.some((field) => (form ? formOf(field) === form : field === target))) return null;
  return form && (isDialogs(form, null) || willBeRefused(form, null)) ? null : { form, button: null };
}

/** What a form that is being submitted sends of these fields. */
export function sendingForm(form: Element, submitter: Element | null, fields: readonly Element[]): Sending | null {
  if ((submitter && isWayOut(submitter)) || isDialogs(form, submitter)) return null;
  return fields.some((field) => formOf(field) === form) ? { form, button: submitter } : null;
}

/** Origin it goes to as the markup says at this moment; empty where scripts send it, or the address tells nothing. */
export function originOf({ form, button }: Sending, base: string): string {
  const action = button?.getAttribute('formaction') ?? (form ? getAttribute.call(form, 'action') : null) ?? '';
  if (action.trim() === '' || !URL.canParse(action, base)) return '';
  const { protocol, origin } = new URL(action, base);
  return /^https?:$/.test(protocol) ? origin.slice(0, 300) : '';
}
