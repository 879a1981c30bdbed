import { expect, test } from 'vitest';
import { logLogPlot } from '#dev/bench/plot.ts';
import { seededRandom, shuffled } from '#dev/bench/random.ts';
import { bootstrapMedian, logLogSlope, median, quantile } from '#dev/bench/statistics.ts';

test('takes the middle of what it is given', () => {
  expect(median([5, 1, 3])).toBe(3);
  expect(median([4, 1, 3, 2])).toBe(2.5);
  expect(quantile([0, 10], 0.95)).toBeCloseTo(9.5);
  expect(median([])).toBeNaN();
});

test('has the median in its interval, a narrower one for values that agree', () => {
  const near = bootstrapMedian([9, 10, 10, 10, 11]);
  const far = bootstrapMedian([1, 5, 10, 15, 19]);
  for (const { value, low, high } of [near, far]) {
    expect(low).toBeLessThanOrEqual(value);
    expect(high).toBeGreaterThanOrEqual(value);
  }
  expect(near.high - near.low).toBeLessThan(far.high - far.low);
});

test.each([
  ['a cost that does not grow', 0],
  ['one in step with the size', 1],
  ['one with its square', 2],
])('reads the exponent of %s', (_, exponent) => {
  const points = [1, 10, 100, 1_000].map((x) => ({ x, y: 3 * x ** exponent }));
  expect(logLogSlope(points)).toBeCloseTo(exponent);
});

test('repeats an order for a seed, and loses nothing', () => {
  const items = Array.from({ length: 50 }, (_, at) => at);
  const once = shuffled(items, seededRandom(7));
  expect(shuffled(items, seededRandom(7))).toEqual(once);
  expect(shuffled(items, seededRandom(8))).not.toEqual(once);
  expect([...once].sort((a, b) => a - b)).toEqual(items);
});

test('draws a power law as a straight line', () => {
  const svg = logLogPlot([{ name: 'a<b', points: [1, 10, 100].map((x) => ({ x, y: x })) }], 'size', 'ms');
  const [a, b, c] = [...svg.matchAll(/cx="([\d.]+)" cy="([\d.]+)"/g)].map(([, x, y]) => [Number(x), Number(y)]);
  expect((c?.[0] ?? 0) - (b?.[0] ?? 0)).toBeCloseTo((b?.[0] ?? 0) - (a?.[0] ?? 0), 0);
  expect((c?.[1] ?? 0) - (b?.[1] ?? 0)).toBeCloseTo((b?.[1] ?? 0) - (a?.[1] ?? 0), 0);
  expect(svg).toContain('a&lt;b');
});
