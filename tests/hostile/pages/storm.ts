import { type HostilePage, PHONE, PHONE_FORM, page, script, VOTE_FORM, votePage, WARNS } from '../hostile-page.ts';

const LONG = 1 << 19;
const deep = (levels: number, style: string) =>
  script(`const top1 = document.createElement('div');
    top1.style.cssText = '${style}';
    let at = top1;
    for (let i = 0; i < ${levels}; i++) { const div = document.createElement('div'); at.append(div); at = div; }
    at.innerHTML = ${JSON.stringify(PHONE_FORM + PHONE_FORM)};
    document.body.append(top1);`);

/** Adds a field for mail and waits until it is in the report: late, in the midst of whatever goes on. */
const findsLate: HostilePage['act'] = async (visit) => {
  await visit.inPage(
    `(() => { const p = document.createElement('form'); p.innerHTML = '<label>邮箱 <input type="email" name="late"></label>'; document.body.append(p); })()`,
  );
  await visit.untilFound({ kinds: ['phone', 'email'] });
};

export default [
  {
    id: 'fifty-thousand-controls',
    lesson: 11,
    files: () => ({
      '': page(PHONE_FORM + script(`document.body.insertAdjacentHTML('beforeend', '<input><br>'.repeat(50000))`)),
    }),
    find: { kinds: ['phone'], limit: 'controls-capped' },
    pageMayNotice: 'notice',
  },
  {
    id: 'vote-behind-boxes-nobody-sees',
    lesson: 11,
    files: () => ({
      '': page(`<form style="display:none">${'<input name="q"><br>'.repeat(400)}</form>${VOTE_FORM}`),
    }),
    find: { ...WARNS, limit: 'controls-capped' },
    pageMayNotice: 'notice',
  },
  {
    id: 'phone-behind-four-thousand-boxes',
    lesson: 11,
    files: () => ({ '': page(`<form>${'<input type="hidden" name="h">'.repeat(4000)}</form>${PHONE_FORM}`) }),
    find: PHONE,
    pageMayNotice: 'notice',
  },
  {
    // Drawn, so many would bring the browser itself down.
    id: 'five-thousand-deep',
    lesson: 11,
    files: () => ({ '': page(deep(5_000, 'display:none')) }),
    find: { kinds: ['phone'], fields: 2, label: '手机号' },
    pageMayNotice: 'notice',
  },
  {
    id: 'thousand-deep-in-sight',
    lesson: 11,
    files: () => ({ '': page(deep(1_000, '')) }),
    find: { kinds: ['phone'], fields: 2, label: '手机号' },
    pageMayNotice: 'notice',
  },
  {
    id: 'megabyte-label-and-title',
    lesson: 10,
    files: () => ({
      '': page(
        `<form><label>手机号 ${'手机号'.repeat(LONG / 8)}<input type="tel" name="mobile" placeholder="${'a '.repeat(LONG / 2)}" aria-label="${'b'.repeat(LONG)}" ></label></form>`,
        `<title>${'投票'.repeat(LONG / 2)}</title><meta name="description" content="${'抽奖'.repeat(LONG / 2)}">`,
      ),
    }),
    find: PHONE,
    pageMayNotice: 'notice',
  },
  {
    id: 'label-behind-a-megabyte-of-space',
    lesson: 10,
    files: () => ({
      '': page(`<form><label>${' \n\t\u200b'.repeat(1000)}手机号<input type="tel" name="a1"></label></form>`),
    }),
    find: { kinds: ['phone'], label: '手机号' },
    pageMayNotice: 'notice',
  },
  {
    id: 'huge-list-to-choose-from',
    lesson: 11,
    files: () => ({
      '': page(
        `${PHONE_FORM}<form><select id="big"></select></form>${script(`big.innerHTML = '<option>选项</option>'.repeat(100000);`)}`,
      ),
    }),
    find: PHONE,
    pageMayNotice: 'notice',
  },
  {
    id: 'two-hundred-thousand-text-nodes',
    lesson: 11,
    files: () => ({
      '': page(
        `${PHONE_FORM}<p id="long"></p>${script(`const parts = []; for (let i = 0; i < 200000; i++) parts.push(document.createTextNode('投票')); long.append(...parts.slice(0, 60000)); long.append(...parts.slice(60000, 120000)); long.append(...parts.slice(120000));`)}`,
      ),
    }),
    find: PHONE,
    pageMayNotice: 'notice',
  },
  {
    id: 'changes-without-end',
    lesson: 11,
    files: () => ({
      '': page(
        PHONE_FORM +
          script(
            `setInterval(() => { const p = document.createElement('p'); document.body.append(p); p.remove(); }, 1);`,
          ),
      ),
    }),
    find: PHONE,
    pageMayNotice: 'notice',
    isRestless: true,
    act: findsLate,
  },
  {
    id: 'a-form-only-amid-endless-change',
    lesson: 11,
    files: () => ({
      '': page(
        script(`setInterval(() => { const p = document.createElement('p'); document.body.append(p); p.remove(); }, 1);
          setTimeout(() => document.body.insertAdjacentHTML('beforeend', ${JSON.stringify(VOTE_FORM)}), 1000);`),
      ),
    }),
    find: WARNS,
    pageMayNotice: 'notice',
    isRestless: true,
  },
  {
    id: 'attributes-flicker',
    lesson: 11,
    files: () => ({
      '': page(
        PHONE_FORM +
          script(
            `setInterval(() => { const i = document.querySelector('input'); i.className = Math.random(); i.placeholder = Math.random(); i.hidden = !i.hidden; document.body.style.color = '#' + (Date.now() % 999); }, 1);`,
          ),
      ),
    }),
    find: PHONE,
    pageMayNotice: 'notice',
    isRestless: true,
    act: findsLate,
  },
  {
    id: 'controls-come-and-go',
    lesson: 11,
    files: () => ({
      '': votePage(
        `setInterval(() => { const f = document.forms[0]; const i = document.createElement('input'); i.name = 'n' + Math.random(); f.append(i); setTimeout(() => i.remove(), 5); }, 5);`,
      ),
    }),
    find: WARNS,
    pageMayNotice: 'notice',
    isRestless: true,
  },
  {
    id: 'types-in-every-field-by-script',
    lesson: 13,
    files: () => ({
      '': votePage(
        `setInterval(() => { for (const i of document.querySelectorAll('input')) { i.value = Math.random(); i.dispatchEvent(new Event('change', { bubbles: true })); i.focus(); i.click(); } }, 20);`,
      ),
    }),
    find: WARNS,
    pageMayNotice: 'notice',
    isRestless: true,
  },
  {
    id: 'thousand-forms',
    lesson: 11,
    files: () => ({ '': page(PHONE_FORM + '<form><input name="q"></form>'.repeat(1000)) }),
    find: { kinds: ['phone'], limit: 'controls-capped' },
    pageMayNotice: 'notice',
  },
] satisfies readonly HostilePage[];
