import { type HostilePage, PHONE, PHONE_FORM, page, script } from '../hostile-page.ts';

const FORM = JSON.stringify(PHONE_FORM);

export default [
  {
    id: 'shadow-open',
    lesson: 5,
    files: () => ({
      '': page(
        `<x-form></x-form>${script(`document.querySelector('x-form').attachShadow({ mode: 'open' }).innerHTML = ${FORM};`)}`,
      ),
    }),
    find: { kinds: ['phone'], label: '手机号' },
    pageMayNotice: 'notice',
  },
  {
    id: 'shadow-closed',
    lesson: 5,
    files: () => ({
      '': page(
        `<x-form></x-form>${script(`document.querySelector('x-form').attachShadow({ mode: 'closed' }).innerHTML = ${FORM};`)}`,
      ),
    }),
    find: { kinds: ['phone'], label: '手机号' },
    pageMayNotice: 'notice',
  },
  {
    id: 'shadow-declared-in-markup',
    lesson: 5,
    files: () => ({ '': page(`<x-form><template shadowrootmode="open">${PHONE_FORM}</template></x-form>`) }),
    find: PHONE,
    pageMayNotice: 'notice',
  },
  {
    id: 'shadow-500-deep',
    lesson: 11,
    files: () => ({
      '': page(
        `${PHONE_FORM}<x-deep></x-deep>${script(`let at = document.querySelector('x-deep');
        for (let i = 0; i < 500; i++) { const inner = document.createElement('x-deep'); at.attachShadow({ mode: 'open' }).append(inner); at = inner; }
        at.attachShadow({ mode: 'open' }).innerHTML = '<input type="email" name="email">';`)}`,
      ),
    }),
    find: PHONE,
    pageMayNotice: 'notice',
  },
  {
    id: 'shadow-100-deep-with-the-form-inside',
    lesson: 11,
    files: () => ({
      '': page(
        `<x-deep></x-deep>${script(`let at = document.querySelector('x-deep');
        for (let i = 0; i < 100; i++) { const inner = document.createElement('x-deep'); at.attachShadow({ mode: 'open' }).append(inner); at = inner; }
        at.attachShadow({ mode: 'open' }).innerHTML = ${FORM};`)}`,
      ),
    }),
    find: PHONE,
    pageMayNotice: 'notice',
  },
  {
    id: 'slotted-label',
    lesson: 5,
    files: () => ({
      '': page(
        `<x-field><label slot="label" for="i">手机号</label><input slot="input" id="i" type="tel" name="mobile"></x-field>${script(`document.querySelector('x-field').attachShadow({ mode: 'open' }).innerHTML = '<div><slot name="label"></slot><slot name="input"></slot></div>';`)}`,
      ),
    }),
    find: { kinds: ['phone'], label: '手机号' },
    pageMayNotice: 'notice',
  },
  {
    id: 'shadow-of-a-plain-element-on-focus',
    lesson: 5,
    files: () => ({
      '': page(
        `<div id="d"></div>${script(`window.root = d.attachShadow({ mode: 'open' }); root.innerHTML = ${FORM}; setTimeout(() => root.querySelector('input').focus(), 400);`)}`,
      ),
    }),
    find: PHONE,
    pageMayNotice: 'notice',
  },
  {
    id: 'shadow-filled-late',
    lesson: 11,
    files: () => ({
      '': page(
        `<x-form></x-form>${script(`const root = document.querySelector('x-form').attachShadow({ mode: 'open' }); setTimeout(() => { root.innerHTML = ${FORM}; }, 700);`)}`,
      ),
    }),
    find: PHONE,
    pageMayNotice: 'notice',
    isRestless: true,
  },
  {
    id: 'focus-on-what-hosts-nothing',
    lesson: 5,
    files: () => ({
      '': page(`<svg width="50" height="50"><a href="#x" id="s"><text y="20">x</text></a></svg><math tabindex="0" id="m"></math>
        ${script(`setTimeout(() => { document.getElementById('s').focus(); document.getElementById('m').focus(); }, 100);`)}`),
    }),
    find: 'silent',
    pageMayNotice: 'nothing',
    async act(visit) {
      await visit.until(`document.activeElement.id === 'm'`);
    },
  },
] satisfies readonly HostilePage[];
