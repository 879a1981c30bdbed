import { expect, test } from 'vitest';
import { askedMemory } from '../../../src/auditor/asked.ts';
import { domPage } from '../../support/dom-page.ts';

const boxes = (attributes: string) =>
  domPage(`<form><label>手机号 <input id="m" ${attributes}></label></form>`).snapshot;
const seenAs = (remember: ReturnType<typeof askedMemory>, attributes: string) => {
  const [control] = remember(boxes(attributes)).controls;
  return [control?.readOnly, control?.filled];
};

test('what was there before, read-only, stays a profile', () => {
  expect(seenAs(askedMemory(), 'readonly value="13800138000"')).toEqual([true, true]);
});

test.each([
  ['filled by a keypad the page draws', 'readonly'],
  ['made read-only after it was typed into', ''],
  ['with a country code in it at first', 'readonly value="+86 "'],
])('a box %s stays asked', (_, before) => {
  const remember = askedMemory();
  remember(boxes(before));
  expect(seenAs(remember, 'readonly value="13800138000"')).toEqual([true, false]);
});

test('a box of the platform is not read-only for saying so', () => {
  expect(seenAs(askedMemory(), 'aria-readonly="true" value="13800138000"')[0]).toBe(false);
});
