import { type HostilePage, PHONE, PHONE_FORM, page, script, VOTE_FORM, WARNS } from '../hostile-page.ts';

/** One hidden input for every property a form inherits; `owner` decides whose they are, the place stays the same. */
const everyName = (owner: string) => `{
  const form = document.forms[0];
  const names = new Set();
  for (let proto = HTMLFormElement.prototype; proto; proto = Object.getPrototypeOf(proto))
    for (const name of Object.getOwnPropertyNames(proto)) names.add(name);
  const append = Element.prototype.append;
  for (const name of names) {
    const input = document.createElement('input');
    input.type = 'hidden';
    input.name = name;
    ${owner}
    append.call(form, input);
  }
}`;
const otherForm = '<form id="elsewhere"></form>';

const CLOBBERED_DOCUMENT = [
  'body',
  'forms',
  'documentElement',
  'querySelector',
  'querySelectorAll',
  'evaluate',
  'createTreeWalker',
  'defaultView',
  'addEventListener',
  'title',
  'URL',
  'baseURI',
  'getElementById',
  'visibilityState',
  'createElementNS',
  'all',
];

export default [
  {
    id: 'form-clobbered-by-every-name',
    lesson: 2,
    files: () => ({
      '': page(VOTE_FORM + otherForm + script(everyName(''))),
      twin: page(VOTE_FORM + otherForm + script(everyName(`input.setAttribute('form', 'elsewhere');`))),
    }),
    find: WARNS,
    pageMayNotice: 'notice',
    async act(visit, link) {
      const clobbered = await visit.untilFound({ ...WARNS, at: '/' });
      await visit.goto(link('twin'));
      const plain = await visit.untilFound({ ...WARNS, at: '/twin' });
      const same = { url: '', title: '' };
      if (JSON.stringify({ ...clobbered, ...same }) !== JSON.stringify({ ...plain, ...same })) {
        throw new Error(`The reports differ:\n${JSON.stringify(clobbered)}\n${JSON.stringify(plain)}`);
      }
    },
  },
  {
    id: 'form-clobbered-by-visible-controls',
    lesson: 2,
    files: () => ({
      '': page(
        `<form>${[
          'action',
          'method',
          'elements',
          'parentNode',
          'children',
          'getAttribute',
          'querySelectorAll',
          'nodeType',
          'ownerDocument',
          'isConnected',
          'closest',
          'matches',
          'attributes',
          'tagName',
          'localName',
          'textContent',
          'firstChild',
          'contains',
          'getRootNode',
        ]
          .map((name) => `<p>留言 <input name="${name}"></p>`)
          .join('')}<p><label>手机号 <input name="mobile" type="tel" required></label></p><button>提交</button></form>`,
      ),
    }),
    find: { kinds: ['phone'], label: '手机号' },
    pageMayNotice: 'notice',
  },
  {
    id: 'document-clobbered-by-images-and-forms',
    lesson: 2,
    files: () => ({
      '': page(
        CLOBBERED_DOCUMENT.map((name) => `<img name="${name}" id="${name}"><form name="${name}"></form>`).join('') +
          PHONE_FORM,
      ),
    }),
    find: PHONE,
    pageMayNotice: 'notice',
    // The witness reads the page by names the page has taken.
    async act(visit) {
      await visit.untilFound(PHONE);
    },
  },
  {
    id: 'names-of-object-prototype',
    lesson: 17,
    files: () => ({
      '': page(
        `<form>${['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'prototype', 'valueOf']
          .map(
            (name) =>
              `<input type="radio" name="${name}" value="1"><input type="checkbox" name="${name}"><input name="${name}" id="${name}">`,
          )
          .join('')}<label>手机号 <input type="tel" name="__proto__mobile"></label></form>`,
      ),
    }),
    find: { kinds: ['phone'], label: '手机号' },
    pageMayNotice: 'notice',
  },
  {
    id: 'controls-tied-by-form-attribute',
    lesson: 2,
    files: () => ({
      '': page(`<base href="http://elsewhere.example/deep/"><form id="f" action="collect" method="post"><button formaction="//third.example/">提交</button></form>
        <div><label>手机号 <input form="f" type="tel" name="mobile"></label></div>`),
    }),
    find: PHONE,
    pageMayNotice: 'notice',
  },
  {
    id: 'form-in-form-by-script',
    lesson: 2,
    files: () => ({
      '': page(
        `<form id="outer"></form>${script(`
        const inner = document.createElement('form');
        inner.innerHTML = '<input name="parentNode"><label>手机号 <input type="tel" name="tel"></label>';
        outer.append(inner);`)}`,
      ),
    }),
    find: PHONE,
    pageMayNotice: 'notice',
  },
] satisfies readonly HostilePage[];
