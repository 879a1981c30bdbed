import { expect, test } from 'vitest';
import { isOwnPage, pageSender } from '#background/gate.ts';

const OWN = 'formwary';
const URL_OF_OURS = 'chrome-extension://formwary/';
const inTab = { id: OWN, tab: { id: 4, url: 'https://a.example/' }, frameId: 0, url: 'https://a.example/' };

test.each([
  ['our popup', { id: OWN, origin: 'chrome-extension://formwary', url: `${URL_OF_OURS}popup.html` }, true],
  ['our page where the browser gives no origin', { id: OWN, url: `${URL_OF_OURS}options.html` }, true],
  ['a content script', { ...inTab, origin: 'https://a.example' }, false],
  ['a content script that gives no origin', inTab, false],
  ['a sandboxed frame', { ...inTab, origin: 'null', url: 'about:srcdoc' }, false],
  ['another extension', { id: 'other', origin: 'chrome-extension://other', url: 'chrome-extension://other/' }, false],
  ['an address that only begins like ours', { id: OWN, url: 'chrome-extension://formwary.evil/' }, false],
])('takes settings from %s: %#', (_, sender, expected) => {
  expect(isOwnPage(sender as Parameters<typeof isOwnPage>[0], OWN, URL_OF_OURS)).toBe(expected);
});

test('takes tab, frame and address from the browser, and needs all of them', () => {
  const of = (sender: object) => pageSender(sender as Parameters<typeof pageSender>[0], OWN);
  expect(of({ ...inTab, documentId: 'D' })).toEqual({
    tabId: 4,
    frameId: 0,
    documentId: 'D',
    url: 'https://a.example/',
    tabUrl: 'https://a.example/',
  });
  expect(of({ ...inTab, tab: undefined })).toBeNull();
  expect(of({ ...inTab, frameId: undefined })).toBeNull();
  expect(of({ ...inTab, id: 'other' })).toBeNull();
});
