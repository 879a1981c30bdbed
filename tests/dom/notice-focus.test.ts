import { afterEach, expect, test } from 'vitest';
import { askedField, focusedNow } from '#surfaces/notice/focus.ts';
import { resolved } from '#surfaces/notice/resolve.ts';

afterEach(() => {
  document.body.replaceChildren();
});

function input(id: string, into: ParentNode = document.body): HTMLInputElement {
  const made = document.createElement('input');
  made.id = id;
  into.append(made);
  return made;
}

test('knows a field by its selector, and no other', () => {
  const phone = input('phone');
  expect(askedField(phone, ['#name', '#phone'])).toBe(phone);
  expect(askedField(input('other'), ['#phone'])).toBeNull();
  expect(askedField(null, ['#phone'])).toBeNull();
});

test('follows a path into an open shadow tree, and asks for the whole of it', () => {
  const host = document.createElement('div');
  host.id = 'host';
  document.body.append(host);
  const inner = input('phone', host.attachShadow({ mode: 'open' }));
  expect(askedField(inner, ['#host >>> #phone'])).toBe(inner);
  expect(askedField(inner, ['#phone'])).toBeNull();
  expect(askedField(inner, ['#other >>> #phone'])).toBeNull();
  inner.focus();
  expect(focusedNow(document)).toBe(inner);
});

test('takes the host for its closed tree, into which nobody sees', () => {
  const host = document.createElement('div');
  host.id = 'host';
  document.body.append(host);
  expect(askedField(host, ['#host >>> #phone'])).toBe(host);
});

test('takes a selector that does not parse for one that names nothing', () => {
  expect(askedField(input('phone'), ['[', '', '#phone'])).not.toBeNull();
  expect(askedField(input('name'), ['[', ''])).toBeNull();
});

test('finds the one element a path names, and none where there are several', () => {
  const host = document.createElement('div');
  host.id = 'host';
  document.body.append(host);
  const inner = input('phone', host.attachShadow({ mode: 'open' }));
  expect(resolved(document, '#host >>> #phone')).toBe(inner);
  expect(resolved(document, '#host > #phone')).toBeNull();
  input('twice');
  input('twice');
  expect(resolved(document, '#twice')).toBeNull();
  expect(resolved(document, '[')).toBeNull();
});
