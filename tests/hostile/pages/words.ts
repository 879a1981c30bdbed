import { type HostilePage, PHONE, PHONE_FORM, page, VOTE_FORM, WARNS } from '../hostile-page.ts';

const BIDI = '\u202e\u2066\u200f';
const ZERO = '\u200b\u2060\ufeff\u00ad';

/** Hidden by rule alone, as no attribute tells. */
const UNSEEN = '<style>.u { display: none } .v { opacity: 0; position: absolute }</style>';
const unseen = (words: string, times: number) => `<p class="u">${words}</p><p class="v">${words}</p>`.repeat(times / 2);

export default [
  {
    id: 'unseen-words-between-label-and-box',
    lesson: 24,
    files: () => ({
      '': page(
        `<form>手机号 ${unseen('请输入图片验证码', 80)}<input name="a1"> <p>短信验证码 ${unseen('优惠券', 6)}<input name="a2" maxlength="6"></p></form>`,
        UNSEEN,
      ),
    }),
    find: { kinds: ['phone', 'sms-code'], label: '手机号' },
    pageMayNotice: 'notice',
  },
  {
    id: 'label-drawn-by-a-style-sheet',
    lesson: 24,
    files: () => ({
      '': page(
        '<h1>活动</h1><form><p class="l"><input name="a1"></p><label class="n"></label><input name="a2"><p><span class="i"></span><input name="a3"></p></form>',
        '<style>.l::before { content: "您的" "手机" } .n::after { content: "身份证号码：" } .i::before { content: "\\e601" }</style>',
      ),
    }),
    find: { kinds: ['phone', 'national-id'], fields: 2 },
    pageMayNotice: 'notice',
  },
  {
    id: 'unseen-words-between-bait-and-boxes',
    lesson: 24,
    files: () => ({
      '': page(
        `<h1>萌宝大赛</h1><p>每人每天可投一票,为 37 号投票</p>${unseen('收货地址 提交订单 购物车 结算', 120)}
        <form method="post"><label>姓名 <input name="n"></label><label>手机号 <input name="m"></label><button>提交</button></form>`,
        `<title>活动</title>${UNSEEN}`,
      ),
    }),
    find: WARNS,
    pageMayNotice: 'notice',
  },
  {
    id: 'zero-width-inside-the-label',
    lesson: 14,
    files: () => ({
      '': page(
        `<form><label>手${ZERO}机${ZERO}号 <input type="tel" name="x" placeholder="手${ZERO}机${ZERO}号"></label></form>`,
      ),
    }),
    find: { kinds: ['phone'], label: '手机号' },
    pageMayNotice: 'notice',
  },
  {
    id: 'turned-around-title-and-label',
    lesson: 14,
    files: () => ({
      '': page(
        `<form><label>${BIDI}手机号${BIDI} <input type="tel" name="mobile"></label></form>`,
        `<title>${BIDI}nc.vog 官网 ${'\u0301'.repeat(500)}</title>`,
      ),
    }),
    find: { kinds: ['phone'], label: '手机号' },
    pageMayNotice: 'notice',
    async act(visit) {
      const report = await visit.untilFound(PHONE);
      if (/[\u200b-\u200f\u202a-\u202e\u2060-\u2069]/.test(JSON.stringify(report.fields)))
        throw new Error('A label turns the text around.');
    },
  },
  {
    id: 'look-alike-letters',
    lesson: 14,
    files: () => ({
      '': page(
        '<form><label>рhоnе / ｍｏｂｉｌｅ <input type="tel" name="х1" placeholder="１３８…"></label></form>',
        '<title>аррlе.com</title>',
      ),
    }),
    find: PHONE,
    pageMayNotice: 'notice',
  },
  {
    id: 'replacement-patterns-in-the-quotes',
    lesson: 14,
    files: () => ({
      '': page(
        VOTE_FORM.replaceAll('投票', () => "投票$&$`$'{quote}{level}"),
        "<title>$& $` $' {headline} 投票 %s <b>x</b></title>",
      ),
    }),
    find: WARNS,
    pageMayNotice: 'notice',
  },
  {
    id: 'markup-in-the-words',
    lesson: 18,
    files: () => ({
      '': page(
        VOTE_FORM.replace('手机号 <', '手机号 &lt;img src=x onerror=alert(1)&gt; <'),
        '<title>&lt;script&gt;alert(1)&lt;/script&gt; 投票</title>',
      ),
    }),
    find: WARNS,
    pageMayNotice: 'notice',
  },
  {
    id: 'links-that-run-or-mislead',
    lesson: 15,
    files: () => ({
      '': page(
        VOTE_FORM +
          [
            'javascript:alert(1)',
            'data:text/html,x',
            'blob:x',
            'file:///etc/passwd',
            'view-source:x',
            'https://good.example@evil.example/',
            `https://a.example/${'x'.repeat(9000)}`,
            'http://[',
            '//',
            '\u0000javascript:x',
          ]
            .map((href) => `<a href="${href}">隐私政策</a> `)
            .join(''),
      ),
    }),
    find: WARNS,
    pageMayNotice: 'notice',
    async act(visit) {
      const report = await visit.untilFound(WARNS);
      if (/javascript:|data:text|file:/.test(JSON.stringify(report)))
        throw new Error('A link that runs got into the report.');
    },
  },
  {
    id: 'labels-in-circles',
    lesson: 10,
    files: () => ({
      '': page(
        `<form><label id="a" for="b" aria-labelledby="b">手机号 <input id="b" type="tel" name="mobile" aria-labelledby="b a c b" aria-describedby="b"></label><span id="c" aria-labelledby="a c">手机号</span><label for="b"><label for="b"></label></label></form>`,
      ),
    }),
    find: { kinds: ['phone'], label: '手机号' },
    pageMayNotice: 'notice',
  },
  {
    id: 'ids-that-are-no-selectors',
    lesson: 10,
    files: () => ({
      '': page(
        `<form>${[
          '"]',
          "'",
          '\\',
          '#a b',
          ':is(',
          ',*',
          '[x',
          '1',
          '-',
          '--x',
          '\n',
          '&#0;',
          '名 字',
          '></input>',
          'a'.repeat(5000),
        ]
          .map(
            (id) =>
              `<div id="${id.replaceAll('"', '&quot;')}"><label>手机号 <input type="tel" id="${id.replaceAll('"', '&quot;')}" name="${id.replaceAll('"', '&quot;')}"></label></div>`,
          )
          .join('')}</form>`,
      ),
    }),
    find: { kinds: ['phone'], fields: 15 },
    pageMayNotice: 'notice',
  },
  {
    id: 'words-made-to-backtrack',
    lesson: 10,
    files: () => ({
      '': page(
        PHONE_FORM +
          ['a', '有限公司', '1 ', 'icp备', '©©', '。', 'A.', '手机', '(', '  ']
            .map((bit) => `<p title="${bit.repeat(5000)}">${bit.repeat(20000)}</p>`)
            .join(''),
      ),
    }),
    find: PHONE,
    pageMayNotice: 'notice',
  },
  {
    id: 'lone-surrogates',
    lesson: 14,
    files: () => ({
      '': page(
        `${PHONE_FORM}<script>document.querySelector('label').firstChild.data = '手机号\\ud800\\udfff\\ud83d '; document.title = '\\udc00'.repeat(400); document.querySelector('input').id = '\\ud800';</script>`,
      ),
    }),
    find: { kinds: ['phone'], label: '手机号' },
    pageMayNotice: 'notice',
  },
  {
    id: 'talks-itself-down',
    lesson: 9,
    files: () => ({
      '': page(
        `${VOTE_FORM}<p>登录 结账 收货地址 政府 官方 银行 实名制 隐私政策 安全认证 不收集任何信息 选填 可不填 客服电话</p><footer>京ICP备12345678号 某某科技有限公司</footer>`,
      ),
    }),
    find: WARNS,
    pageMayNotice: 'notice',
  },
  {
    id: 'names-with-hyphens-that-host-nothing',
    lesson: 11,
    files: () => ({
      '': page(`<svg><font-face/><missing-glyph/><color-profile/></svg><math><annotation-xml></annotation-xml></math>
        <form><input name="localName"><input name="shadowRoot"></form>${PHONE_FORM}`),
    }),
    find: PHONE,
    pageMayNotice: 'notice',
  },
  {
    id: 'placeholder-longer-than-a-label',
    lesson: 10,
    files: () => ({ '': page(`<form><input type="tel" name="a1" placeholder="手机号${'号'.repeat(190)}"></form>`) }),
    find: PHONE,
    pageMayNotice: 'notice',
  },
] satisfies readonly HostilePage[];
