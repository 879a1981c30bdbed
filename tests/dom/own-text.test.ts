import { expect, test } from 'vitest';
import { collect } from '#collect/collect.ts';

test.each([
  ['an editable block', '<div contenteditable="true">kanarienvogel <p>kanarienvogel</p></div>'],
  ['an editable block that says no more than that', '<div contenteditable>kanarienvogel</div>'],
  ['a text box drawn by the page', '<div role="textbox" contenteditable="plaintext-only">kanarienvogel</div>'],
  ['a heading that can be edited', '<h2 contenteditable="true">kanarienvogel</h2>'],
  [
    'a button and a link inside an editable block',
    '<div contenteditable><button>kanarienvogel</button><a href="/x">kanarienvogel</a></div>',
  ],
  ['a text area', '<textarea>kanarienvogel</textarea>'],
  ['a label around an editable block', '<label>备注 <span contenteditable="true">kanarienvogel</span></label>'],
  ['what an editable block is named by', '<p id="k" contenteditable>kanarienvogel</p><input aria-labelledby="k">'],
  [
    'a box to tick in a label with an editable block',
    '<label><input type="checkbox" name="c"> 备注 <i contenteditable>kanarienvogel</i></label>',
  ],
  [
    'a box to tick named by an editable block',
    '<input type="checkbox" id="t"><label for="t" contenteditable>kanarienvogel</label>',
  ],
  [
    'a box to tick beside an editable block',
    '<input type="checkbox" name="c"><div><p contenteditable>kanarienvogel</p></div>',
  ],
  [
    'a box to tick inside an editable block',
    '<div contenteditable>kanarienvogel <input type="checkbox"> kanarienvogel</div>',
  ],
  [
    'a choice beside an editable block',
    '<p><input type="radio" name="r"><span><b contenteditable>kanarienvogel</b></span></p>',
  ],
  ['a link around an editable block', '<a href="/x">详情 <span contenteditable>kanarienvogel</span></a>'],
  ['a button around an editable block', '<button>提交 <span contenteditable>kanarienvogel</span></button>'],
  [
    'a form around a box to tick and an editable block',
    '<form><input type="checkbox" name="parentNode"><textarea>kanarienvogel</textarea></form>',
  ],
])('what a person wrote is not read: %s', (_, own) => {
  document.body.innerHTML = `<h1>意见反馈</h1><form>${own}<label>手机号 <input name="mobile"></label>${own}</form>`;
  const seen = JSON.stringify(collect(document));
  expect(seen).not.toContain('kanarienvogel');
  expect(seen).toContain('手机号');
  expect(seen).toContain('意见反馈');
});

test('reads the words right after a box to tick', () => {
  document.body.innerHTML = '<form><input type="checkbox" name="c"> 我已阅读<i>并同意</i><input name="mobile"></form>';
  expect(JSON.stringify(collect(document))).toContain('我已阅读');
});

test('reads words that only look editable', () => {
  document.body.innerHTML = '<div contenteditable="false">免费报价</div><label>手机号 <input name="mobile"></label>';
  expect(JSON.stringify(collect(document))).toContain('免费报价');
});
