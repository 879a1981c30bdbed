import { type HostilePage, PHONE, PHONE_FORM, page, script, VOTE_FORM, votePage, WARNS } from '../hostile-page.ts';

const BREAK = `
for (const proto of [Array.prototype, String.prototype, Map.prototype, Set.prototype, Promise.prototype, RegExp.prototype, Node.prototype, Element.prototype, Document.prototype, HTMLElement.prototype, HTMLInputElement.prototype, EventTarget.prototype])
  for (const name of Object.getOwnPropertyNames(proto)) {
    const at = Object.getOwnPropertyDescriptor(proto, name);
    if (name === 'constructor' || !at.configurable || typeof at.value !== 'function') continue;
    try { Object.defineProperty(proto, name, { value() { throw new Error('own: ' + name); } }); } catch {}
  }
MutationObserver = class { observe() {} disconnect() {} takeRecords() { return []; } };
CSSStyleSheet = null; ShadowRoot = null; URL = null; JSON = {}; setTimeout = () => 0; Symbol.for = () => 'own';`;

export default [
  {
    id: 'says-that-its-box-is-read-only',
    lesson: 24,
    files: () => ({
      '': votePage("document.querySelector('[name=mobile]').setAttribute('aria-readonly', 'true');").replace(
        '<input name="mobile"',
        '<input value="+86 " name="mobile"',
      ),
    }),
    find: WARNS,
    pageMayNotice: 'notice',
    isRestless: true,
  },
  {
    id: 'every-prototype-broken',
    lesson: 9,
    files: () => ({ '': votePage(BREAK) }),
    find: WARNS,
    pageMayNotice: 'notice',
    ownNoise: /own: /,
  },
  {
    id: 'getters-that-throw-and-lie',
    lesson: 9,
    files: () => ({
      '': page(
        script(`
        for (const [proto, name] of [[HTMLInputElement, 'value'], [HTMLInputElement, 'type'], [HTMLInputElement, 'labels'], [HTMLInputElement, 'form'], [Element, 'shadowRoot'], [Node, 'textContent'], [Node, 'parentNode'], [Element, 'localName']])
          Object.defineProperty(proto.prototype, name, { get() { throw new Error('own: ' + name); } });
        Element.prototype.checkVisibility = () => false;
        HTMLElement.prototype.showPopover = () => { throw new Error('own: popover'); };
        Element.prototype.attachShadow = () => { throw new Error('own: shadow'); };
        Document.prototype.createTreeWalker = () => { throw new Error('own: walker'); };`) + VOTE_FORM,
      ),
    }),
    find: WARNS,
    pageMayNotice: 'notice',
    ownNoise: /own: /,
  },
  {
    id: 'frozen-realm',
    lesson: 9,
    files: () => ({
      '': votePage(
        '',
        script(`for (const key of Object.getOwnPropertyNames(globalThis)) {
          const value = Object.getOwnPropertyDescriptor(globalThis, key)?.value;
          if (typeof value === 'function' && value.prototype) { Object.freeze(value); Object.freeze(value.prototype); }
        }`),
      ),
    }),
    find: WARNS,
    pageMayNotice: 'notice',
  },
  {
    id: 'custom-elements-that-throw',
    lesson: 9,
    files: () => ({
      '': page(
        `${script(`for (const [at, name] of [['constructor', 'x-a'], ['connectedCallback', 'x-b'], ['get', 'x-c']])
          customElements.define(name, class extends HTMLElement {
            constructor() { super(); if (at === 'constructor') throw new Error('own: ' + name); }
            connectedCallback() { if (at === 'connectedCallback') throw new Error('own: ' + name); }
            get shadowRoot() { throw new Error('own: ' + name); }
            getAttribute() { throw new Error('own: ' + name); }
            get textContent() { throw new Error('own: ' + name); }
            get children() { throw new Error('own: ' + name); }
          });`)}<x-a>${PHONE_FORM}</x-a><x-b>投票</x-b><x-c><label>姓名 <input name="n"></label></x-c>`,
      ),
    }),
    find: PHONE,
    pageMayNotice: 'notice',
    ownNoise: /own: /,
  },
  {
    id: 'form-associated-custom-element',
    lesson: 9,
    files: () => ({
      '': page(
        `<form><x-field name="mobile"></x-field><button>提交</button></form>` +
          script(`customElements.define('x-field', class extends HTMLElement {
            static formAssociated = true;
            constructor() { super(); this.attachInternals(); this.attachShadow({ mode: 'open' }).innerHTML = '<label>手机号 <input type="tel" name="mobile"></label>'; }
          });`),
      ),
    }),
    find: PHONE,
    pageMayNotice: 'notice',
  },
] satisfies readonly HostilePage[];
