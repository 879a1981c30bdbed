import { afterEach, describe, expect, test } from 'vitest';
import type { FieldKind } from '#contract/kinds.ts';
import { filledOf } from '#surfaces/hold/filled.ts';
import { originOf, sendingBy, sendingByEnter, sendingForm } from '#surfaces/hold/press.ts';

afterEach(() => {
  document.body.innerHTML = '';
});

const get = (selector: string): Element => {
  const found = document.querySelector(selector);
  if (!found) throw new Error(`no ${selector}`);
  return found;
};
function page(html: string): void {
  document.body.innerHTML = html;
}
const inForm = (button: string, field = '<input id="f" name="mobile">') =>
  page(`<form action="https://collect.example.net/take">${field}${button}</form>`);
const isHeld = () => sendingBy(get('#b'), [get('#f')]) !== null;

describe('a press is about sending', () => {
  test.each([
    ['a submit button', '<button id="b">提交</button>'],
    ['a submit button without a word', '<button id="b"><svg></svg></button>'],
    ['an input that submits', '<input id="b" type="submit" value="领取">'],
    ['a button only scripts know', '<button id="b" type="button">立即领取</button>'],
    ['a word inside such a button', '<div class="submit-btn"><span id="b">立即领取</span></div>'],
    ['a word that holds a way out', '<button id="b" type="button">Request a callback</button>'],
    ['a button that sends and then leads back', '<button id="b" type="button">提交并返回首页</button>'],
    ['a way out that sends first', '<button id="b" type="button">返回结果：确认领取</button>'],
    ['a link that is dressed up as a button', '<a id="b" class="btn" href="javascript:;">获取验证码</a>'],
  ])('%s', (_, button) => {
    inForm(button);
    expect(isHeld()).toBe(true);
  });

  test('in a page without forms', () => {
    page('<div><input id="f"><div class="btn" id="b">提交</div></div>');
    expect(isHeld()).toBe(true);
  });
});

describe('a press is about something else', () => {
  test.each([
    ['a way out', '<button id="b" type="button">取消</button>'],
    ['a way out in English', '<button id="b">No, thanks</button>'],
    ['a way out that only ears hear', '<button id="b" type="button" aria-label="关闭"><svg></svg></button>'],
    ['a mark without a word', '<button id="b" type="button">×</button>'],
    ['a button that empties', '<button id="b" type="reset">重填</button>'],
    ['a link that leads away', '<a id="b" class="btn" href="/home">首页</a>'],
    ['a link without a look', '<a id="b" href="https://example.com/privacy">隐私政策</a>'],
    ['another box', '<input id="b" name="code">'],
    ['a label', '<label class="btn" id="b">同意 <input type="checkbox"></label>'],
    ['words', '<p id="b">说明</p>'],
    ['a way out with words around it', '<a id="b" class="btn" href="#">残忍拒绝 ×</a>'],
    ['a button that closes its dialog', '<button id="b" formmethod="dialog">好</button>'],
  ])('%s', (_, button) => {
    inForm(button);
    expect(isHeld()).toBe(false);
  });

  test('another form’s button', () => {
    page('<form><input id="f"></form><form><button id="b">搜索</button></form>');
    expect(isHeld()).toBe(false);
  });

  test('a click into a block that is named after its button', () => {
    page('<div class="submit-box"><p id="b">手机</p><input id="f"></div>');
    expect(isHeld()).toBe(false);
  });

  test('the navigation of a page without forms', () => {
    page('<nav><div class="btn" id="b">首页</div></nav><input id="f">');
    expect(isHeld()).toBe(false);
  });
});

test('Enter sends from a line of text, not where a list is open', () => {
  inForm(
    '<button id="b">提交</button>',
    '<input id="f"><input id="list" aria-expanded="true"><textarea id="t"></textarea>',
  );
  const byEnter = (selector: string) => sendingByEnter(get(selector), [get('#f')]) !== null;
  expect(['#f', '#list', '#t', '#b'].map(byEnter)).toEqual([true, false, false, false]);
});

test('survives a form whose controls are named after its own properties', () => {
  page(`<form id="form" class="submit-form" action="/take"><input id="f" name="closest"><input name="getAttribute">
<input name="querySelector"><input name="matches"><button id="b">提交</button></form>`);
  const form = get('#form');
  expect(sendingBy(form, [get('#f')])).toBeNull();
  expect(isHeld()).toBe(true);
  const sending = sendingForm(form, null, [get('#f')]);
  expect(sending && originOf(sending, 'https://example.com/')).toBe('https://example.com');
});

test('says where it goes: by the button, else by the form, else not at all', () => {
  inForm('<button id="b" formaction="http://192.0.2.7/x">提交</button>');
  const form = get('form');
  expect(originOf({ form, button: get('#b') }, 'https://example.com/')).toBe('http://192.0.2.7');
  expect(originOf({ form, button: null }, 'https://example.com/')).toBe('https://collect.example.net');
  expect(originOf({ form: null, button: null }, 'https://example.com/')).toBe('');
});

test('takes a number for filled in, not a country code', () => {
  page('<input id="f"><input id="i" type="file"><textarea id="t">电话 １３８００１３８０００</textarea>');
  const isFilled = (selector: string) => filledOf([{ kind: 'phone', element: get(selector) }]).length > 0;
  const field = get('#f') as HTMLInputElement;
  const filledWith = (text: string) => {
    field.value = text;
    return isFilled('#f');
  };
  expect(['', '+86', '138', '13800138000', '138 0013 8000'].map(filledWith)).toEqual([false, false, false, true, true]);
  expect([isFilled('#i'), isFilled('#t')]).toEqual([false, true]);
});

test('counts the boxes of one number together, and those of another apart', () => {
  page('<input id="a" value="138"><input id="b" value="0013"><input id="c" value="8000"><input id="d" value="12">');
  const watched = ['a', 'b', 'c', 'd'].map((id) => ({
    kind: (id === 'd' ? 'national-id' : 'phone') as FieldKind,
    element: get(`#${id}`),
  }));
  expect(filledOf(watched).map(({ element }) => element.id)).toEqual(['a', 'b', 'c']);
});

test('a form that is left by its own way out is not held', () => {
  page('<form><input id="f"><button id="out" name="cancel">取消</button><button id="send">提交</button></form>');
  const by = (selector: string) => sendingForm(get('form'), get(selector), [get('#f')]) !== null;
  expect([by('#out'), by('#send')]).toEqual([false, true]);
  get('form').setAttribute('method', 'dialog');
  expect(by('#send')).toBe(false);
});
