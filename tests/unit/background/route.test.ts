import { expect, test } from 'vitest';
import { routeOf } from '#background/route.ts';
import type { FormFacts } from '#contract/facts.ts';
import type { TabRecord } from '#contract/tab-record.ts';
import { facts, phone } from '../../support/facts.ts';

const form = (action: string | null): FormFacts => ({
  frame: 0,
  selector: 'form',
  action,
  method: 'post',
  submit: '',
  controls: 1,
  passwords: 0,
});

function record(actions: readonly (string | null)[], asking: number): TabRecord {
  const url = 'https://shop.example/join';
  const document = {
    frameId: 0,
    documentId: 'a',
    url,
    facts: facts({ forms: actions.map(form), fields: [phone({ form: asking })] }),
  };
  const notice = {
    shown: '',
    says: '',
    closedFor: '',
    lostAt: null,
    allowedAt: null,
    heldAt: null,
    marked: '',
    held: '',
    press: null,
  };
  return { schema: 1, url, documents: [document], unread: [], report: null, notice };
}

const SEARCH = 'http://search.invalid/';

test('is that of the form that asks', () => {
  expect(routeOf(record([SEARCH, 'https://shop.example/send'], 1))).toEqual({
    isEncrypted: true,
    elsewhere: [],
    isHome: true,
    isByScript: false,
  });
});

test('leads elsewhere, and in the open, where that form does', () => {
  expect(routeOf(record(['https://shop.example/send', SEARCH], 1))).toEqual({
    isEncrypted: false,
    elsewhere: ['search.invalid'],
    isHome: false,
    isByScript: false,
  });
});

test('is for scripts to say where the form does not', () => {
  expect(routeOf(record([SEARCH, null], 1))).toMatchObject({ elsewhere: [], isByScript: true });
});
