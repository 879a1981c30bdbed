import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { collect } from '#collect/collect.ts';
import { gatherFacts } from '#facts/gather.ts';
import { assess } from '#report/assess.ts';

const PAGES = join(import.meta.dirname, '../pages');

test.each(readdirSync(PAGES).sort())('%s is judged as expected', (slug) => {
  const html = readFileSync(join(PAGES, slug, 'page.html'), 'utf8');
  const expected: unknown = JSON.parse(readFileSync(join(PAGES, slug, 'expected.json'), 'utf8'));
  document.open();
  document.write(html);
  document.close();
  const report = assess(gatherFacts(collect(document)), null, { region: 'CN' }, new Date(0));
  expectToHold(report, expected, slug);
});

/** Every expected value is there; of a list, every expected item is among the items. */
function expectToHold(actual: unknown, expected: unknown, where: string): void {
  if (Array.isArray(expected)) {
    for (const item of expected) {
      const found = Array.isArray(actual) && actual.some((one) => holds(one, item));
      expect(found, `${where}: ${JSON.stringify(item)} among ${JSON.stringify(actual)?.slice(0, 1_500)}`).toBe(true);
    }
  } else if (expected !== null && typeof expected === 'object') {
    for (const [key, value] of Object.entries(expected)) {
      expectToHold((actual as Record<string, unknown> | undefined)?.[key], value, `${where}.${key}`);
    }
  } else expect(actual, where).toEqual(expected);
}

function holds(actual: unknown, expected: unknown): boolean {
  if (expected === null || typeof expected !== 'object') return actual === expected;
  return Object.entries(expected).every(([key, value]) =>
    holds((actual as Record<string, unknown> | undefined)?.[key], value),
  );
}
