import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readPageMessage, readTrustedMessage } from '#boundary/message.ts';
import { EMPTY_PAGE } from '#contract/page-snapshot.ts';
import type { Snapshot } from '#contract/snapshot.ts';

const EMPTY: Snapshot = {
  url: 'https://a.example/',
  title: '',
  lang: 'zh-CN',
  controls: [],
  forms: [],
  page: EMPTY_PAGE,
  limits: [],
};

const isTaken = (message: unknown) => readPageMessage(message) !== null;
const isTrusted = (message: unknown) => readTrustedMessage(message) !== null;

test('takes a snapshot as the auditor sends it', () => {
  expect(isTaken({ type: 'snapshot', snapshot: EMPTY })).toBe(true);
});

test.each([
  ['an extra key', { type: 'snapshot', snapshot: { ...EMPTY, level: 'low' } }],
  ['an extra key beside the snapshot', { type: 'snapshot', snapshot: EMPTY, tabId: 3 }],
  ['a missing key', { type: 'snapshot', snapshot: { ...EMPTY, title: undefined } }],
  ['a huge title', { type: 'snapshot', snapshot: { ...EMPTY, title: 'x'.repeat(301) } }],
  [
    'too many names',
    { type: 'snapshot', snapshot: { ...EMPTY, page: { ...EMPTY_PAGE, names: Array(801).fill('a') } } },
  ],
  [
    'a number that is none',
    {
      type: 'snapshot',
      snapshot: { ...EMPTY, page: { ...EMPTY_PAGE, shape: { ...EMPTY_PAGE.shape, images: Number.NaN } } },
    },
  ],
  [
    'a distance below nought',
    {
      type: 'snapshot',
      snapshot: {
        ...EMPTY,
        page: { ...EMPTY_PAGE, blocks: [{ text: 'a', zone: 'text', distance: -1, length: 1 }] },
      },
    },
  ],
  ['facts of its own', { type: 'facts', facts: {} }],
  ['a prototype for a type', { type: 'constructor' }],
  ['a polluting key', JSON.parse('{"type":"candidate","__proto__":{"x":1}}')],
  ['nothing', null],
])('drops %s', (_, message) => {
  expect(isTaken(message)).toBe(false);
});

test('drops whatever else may come, without an exception', () => {
  fc.assert(
    fc.property(fc.anything({ withNullPrototype: true, withBigInt: true }), (junk) => {
      expect(isTaken(junk)).toBe(false);
      expect(isTrusted(junk)).toBe(false);
    }),
  );
});

test('keeps the two tables apart', () => {
  const trusted = [
    { type: 'settings' },
    { type: 'allow', sites: ['a.example'], from: 'popup' },
    { type: 'allow', sites: ['a.example'], from: 'popup', span: 'visit', scope: { kind: 'fields', kinds: ['phone'] } },
    { type: 'undo-rules', targets: ['a.example'], before: [] },
    { type: 'disallow', sites: ['a.example'] },
    { type: 'change-settings', change: { loudness: 'silent' } },
    { type: 'mute', isMuted: true },
    { type: 'quiet' },
    { type: 'point-at', tabId: 1, frame: 0, selectors: ['body'], as: 'reason' },
    { type: 'tab-state', tabId: 1 },
    { type: 'inspect', tabId: 1 },
  ];
  for (const message of trusted) {
    expect(isTrusted(message)).toBe(true);
    expect(isTaken(message)).toBe(false);
  }
});

test('changes only what a person may choose', () => {
  const change = (body: unknown) => isTrusted({ type: 'change-settings', change: body });
  expect(change({ theme: 'dark' })).toBe(true);
  expect(change({})).toBe(true);
  expect(change({ rules: [] })).toBe(false);
  expect(change({ own: { degrees: { low: 'notice' }, kinds: {}, signals: {} } })).toBe(false);
  expect(change({ own: { degrees: {}, kinds: {}, signals: { countdown: 3 } } })).toBe(false);
  expect(change({ loudness: 'off' })).toBe(false);
});

test('drops a length that refuses to be a number, without an exception', () => {
  const length = JSON.parse('{"toString":1,"valueOf":1}');
  expect(readPageMessage({ type: 'snapshot', snapshot: { url: { length }, controls: { length } } })).toBeNull();
  expect(readTrustedMessage({ type: 'allow', sites: { length }, from: 'popup' })).toBeNull();
  expect(readTrustedMessage({ type: 'disallow', sites: [{ length }] })).toBeNull();
  expect(readPageMessage({ type: 'candidate' })).toEqual({ type: 'candidate' });
});
