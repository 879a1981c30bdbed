import { expect, test } from 'vitest';
import { placeBeside, sheetRules } from '#surfaces/notice/beside.ts';
import { overlaps } from '#surfaces/notice/corner.ts';

const view = { width: 1_000, height: 700 };
const card = { width: 340, height: 200 };
const box = (left: number, top: number, width = 300, height = 30) => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});
const cardAt = ({ left, top }: { left: number; top: number }) => box(left, top, card.width, card.height);

test('stands below a field that has room there', () => {
  expect(placeBeside(box(100, 100), [], card, view)).toEqual({ place: { left: 100, top: 138 }, covers: 0 });
});

test('stands above where there is no room below', () => {
  expect(placeBeside(box(100, 600), [], card, view)?.place).toEqual({ left: 100, top: 392 });
});

test('leaves the next control free where another side has room', () => {
  const next = box(100, 150);
  const before = box(100, 50);
  const beside = placeBeside(box(100, 100), [next, before], card, view);
  expect(beside).toEqual({ place: { left: 408, top: 100 }, covers: 0 });
  // A button as wide as the window is hidden wherever the card stands; who places it must know.
  expect(placeBeside(box(100, 100), [box(0, 150, 1_000)], card, view)?.covers).toBe(1);
});

test('never lies over its field nor out of the window, wherever the field is', () => {
  for (let left = -200; left < 1_000; left += 60) {
    for (let top = -20; top < 700; top += 45) {
      const field = box(left, top);
      const place = placeBeside(field, [], card, view)?.place;
      if (!place) continue;
      const at = cardAt(place);
      expect(overlaps(at, field)).toBe(false);
      expect(Math.min(at.left, at.top, view.width - at.right, view.height - at.bottom)).toBeGreaterThanOrEqual(0);
    }
  }
});

test('has no place beside a field that was scrolled away, or one as large as the window', () => {
  expect(placeBeside(box(100, -40), [], card, view)).toBeNull();
  expect(placeBeside(box(0, 0, 1_000, 700), [], card, view)).toBeNull();
});

test('in a narrow window goes to the edge away from the field', () => {
  const narrow = { width: 360, height: 640 };
  expect(placeBeside(box(10, 100), [], { width: 360, height: 200 }, narrow)).toBeNull();
  expect(sheetRules(box(10, 500), narrow)).toContain('inset: 0 0 auto 0');
  expect(sheetRules(box(10, 100), narrow)).toBe('');
});
