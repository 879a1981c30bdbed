import { expect, test } from 'vitest';
import { cornerRules, freestCorner } from '#surfaces/notice/corner.ts';

const card = { width: 340, height: 260 };
const view = { width: 1_000, height: 700 };
const box = (left: number, top: number) => ({ left, top, right: left + 200, bottom: top + 40 });

test.each([
  ['stands at the bottom right where nothing is', [], 'bottom-right'],
  ['stands there too where controls are elsewhere', [box(20, 20)], 'bottom-right'],
  ['moves to the left where the form is at the right', [box(700, 500)], 'bottom-left'],
  ['moves up where the form fills the bottom', [box(20, 600), box(780, 600)], 'top-right'],
  [
    'covers the fewest where it must cover some',
    [box(700, 500), box(700, 600), box(20, 600), box(780, 30), box(20, 30)],
    'bottom-left',
  ],
] as const)('%s', (_, controls, corner) => {
  expect(freestCorner(controls, card, view).corner).toBe(corner);
});

test('leaves the sheet of narrow windows where it is', () => {
  expect(cornerRules('top-left')).toBe(
    '@media (min-width: 481px) { :host { inset: 16px auto auto 16px !important; } }',
  );
});
