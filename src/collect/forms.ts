import type { FormSnapshot } from '#contract/snapshot.ts';
import type { ControlNode } from './controls.ts';
import { clean } from './dom/clean.ts';
import type { SafeDom } from './dom/safe-form.ts';
import type { Readers } from './labels.ts';

const MAX_FORMS = 60;

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
  const forms: FormSnapshot[] = [];
  for (const [index, form] of owners.entries()) {
    const mine = controls.filter((_, at) => formOf[at] === index);
    const method = form ? dom.method(form).trim().toLowerCase() : '';
    forms.push({
      selector: form ? selectorOf(form) : '',
      action: form ? resolve(dom.action(form), root.baseURI) : null,
      method: method === 'post' || method === 'dialog' ? method : 'get',
      submit: form ? submitText(dom, form) : '',
      names: form ? clean(['id', 'name', 'class'].map((name) => dom.attr(form, name)).join(' '), 120) : '',
      controls: mine.length,
      passwords: mine.filter(({ type }) => type === 'password').length,
    });
    yield;
  }
  return { forms, formOf };
}
