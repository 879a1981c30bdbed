import type { FormSnapshot } from '#contract/snapshot.ts';
import type { ControlNode } from './controls.ts';
import { clean } from './dom/clean.ts';
import type { SafeDom } from './dom/safe-form.ts';
import type { Readers } from './labels.ts';

const MAX_FORMS = 60;
const MAX_BUTTONS = 20;

function ownerOf(el: Element, dom: SafeDom): Element | null {
  if ('form' in el && typeof el.form === 'object' && el.form) return el.form as Element;
  for (let node = dom.parentElement(el), i = 0; node && i < 100; node = dom.parentElement(node), i++) {
    if (dom.isForm(node)) return node;
  }
  return null;
}

function resolve(action: string, base: string): string | null {
  if (!action.trim() || action.trim() === '#' || /^\s*javascript:/i.test(action)) return null;
  // Asked, not tried: in Firefox the error would be one of the page's realm. Against a `blob:` base nothing resolves.
  if (!URL.canParse(action, base)) return null;
  const url = new URL(action, base);
  return /^https?:$/.test(url.protocol) ? url.href.slice(0, 2048) : null;
}

const SUBMIT = 'button:not([type]),button[type="submit"],input[type="submit"],input[type="image"]';

/** Buttons may stand outside the form they send. */
const OUTSIDE = 'button[form]:not([type="button"]),input[form][type="submit"],input[form][type="image"]';

/**
 * Where a form is sent and how. A button may say otherwise than its form: of all that can be pressed, what leads to
 * another host is told.
 */
function sending(
  root: Document,
  dom: SafeDom,
  form: Element,
  outside: readonly Element[],
): Pick<FormSnapshot, 'action' | 'method'> {
  const id = dom.attr(form, 'id');
  const linked = id === '' ? [] : outside.filter((el) => dom.attr(el, 'form') === id);
  const buttons = [...linked, ...Array.from(dom.queryAll(form, SUBMIT)).slice(0, MAX_BUTTONS)];
  const own = { to: dom.action(form), by: dom.method(form) };
  const ways = buttons
    .map((el) => ({ to: dom.attr(el, 'formaction') || own.to, by: dom.attr(el, 'formmethod') || own.by }))
    .concat(own)
    .map(({ to, by }) => ({ action: resolve(to, root.baseURI), method: by.trim().toLowerCase() }));
  const host = hostOf(root.URL);
  const way = ways.find(({ action }) => action !== null && hostOf(action) !== host) ?? ways[0];
  const method = way?.method;
  return { action: way?.action ?? null, method: method === 'post' || method === 'dialog' ? method : 'get' };
}

const hostOf = (url: string) => (URL.canParse(url) ? new URL(url).host : '');

function submitText(dom: SafeDom, form: Element): string {
  for (const selector of [SUBMIT, 'button,input[type="button"],[role="button"],a[class*="btn"]']) {
    const found = dom.queryAll(form, selector);
    for (let i = 0; i < found.length && i < 5; i++) {
      const button = found[i];
      const text = button && clean(dom.attr(button, 'value') || dom.text(button) || dom.attr(button, 'alt'), 60);
      if (text) return text;
    }
  }
  return '';
}

/** The forms the controls stand in, and which form each stands in. Yields wherever it may rest. */
export function* readForms(
  root: Document,
  { dom, selectorOf }: Readers,
  controls: readonly ControlNode[],
): Generator<void, { readonly forms: readonly FormSnapshot[]; readonly formOf: readonly number[] }> {
  const owners: (Element | null)[] = [];
  const known = new Map<Element | null, number>();
  const formOf = controls.map(({ el }) => {
    const owner = ownerOf(el, dom);
    let at = known.get(owner);
    if (at === undefined) {
      at = owners.length < MAX_FORMS ? owners.push(owner) - 1 : MAX_FORMS - 1;
      known.set(owner, at);
    }
    return at;
  });
  const outside = Array.from(dom.queryAll(root, OUTSIDE)).slice(0, MAX_BUTTONS);
  const forms: FormSnapshot[] = [];
  for (const [index, form] of owners.entries()) {
    const mine = controls.filter((_, at) => formOf[at] === index);
    forms.push({
      selector: form ? selectorOf(form) : '',
      ...(form ? sending(root, dom, form, outside) : { action: null, method: 'get' as const }),
      submit: form ? submitText(dom, form) : '',
      names: form ? clean(['id', 'name', 'class'].map((name) => dom.attr(form, name)).join(' '), 120) : '',
      controls: mine.length,
      passwords: mine.filter(({ type }) => type === 'password').length,
    });
    yield;
  }
  return { forms, formOf };
}
