import { type HostilePage, PHONE, page, votePage, WARNS } from '../hostile-page.ts';
import { HOST_BOX } from '../witness.ts';

export default [
  {
    id: 'silent-page-before-and-after',
    lesson: 8,
    files: () => ({
      '': page('<h1>谈投票骗局</h1><p>骗子会要你的手机号、身份证号。</p><p style="color:red" class="a">不要填。</p>'),
    }),
    find: 'silent',
    pageMayNotice: 'nothing',
  },
  {
    id: 'form-that-asks-nothing-personal',
    lesson: 8,
    files: () => ({
      '': page(
        '<form role="search"><input name="q" type="search" placeholder="搜索"><select name="sort"><option>最新</option></select></form>',
      ),
    }),
    find: { kinds: [] },
    not: ['phone', 'sms-code', 'national-id', 'real-name', 'address', 'birth-date', 'id-photo'],
    pageMayNotice: 'nothing',
  },
  {
    id: 'looks-for-our-files',
    lesson: 8,
    files: () => ({
      '': votePage(`window.seen = []; window.tries = 0;
        for (const id of ['formwary', 'formwary@formwary.example', 'ID'])
          for (const scheme of ['chrome-extension', 'moz-extension'])
            for (const file of ['auditor.js', 'sentinel.js', 'notice.js', 'popup.html', 'options.html', 'manifest.json', 'icon/128.png'])
              for (const make of [(src) => Object.assign(new Image(), { src }), (src) => { const s = document.createElement('script'); s.src = src; document.head.append(s); return s; }]) {
                const it = make(scheme + '://' + id.replace('ID', 'abcdefghijklmnopabcdefghijklmnop') + '/' + file);
                it.onload = () => seen.push(file); it.onerror = () => { window.tries++; };
              }`),
    }),
    find: WARNS,
    pageMayNotice: 'notice',
    isRestless: true,
    ownNoise: /extension:|Failed to load|ERR_|denied|Security|Cross-Origin|NS_/i,
    async act(visit) {
      await visit.until('tries >= 80');
      if ((await visit.inPage('seen.length')) !== 0)
        throw new Error(`A file of ours answered: ${await visit.inPage('seen.join()')}`);
    },
  },
  {
    id: 'listens-to-what-comes-out-of-our-notice',
    lesson: 5,
    files: () => ({
      '': votePage(`window.heard = [];
        for (const type of ['click', 'mousedown', 'pointerdown', 'keydown', 'focusin', 'input', 'submit', 'toggle', 'beforetoggle', 'copy', 'selectionchange'])
          for (const at of [window, document]) at.addEventListener(type, (e) => { const path = e.composedPath(); if (path.some((n) => n.getAttribute?.('popover') === 'manual')) heard.push(type + ' ' + path.length + ' ' + path[0].nodeName); }, false);`),
    }),
    find: WARNS,
    pageMayNotice: 'notice',
    async act(visit) {
      const box = JSON.parse(String(await visit.inPage(HOST_BOX))) as {
        left: number;
        top: number;
        width: number;
        height: number;
      };
      await visit.clickAt(box.left + box.width / 2, box.top + 24);
      // Nothing from inside comes out by bubbling, and what is seen by capture ends at the host.
      const heard = (await visit.inPage('heard')) as string[];
      if (heard.length > 0) throw new Error(`The page heard ${heard.join(', ')}.`);
      const inner = await visit.inPage(
        `(() => { const host = document.querySelector('html > div[popover]'); return [host.shadowRoot === null, host.childNodes.length, host.attributes.length, host.textContent, host.innerHTML].join('|'); })()`,
      );
      if (inner !== 'true|0|1||') throw new Error(`The host shows ${String(inner)}.`);
    },
  },
  {
    id: 'compares-its-own-inputs',
    lesson: 4,
    files: () => ({
      '': page(`<form><label>手机号 <input type="tel" name="mobile"></label></form>`),
    }),
    find: PHONE,
    pageMayNotice: 'notice',
    async act(visit) {
      const seen = await visit.inPage(
        `document.querySelector('input').outerHTML + document.querySelectorAll('style, link, script').length + document.head.innerHTML.includes('formwary') + Object.keys(window).filter((k) => /formwary|auditor/i.test(k)).length`,
      );
      if (seen !== '<input type="tel" name="mobile">0false0') throw new Error(`The page sees ${String(seen)}.`);
    },
  },
] satisfies readonly HostilePage[];
