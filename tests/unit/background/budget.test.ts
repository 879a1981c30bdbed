import { expect, test } from 'vitest';
import { createBudget } from '#background/budget.ts';

test('lets a page speak as much as a busy page does, then at a walking pace', () => {
  const budget = createBudget();
  let taken = 0;
  for (let i = 0; i < 5_000; i++) if (budget.spend('7', 1, 0)) taken++;
  expect(taken).toBe(600);
  expect(budget.spend('7', 1, 10)).toBe(false);
  expect(budget.spend('7', 1, 1_000)).toBe(true);
});

test('takes nothing from one tab for another', () => {
  const budget = createBudget();
  while (budget.spend('7', 4, 0));
  expect(budget.spend('8', 4, 0)).toBe(true);
  budget.forget('7');
  expect(budget.spend('7', 4, 0)).toBe(true);
});

test('gives nothing for a clock that is set back', () => {
  const budget = createBudget();
  while (budget.spend('7', 4, 10_000));
  expect(budget.spend('7', 4, 0)).toBe(false);
});
