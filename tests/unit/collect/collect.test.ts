import { describe, expect, test } from 'vitest';
import { domPage } from '../../support/dom-page.ts';

const controls = (body: string) => domPage(body).snapshot.controls;
const said = (body: string, by: string) =>
  controls(body)[0]
    ?.labels.filter((label) => label.by === by)
    .map(({ text }) => text);

describe('a control', () => {
  test.each([
    ['an editable element', '<div contenteditable="true">x</div>', ['textbox']],
    ['a role of a text box', '<div role=textbox></div>', ['textbox']],
    ['a button that opens a list', '<button aria-haspopup=listbox>选择城市</button>', ['combobox']],
    ['a button that is a list', '<button role=combobox>City</button>', ['combobox']],
    ['a search inside a list', '<input type=search role=combobox>', ['text']],
    ['a row that asks to choose', '<div><b>生日</b><i class=cell-value>请选择</i></div>', ['picker']],
    ['a file input', '<input type=file>', ['file']],
  ])('is %s', (_, body, types) => {
    expect(controls(body).map(({ type }) => type)).toEqual(types);
  });

  test.each([
    ['a button to press', '<button class=picker>请选择</button>'],
    [
      'a prompt beside the list it is drawn from',
      '<div><b>市</b><select hidden></select><i class=cell-value>请选择</i></div>',
    ],
    ['a value already chosen', '<div><b>生日</b><i class=cell-value>5月1日</i></div>'],
    ['a prompt that stands alone', '<i class=picker>请选择</i>'],
    [
      'a story about choosing',
      '<div><p>我们为您准备了很多礼物，怎么选都不会错，快来看一看吧，数量有限先到先得</p><i class=value>请选择</i></div>',
    ],
  ])('is not %s', (_, body) => {
    expect(controls(body).filter(({ type }) => type !== 'select')).toEqual([]);
  });
});

describe('the words of a control', () => {
  test('are also those of a picture before it', () => {
    expect(said('<p><img src=a.png alt=手机号码><input></p>', 'before')).toEqual(['手机号码']);
  });

  test('are not those of a picture further away', () => {
    expect(controls('<div><img src=a.png alt=春天></div><form><p><input></p></form>')[0]?.labels).toEqual([]);
  });

  test('are those that stand in it until a person comes', () => {
    const [clearing, asking] = controls(
      `<input value="姓名" onfocus="if(this.value=='姓名')this.value=''"><input value="请输入手机号">`,
    );
    expect([clearing?.placeholder, clearing?.filled]).toEqual(['姓名', false]);
    expect(asking?.placeholder).toBe('请输入手机号');
  });

  test('are never what a person has there', () => {
    const [name, phone, mail] = controls(
      '<input value="王小明"><input value="您的13800138000" onfocus="this.value=\'\'"><input value="your@mail.example" onblur="this.value">',
    );
    expect([name, phone, mail].map((control) => [control?.placeholder, control?.filled])).toEqual([
      ['', true],
      ['', true],
      ['', true],
    ]);
  });

  test('are the one character after it', () => {
    expect(said('<p><input>年 <input>月</p>', 'unit')).toEqual(['年']);
  });

  test('are what its icon is called', () => {
    expect(controls('<p><i class="icon icon-phone"></i><input></p>')[0]?.icons).toBe('icon icon-phone');
    expect(controls('<p><img src="/img/ico_mobile.png?v=2"><input></p>')[0]?.icons).toBe('ico_mobile');
  });
});

test('sees that a box is clipped away', () => {
  expect(controls('<input style="clip-path: inset(100%)">')[0]).toMatchObject({ visible: false, hidden: ['clipped'] });
  expect(controls('<input style="clip-path: inset(10%)">')[0]).toMatchObject({ visible: true, hidden: [] });
});

test.each([
  ['a paragraph', '<p>您的号码 13800138000</p>'],
  ['a paragraph that marks part of it', '<p>您的号码 138<b>0013</b>8000</p>'],
  ['a link', '<a href="/x">用 13800138000 登录</a>'],
  ['the words beside a box to tick', '<label><input type="checkbox"> 同意 13800138000 接听来电</label>'],
  ['a prompt', '<input name="q" placeholder="13800138000">'],
  ['a picture', '<img src="/a.png" alt="您的号码 13800138000">'],
  ['a button', '<input type="submit" value="用 13800138000 参与">'],
  ['the description of the page', '<meta name="description" content="13800138000 的主页">'],
])('a number shown in %s is masked', (_, shown) => {
  const seen = JSON.stringify(domPage(`<form>${shown}<label>姓名 <input name="n"></label></form>`).snapshot);
  expect(seen).not.toContain('13800138000');
  expect(seen).toContain('138******00');
});

describe('of more controls than are read', () => {
  const phone = '<label>手机号 <input name="mobile"></label>';
  const names = (body: string) => domPage(body).snapshot.controls.map(({ name }) => name);

  test.each([
    ['hidden boxes in front of it', `<p style="display:none">${'<input name="mobile">'.repeat(400)}</p>`],
    ['boxes of no account in front of it', '<input name="q">'.repeat(400)],
    ['a group of buttons each', Array.from({ length: 400 }, (_, i) => `<input type=radio name="r${i}">`).join('')],
  ])('the one that matters is kept behind %s', (_, before) => {
    const { snapshot } = domPage(`${before}${phone}`);
    expect(snapshot.controls.at(-1)).toMatchObject({ name: 'mobile', visible: true });
    expect(snapshot.limits).toContain('controls-capped');
  });

  test('the order stays that of the document', () => {
    const kept = names(`<input name="q1">${phone}${'<input name="q">'.repeat(400)}`);
    expect(kept.slice(0, 2)).toEqual(['q1', 'mobile']);
  });
});

describe('where a form is sent', () => {
  const sent = (body: string) => {
    const [form] = domPage(body).snapshot.forms;
    return [form?.action, form?.method];
  };

  test.each([
    ['as the form says', '<form action="/a" method=post><input><button>好</button></form>', '/a', 'post'],
    [
      'as its button says',
      '<form action="/a" method=post><input><button formaction="https://b.invalid/x" formmethod=get>好</button></form>',
      'https://b.invalid/x',
      'get',
    ],
    [
      'as a button elsewhere says',
      '<form id=f action="/a" method=post><input></form><button form=f formaction="https://b.invalid/x">好</button>',
      'https://b.invalid/x',
      'post',
    ],
    [
      'abroad before home',
      '<form action="https://b.invalid/x" method=post><input><button formaction="/a">好</button></form>',
      'https://b.invalid/x',
      'post',
    ],
    [
      'not as a button says that sends nothing',
      '<form action="/a" method=post><input><button type=button formaction="https://b.invalid/x">好</button></form>',
      '/a',
      'post',
    ],
  ])('is told %s', (_, body, to, how) => {
    expect(sent(body)).toEqual([new URL(to, 'https://pages.invalid/').href, how]);
  });
});
