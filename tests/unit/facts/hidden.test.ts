import { expect, test } from 'vitest';
import { findFields } from '#facts/find-fields.ts';
import { domPage } from '../../support/dom-page.ts';

const PHONE = '<input name="phone2" type="tel"';
const hiddenAs = (markup: string) => {
  const { snapshot } = domPage(`<form><label>姓名 <input name="n"></label>${markup}</form>`);
  return findFields(snapshot).find(({ kind }) => kind === 'phone')?.hiddenAs;
};

test.each([
  [
    'a box for robots, by its name',
    `<div style="display:none"><label>手机号 ${PHONE} class="hp"></label></div>`,
    'trap',
  ],
  ['… by its block', `<div class="bot-field" hidden><label>手机号 ${PHONE}></label></div>`, 'trap'],
  [
    '… by being out of everybody’s way',
    `<div style="position:absolute;left:-9999px" aria-hidden="true"><label>手机号 ${PHONE} tabindex="-1" autocomplete="off"></label></div>`,
    'trap',
  ],
  [
    'a step that waits in a bottom popup',
    `<div class="bottom-popup bootstrap" style="display:none"><label>手机号 ${PHONE}></label></div>`,
    'later-step',
  ],
  [
    'a see-through box over a drawn one',
    `<label>手机号 ${PHONE} style="opacity:0" tabindex="-1" autocomplete="off"></label>`,
    'harvest',
  ],
  [
    'bait that was filled',
    `<div style="position:absolute;left:-9999px" aria-hidden="true"><label>手机号 ${PHONE} tabindex="-1" autocomplete="off" value="13800138000"></label></div>`,
    'harvest',
  ],
])('%s', (_, markup, meant) => {
  expect(hiddenAs(markup)).toBe(meant);
});
