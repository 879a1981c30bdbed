import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import { LOCALES } from '#contract/kinds.ts';
import type { AfterStep, AfterText } from '#contract/report.ts';

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
