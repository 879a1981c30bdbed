import fc from 'fast-check';

/** Words that mean something to the vocabulary, and words made to break readers of them. */
const WORDS = [
  '手机号',
  '联系电话',
  '短信验证码',
  '身份证号',
  '姓名',
  '出生日期',
  '收货地址',
  '邮箱',
  '手機號碼',
  '身分證字號',
  'phone number',
  'full name',
  '为我投票',
  '投一票',
  '免费领取',
  '砍一刀',
  '幸运大转盘',
  '问卷调查',
  '免费报价',
  '立即申请贷款',
  '登录',
  '提交订单',
  '选填',
  '必填',
  '*',
  '我已阅读并同意隐私政策',
  '同意将信息提供给合作机构',
  '剩余名额 3',
  '00:09:59',
  '京ICP备12345678号',
  '某某科技有限公司',
  '13912345678',
  '\u202e',
  '\u200b\u200b',
  '\ud800',
  '\u0301\u0301\u0301',
  '$&',
  '{quote}',
  '<b>',
  '&nbsp;&lt;',
  '"',
  "'",
  '\\',
  '\u0000',
  '  \n\t ',
  '🏳️‍🌈',
  'ﬁ①㍿',
  '',
];
const LONG = ['手机号', 'a ', ' ', '1', '\u200b', '有限公司', '(', 'é'];

const word = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...WORDS) },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom(...LONG), fc.integer({ min: 100, max: 6_000 }))
      .map(([bit, times]) => bit.repeat(times)),
  },
);
const text = fc.array(word, { maxLength: 4 }).map((words) => words.join(''));

const NAMES = [
  'mobile',
  'phone',
  'tel',
  'idcard',
  'realname',
  'code',
  'email',
  'address',
  'birthday',
  'action',
  'method',
  'elements',
  'parentNode',
  'children',
  'getAttribute',
  'querySelectorAll',
  'localName',
  'getRootNode',
  'nodeType',
  '__proto__',
  'constructor',
  'toString',
  'a',
  '1',
  '-',
  'x y',
  '"]',
  '\\',
  ':is(',
];
const TYPES = [
  'text',
  'tel',
  'email',
  'password',
  'hidden',
  'radio',
  'checkbox',
  'date',
  'number',
  'file',
  'submit',
  'search',
  'nonsense',
  '',
];
const TAGS = [
  'div',
  'p',
  'span',
  'form',
  'label',
  'fieldset',
  'legend',
  'table',
  'tr',
  'td',
  'th',
  'dl',
  'dt',
  'dd',
  'ul',
  'li',
  'h1',
  'button',
  'a',
  'select',
  'option',
  'textarea',
  'input',
  'img',
  'iframe',
  'template',
  'svg',
  'math',
  'x-field',
  'slot',
  'body',
  'frameset',
  'noscript',
  'details',
  'dialog',
  'b',
  'center',
];
const STYLES = [
  'display:none',
  'visibility:hidden',
  'opacity:0',
  'position:absolute;left:-9999px',
  'width:0;height:0',
  'color:red',
];
const HREFS = [
  '/privacy',
  '#',
  'javascript:void(0)',
  'http://203.0.113.9/x',
  'https://a.example@b.example/',
  'http://[',
  '',
  '//c.example',
  'data:,x',
];

const attribute = fc.oneof(
  fc.constantFrom(...NAMES).map((value) => ['name', value] as const),
  fc.constantFrom(...NAMES).map((value) => ['id', value] as const),
  fc.constantFrom(...NAMES).map((value) => ['for', value] as const),
  fc.constantFrom(...NAMES).map((value) => ['form', value] as const),
  fc.constantFrom(...TYPES).map((value) => ['type', value] as const),
  fc.constantFrom(...STYLES).map((value) => ['style', value] as const),
  fc.constantFrom(...HREFS).map((value) => ['href', value] as const),
  fc.constantFrom(...HREFS).map((value) => ['action', value] as const),
  fc
    .constantFrom('tel', 'name', 'street-address', 'one-time-code', 'off', 'section-x shipping tel', '')
    .map((value) => ['autocomplete', value] as const),
  fc
    .constantFrom('required', 'disabled', 'readonly', 'checked', 'hidden', 'inert', 'contenteditable')
    .map((name) => [name, ''] as const),
  fc.constantFrom('textbox', 'combobox', 'group', 'button', 'spinbutton').map((value) => ['role', value] as const),
  fc.constantFrom('11', '18', '6', '-1', 'x', '1e9').map((value) => ['maxlength', value] as const),
  fc.constantFrom('get', 'post', 'dialog', 'put').map((value) => ['method', value] as const),
  fc.tuple(
    fc.constantFrom(
      'placeholder',
      'aria-label',
      'title',
      'class',
      'value',
      'alt',
      'aria-labelledby',
      'aria-describedby',
      'data-rule',
      'onclick',
    ),
    text,
  ),
);

const escaped = (value: string) => value.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
const attributes = fc
  .array(attribute, { maxLength: 6 })
  .map((all) => all.map(([name, value]) => ` ${name}="${escaped(value)}"`).join(''));

/** An element, closed or not, with whatever stands in it. */
const { tree } = fc.letrec<{ tree: string; node: string }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 6, depthIdentifier: 'html' },
    text,
    fc
      .tuple(fc.constantFrom(...TAGS), attributes, tie('tree'), fc.boolean())
      .map(([tag, attrs, inner, isClosed]) => `<${tag}${attrs}>${inner}${isClosed ? `</${tag}>` : ''}`),
    fc.tuple(attributes, text).map(([attrs, label]) => `<label>${label}<input${attrs}></label>`),
  ),
  tree: fc.array(tie('node'), { maxLength: 6, depthIdentifier: 'html' }).map((nodes) => nodes.join('')),
}));

/** A page as nobody would write it by hand: real words and real attributes in any order, half of it broken. */
export const anyHtml: fc.Arbitrary<string> = fc
  .tuple(
    text,
    fc.constantFrom('zh-CN', 'zh-TW', 'en', '', 'x'.repeat(90)),
    fc.array(tree, { minLength: 1, maxLength: 6 }),
  )
  .map(
    ([title, lang, parts]) =>
      `<!doctype html><html lang="${lang}"><head><title>${title}</title></head><body>${parts.join('\n')}</body></html>`,
  );
