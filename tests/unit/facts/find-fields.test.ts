import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findFields } from '#facts/find-fields.ts';
import { domPage } from '../../support/dom-page.ts';

const read = (body: string) => domPage(body).snapshot;
const kinds = (body: string) => findFields(read(body)).map(({ kind }) => kind);

test.each([
  ['a label by for', '<label for=a>手机号码</label><input id=a>', ['phone']],
  ['a label around the box', '<label>手机号 <input></label>', ['phone']],
  ['aria-label', '<input aria-label="手机号">', ['phone']],
  ['aria-labelledby', '<b id=t>身份证号</b><input aria-labelledby=t>', ['national-id']],
  ['a table cell', '<table><tr><td>真实姓名：</td><td><input></td></tr></table>', ['real-name']],
  ['a definition list', '<dl><dt>联系电话</dt><dd><input></dd></dl>', ['phone']],
  ['words before the box', '<div><span>收货地址</span><input></div>', ['address']],
  ['a placeholder', '<input placeholder="请输入您的手机号">', ['phone']],
  ['spaced-out characters', '<div>姓　　名：<input></div>', ['real-name']],
  ['zero-width characters', '<input placeholder="手\u200b机\u200b号">', ['phone']],
  ['a run-together name', '<input name="userMobileNo">', ['phone']],
  ['pinyin', '<input name="shoujihaoma">', ['phone']],
  ['Taiwan wording', '<label>手機門號 <input></label><label>身分證字號 <input></label>', ['phone', 'national-id']],
  ['English', '<label>Phone number <input></label><label>Date of birth <input></label>', ['phone', 'birth-date']],
  ['Japanese', '<label>電話番号 <input></label>', ['phone']],
  ['Korean', '<label>휴대폰번호 <input></label>', ['phone']],
  ['Russian', '<label>Номер телефона <input></label>', ['phone']],
  ['Vietnamese', '<label>Số điện thoại <input></label>', ['phone']],
  ['Arabic', '<label>رقم الجوال <input></label>', ['phone']],
  ['a check a form platform names', '<input verify="手机">', ['phone']],
  ['a standard token', '<input autocomplete="tel">', ['phone']],
  ['an upload of an ID card', '<div>身份证正面</div><input type=file>', ['id-photo']],
  [
    'radio buttons for the sex',
    '<div>性别 <label><input type=radio name=s>男</label><label><input type=radio name=s>女</label></div>',
    ['gender'],
  ],
  [
    'a code sent to the phone before it',
    '<form><div><input placeholder="手机号"></div><div><input placeholder="验证码"><button type=button>获取验证码</button></div></form>',
    ['phone', 'sms-code'],
  ],
  [
    'the header of its column',
    '<table><tr><th>姓名</th><th>证件号</th></tr><tr><td><input name=a1></td><td><input name=a2></td></tr><tr><td><input name=b1></td><td><input name=b2></td></tr></table>',
    ['real-name', 'national-id', 'real-name', 'national-id'],
  ],
  [
    'words with a mark between them and the box',
    '<div>4. 姓名 <b>必填</b><input placeholder="請輸入文字"></div>',
    ['real-name'],
  ],
  [
    'the box before it, of a number in parts',
    '<form>Area code <input aria-label="Area code" size=3 maxlength=3><input maxlength=3><input maxlength=4></form>',
    ['phone', 'phone', 'phone'],
  ],
  [
    'the box before it, of a code with a box for each digit',
    '<form>Enter the 4-digit code <input maxlength=1 autocomplete=one-time-code><input maxlength=1><input maxlength=1><input maxlength=1></form>',
    ['sms-code', 'sms-code', 'sms-code', 'sms-code'],
  ],
  ['several ways to reach a person', '<input placeholder="手机号/QQ/邮箱（选填，方便我们联系您）">', ['phone']],
  ['words beside a masked box', '<label>身分證字號 <input type=password></label>', ['national-id']],
])('finds a field by %s', (_, body, expected) => {
  expect(kinds(body)).toEqual(expected);
});

test.each([
  [
    'a story about phones',
    '<p>「請幫我家孩子投票」，點進去輸入手機號碼與驗證碼，帳號就被盜。</p><input placeholder="搜尋新聞">',
  ],
  ['the phone one sells', '<label>手机型号 <input></label>'],
  ['a search box', '<input type=search placeholder="搜索商品">'],
  ['a picture captcha', '<div>图形验证码 <input><img src="captcha.php"></div>'],
  ['a quantity', '<label>数量 <input type=number></label>'],
  ['an order number', '<label>订单号 <input></label>'],
  ['a remark', '<label>备注 <textarea></textarea></label>'],
  ['a customer-service number in the text', '<p>客服电话 400-000</p><label>主题 <input></label>'],
  ['a hidden input', '<input type=hidden name=mobile>'],
  ['a box to tick', '<label><input type=checkbox name=phone> 接收手机短信</label>'],
])('takes %s for nothing personal', (_, body) => {
  expect(kinds(body)).toEqual([]);
});

