import fc from 'fast-check';
import { expect, test } from 'vitest';
import { drawnRows, WHOLE_UP_TO } from '#surfaces/settings/window.ts';

test('draws all that can be seen, and never many more, wherever a list is scrolled to', () => {
  fc.assert(
    fc.property(
      fc.nat(20_000),
      fc.integer({ min: -500, max: 2_000_000 }),
      fc.integer({ min: 0, max: 3_000 }),
      fc.integer({ min: 20, max: 300 }),
      (total, scrolled, height, row) => {
        const { from, to, above, below } = drawnRows(total, scrolled, height, row);
        expect(above).toBe(from);
        expect(below).toBe(total - to);
        expect(from).toBeLessThanOrEqual(to);
        if (total <= WHOLE_UP_TO) {
          expect([from, to]).toEqual([0, total]);
          return;
        }
        expect(to - from).toBeLessThanOrEqual(Math.ceil(height / row) + 17);
        const top = Math.min(Math.max(0, scrolled), Math.max(0, total * row - height));
        if (scrolled >= 0 && scrolled === top) {
          expect(from * row).toBeLessThanOrEqual(top);
          expect(to * row).toBeGreaterThanOrEqual(Math.min(total * row, top + height));
        }
      },
    ),
  );
});
