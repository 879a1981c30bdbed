import { expect, test } from 'vitest';
import { digestOf } from '#auditor/digest.ts';
import type { ControlSnapshot, Snapshot } from '#contract/snapshot.ts';
import { saying } from '../../support/page-snapshot.ts';

const phone: ControlSnapshot = {
  selector: 'form > :nth-child(2)',
  tag: 'input',
  type: 'tel',
  id: '',
  name: 'mobile',
  classes: '',
  autocomplete: '',
  inputMode: '',
  pattern: '',
  accept: '',
  maxLength: 11,
  placeholder: '手机号',
  title: '',
  hints: '',
  labels: [{ by: 'for', text: '手机号' }],
  icons: '',
  around: '',
  options: [],
  optionCount: 0,
  buttons: ['获取验证码'],
  image: '',
  required: true,
  readOnly: false,
  disabled: false,
  filled: false,
  visible: true,
  hidden: [],
  form: 0,
};
const form = { selector: 'form', action: null, method: 'get', names: '', controls: 1, passwords: 0 } as const;
const page = (over: Partial<ControlSnapshot> = {}, words = '免费报价', submit = ''): Snapshot =>
  saying([['heading', words]], { controls: [{ ...phone, ...over }], forms: [{ ...form, submit }] });
const plain = digestOf(page());

test.each<[string, Snapshot, Snapshot]>([
  ['a clock', page({}, '现在 10:59:59'), page({}, '现在 11:00:00')],
  ['a counter that gains a digit', page({}, '已有 999 人参加'), page({}, '已有 1000 人参加')],
  ['a countdown on a button', page({ buttons: ['重新发送(59s)'] }), page({ buttons: ['重新发送(8s)'] })],
  ['a countdown on the button that sends', page({}, '', '提交(59s)'), page({}, '', '提交(8s)')],
  ['the number of a picture that slides by', page({ icons: 's1' }), page({ icons: 's2' })],
  ['a person who begins to type', page({ filled: false }), page({ filled: true })],
])('is blind to %s', (_, before, after) => {
  const [was, is] = [digestOf(before), digestOf(after)];
  expect([is.asks, is.words]).toEqual([was.asks, was.words]);
});

test.each<[string, Partial<ControlSnapshot>]>([
  ['a label', { labels: [{ by: 'for', text: '身份证号' }] }],
  ['a limit', { maxLength: 18 }],
  ['where it stands', { selector: 'form > :nth-child(3)' }],
  ['a field that appears', { visible: false, hidden: ['display-none'] }],
  ['what it insists on', { required: false }],
  ['a fixed value', { readOnly: true, filled: true }],
])('what is asked differs by %s', (_, over) => {
  expect(digestOf(page(over)).asks).not.toBe(plain.asks);
});

test('other words change no ask', () => {
  const other = digestOf(page({}, '免费领取'));
  expect(other.asks).toBe(plain.asks);
  expect(other.words).not.toBe(plain.words);
});

test('knows how large a snapshot is', () => {
  const size = JSON.stringify(page()).length;
  expect(Math.abs(plain.size - size)).toBeLessThan(size / 4);
});
