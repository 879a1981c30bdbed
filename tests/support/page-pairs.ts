import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(import.meta.dirname, '../pages');

/** A page and the part of the audit command's line that must come of it. */
export interface PagePair {
  readonly slug: string;
  readonly path: string;
  readonly expected: unknown;
}

/** Every pair under `tests/pages`. */
export const PAGE_PAIRS: readonly PagePair[] = readdirSync(folder)
  .sort()
  .map((slug) => ({
    slug,
    path: join(folder, slug, 'page.html'),
    expected: JSON.parse(readFileSync(join(folder, slug, 'expected.json'), 'utf8')),
  }));

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** What of `expected` does not hold, as paths. Of a list, every expected item must be among the items. */
export function differences(actual: unknown, expected: unknown, where = 'line'): string[] {
  if (Array.isArray(expected)) {
    const items: readonly unknown[] = Array.isArray(actual) ? actual : [];
    return expected
      .filter((item) => !items.some((one) => differences(one, item).length === 0))
      .map((item) => `${where} lacks ${JSON.stringify(item)}`);
  }
  if (isObject(expected)) {
    return Object.entries(expected).flatMap(([key, value]) =>
      differences(isObject(actual) ? actual[key] : undefined, value, `${where}.${key}`),
    );
  }
  return Object.is(actual, expected) ? [] : [`${where} is ${JSON.stringify(actual)}, not ${JSON.stringify(expected)}`];
}
