import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import { LOCALES } from '#contract/kinds.ts';
import type { Advice, AdviceContext, AdviceText } from '#contract/report.ts';
import { phone } from '../../support/facts.ts';

const ADVICE = import.meta.glob<Advice>('../../../src/report/advice/*.ts', { eager: true, import: 'default' });
const TEXTS = import.meta.glob<AdviceText>('../../../src/report/advice/*.ts', { eager: true, import: 'text' });

const asked = (over: Partial<AdviceContext> = {}): AdviceContext => ({
  purpose: 'vote',
  level: 'high',
  fields: [phone()],
  asks: [{ kind: 'phone', need: 'excessive', required: true, visible: true }],
  region: 'CN',
  signals: new Set(),
  ...over,
});
const offered = (context: AdviceContext) =>
  Object.values(ADVICE)
    .filter((advice) => advice.fits(context))
    .sort((a, b) => a.order - b.order)
    .map((advice) => advice.id);

describe.each(Object.entries(ADVICE))('%s', (path, advice) => {
  test('has the name of its file and is written in each language, with its source', () => {
    expect(advice.id).toBe(basename(path, '.ts'));
    const text = TEXTS[path];
    expect(text?.source).not.toBe('');
    for (const locale of LOCALES)
      for (const part of Object.values(text?.[locale] ?? { empty: '' })) expect(part).not.toBe('');
  });

  test('never offers a number that is not one’s own', () => {
    expect(JSON.stringify(TEXTS[path])).not.toMatch(/接码|租号|虚构|随便填|make up a number|fake number/i);
  });
});

test.each([
  ['a vote', asked(), 'close-page'],
  ['a draw', asked({ purpose: 'lottery' }), 'ask-later'],
  ['a lead form', asked({ purpose: 'lead-form' }), 'look-elsewhere-first'],
  ['a delivery', asked({ purpose: 'checkout', level: 'low' }), 'privacy-number'],
  [
    'a form with an optional box',
    asked({ asks: [{ kind: 'phone', need: 'excessive', required: false, visible: true }] }),
    'leave-optional-blank',
  ],
  [
    'an ID number at a survey',
    asked({ purpose: 'survey', asks: [{ kind: 'national-id', need: 'excessive', required: true, visible: true }] }),
    'no-id-here',
  ],
  [
    'a picture of an ID',
    asked({ purpose: 'loan', asks: [{ kind: 'id-photo', need: 'excessive', required: true, visible: true }] }),
    'watermark-id',
  ],
  [
    'a sign-up by e-mail',
    asked({ purpose: 'signup', level: 'low', asks: [{ kind: 'email', need: 'usual', required: true, visible: true }] }),
    'email-alias',
  ],
  ['a booking that asks too much', asked({ purpose: 'booking', level: 'guarded' }), 'ask-service'],
])('for %s there is something fitting', (_, context, id) => {
  expect(offered(context)).toContain(id);
});

test('sends nobody to the support of a vote', () => {
  expect(offered(asked())).not.toContain('ask-service');
});

test('offers nothing to close at a bank', () => {
  expect(offered(asked({ purpose: 'bank', level: 'low' }))).not.toContain('close-page');
});

test('offers the mainland’s network ID only in the mainland', () => {
  const asks = [{ kind: 'national-id', need: 'needed', required: true, visible: true }] as const;
  expect(offered(asked({ purpose: 'government', asks }))).toContain('national-net-id');
  expect(offered(asked({ purpose: 'government', asks, region: 'TW' }))).not.toContain('national-net-id');
});