test('believes the form about what must be filled in', () => {
  const fields = findFields(
    read('<form><label>姓名<i>*</i> <input></label><label>手机号（选填） <input></label></form>'),
  );
  expect(fields.map(({ required, saysOptional }) => [required, saysOptional])).toEqual([
    [true, false],
    [false, true],
  ]);
});

test('says which cues decided', () => {
  const [field] = findFields(read('<label>手机号 <input type=tel></label>'));
  expect(field?.clues[0]).toMatchObject({ source: 'label', said: '手机号' });
});

test('reads a form whose controls are named like its properties', () => {
  const names = ['parentNode', 'getAttribute', 'children', 'contains', 'elements', 'action', 'localName'];
  const clobbered = names.map((name) => `<input type=number name="${name}">`).join('');
  expect(kinds(`<form>${clobbered}<label>手机号 <input></label></form>`)).toEqual(['phone']);
});

test('gives one field for equivalent markup', () => {
  const routes = [
    (label: string) => `<label for=x>${label}</label><input id=x>`,
    (label: string) => `<label>${label}<input></label>`,
    (label: string) => `<input aria-label="${label}">`,
    (label: string) => `<input placeholder="请输入${label}">`,
    (label: string) => `<div><span>${label}：</span><div><input></div></div>`,
  ];
  const labels = {
    手机号: 'phone',
    身份证号: 'national-id',
    真实姓名: 'real-name',
    详细地址: 'address',
    出生日期: 'birth-date',
  };
  fc.assert(
    fc.property(
      fc.constantFrom(...Object.entries(labels)),
      fc.constantFrom(...routes),
      fc.integer({ min: 0, max: 4 }),
      ([label, kind], route, depth) => {
        expect(kinds('<div>'.repeat(depth) + route(label) + '</div>'.repeat(depth))).toEqual([kind]);
      },
    ),
    { numRuns: 60, seed: 7 },
  );
}, 60_000);

test('finds nothing in a box that nothing names, whatever stands in its attributes', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[0-9_-]{0,20}$/), fc.stringMatching(/^[0-9_-]{0,20}$/), (id, name) => {
      expect(kinds(`<form><input placeholder="手机号"><input id="${id}" name="${name}"></form>`)).toEqual(['phone']);
    }),
    { numRuns: 40, seed: 7 },
  );
}, 60_000);

test('gives the same fields in whatever order attributes stand', () => {
  const attributes = ['type="tel"', 'name="lxdh"', 'placeholder="请输入"', 'maxlength="11"', 'id="a1"', 'class="ipt"'];
  const form = (order: readonly string[]) => `<form><label for=a1>联系电话</label><input ${order.join(' ')}></form>`;
  const [plain] = findFields(read(form(attributes)));
  fc.assert(
    fc.property(fc.shuffledSubarray(attributes, { minLength: attributes.length }), (order) => {
      expect(findFields(read(form(order)))).toEqual([plain]);
    }),
    { numRuns: 30, seed: 7 },
  );
}, 60_000);

test('adds no field for what stands around a form', () => {
  const noise = [
    '<p>客服电话：400-800-8000，服务时间 9:00–18:00</p>',
    '<h2>手机银行全新上线</h2>',
    '<a href="/phone">手机数码</a>',
    '<ul><li>姓名权受法律保护</li><li>地址变更通知</li></ul>',
    '<img src="phone.png" alt="手机图片">',
    '<input type=hidden name=mobile value=1>',
    '<button type=button>联系我们</button>',
    '<table><tr><th>型号</th><th>价格</th></tr><tr><td>手机 X1</td><td>1999</td></tr></table>',
    '<div class="phone-icon"></div>',
    '<script>var phone = "13800138000"</script>',
  ];
  const parts = [
    '<div><label>真实姓名 <input name=a></label></div>',
    '<div><label>手机号码 <input name=b></label></div>',
    '<div><label>备注 <textarea name=c></textarea></label></div>',
  ];
  fc.assert(
    fc.property(
      fc.array(fc.array(fc.constantFrom(...noise), { maxLength: 3 }), { minLength: 4, maxLength: 4 }),
      (around) => {
        const body = around.map((pieces, at) => pieces.join('') + (parts[at] ?? '')).join('');
        expect(kinds(`<form>${body}</form>`)).toEqual(['real-name', 'phone']);
      },
    ),
    { numRuns: 60, seed: 7 },
  );
}, 60_000);
