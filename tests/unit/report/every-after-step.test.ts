import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import { LOCALES } from '#contract/kinds.ts';
import type { AfterStep, AfterText } from '#contract/report.ts';
import { afterSteps } from '#i18n/after.ts';

const STEPS = import.meta.glob<AfterStep>('../../../src/report/after/*.ts', { eager: true, import: 'default' });
const TEXTS = import.meta.glob<AfterText>('../../../src/report/after/*.ts', { eager: true, import: 'text' });

describe.each(Object.entries(STEPS))('%s', (path, step) => {
  test('has the name of its file and a source', () => {
    expect(step.id).toBe(basename(path, '.ts'));
    expect(TEXTS[path]?.source).toMatch(/\w/);
  });

  test('fits the room it has in each language', () => {
    for (const locale of LOCALES) {
      const { title = '', how = '' } = TEXTS[path]?.[locale] ?? {};
      expect([...title].length).toBeLessThanOrEqual(locale === 'en' ? 48 : 24);
      expect([...how].length).toBeLessThanOrEqual(locale === 'en' ? 160 : 80);
      expect(title && how).not.toBe('');
      expect(title + how).not.toMatch(/\bsafe\b|安全|放心/);
    }
  });
});

test('has an order of its own for each step of a region', () => {
  for (const region of ['CN', 'TW', 'HK', 'other'] as const) {
    const orders = Object.values(STEPS)
      .filter(({ regions }) => regions.length === 0 || regions.includes(region))
      .map(({ order }) => order);
    expect(new Set(orders).size).toBe(orders.length);
  }
});

const ids = (given: Parameters<typeof afterSteps>[2]['given'], isWarned = true, region: 'CN' | 'TW' = 'CN') =>
  afterSteps(region, 'en', { given, isWarned }).map(({ id }) => id);

test('leaves out what is of no use for what was given, and nothing where that is not known', () => {
  expect(ids(['real-name', 'address'])).toEqual([
    ...['ask-to-delete', 'report-page-cn', 'fraud-line-cn', 'police-cn', 'keep-evidence'],
  ]);
  expect(ids(['phone'])).toEqual(expect.arrayContaining(['block-calls-cn', 'report-calls-cn', 'check-accounts-cn']));
  expect(ids(['national-id'])).toEqual(expect.arrayContaining(['check-accounts-cn']));
  expect(ids([])).toEqual(expect.arrayContaining(['block-calls-cn', 'check-accounts-cn', 'police-cn']));
  expect(ids(['phone'], true, 'TW')).toContain('refuse-marketing-tw');
  expect(ids(['birth-date'], true, 'TW')).not.toContain('refuse-marketing-tw');
});

test('sends to the police first where a card or a password went to a page that was warned of, and only then', () => {
  expect(ids(['phone', 'bank-card'])[0]).toBe('police-cn');
  expect(ids(['password'], true, 'TW')[0]).toBe('fraud-line-tw');
  expect(ids(['phone', 'bank-card'], false)[0]).toBe('ask-to-delete');
  expect(ids(['phone', 'sms-code'])[0]).toBe('ask-to-delete');
});
