import { expect, test } from 'vitest';
import {
  closedOn,
  decide,
  mayHoldOn,
  NO_RESTRAINT,
  onDay,
  pressedOn,
  sentTo,
  type Wish,
} from '#background/restraint.ts';
import type { Restraint } from '#contract/restraint.ts';

const wish = (over: Partial<Wish> = {}): Wish => ({
  site: 'example.com',
  says: 'a vote needs no phone',
  kinds: ['phone'],
  level: 'high',
  isAllowed: false,
  isHeld: false,
  ...over,
});
const after = (...wishes: readonly Wish[]): Restraint =>
  wishes.reduce((before, one) => decide(before, one, 10).restraint, NO_RESTRAINT);
const isShown = (before: Restraint, one: Wish, budget = 10) => decide(before, one, budget).isShown;

test('shows the first notice of a site', () => {
  expect(isShown(NO_RESTRAINT, wish())).toBe(true);
});

test('never says the same twice about one site', () => {
  expect(isShown(after(wish()), wish())).toBe(false);
  expect(isShown(after(wish()), wish({ site: 'other.example' }))).toBe(true);
});

test('lets a notice that stands stand, as the page changes', () => {
  expect(isShown(after(wish()), wish({ isAllowed: true }))).toBe(true);
  expect(after(wish(), wish({ isAllowed: true })).shown).toBe(1);
});

test('speaks again for another reason, a new kind of data or a higher level', () => {
  const before = after(wish());
  expect(isShown(before, wish({ says: 'it will call you' }))).toBe(true);
  expect(isShown(before, wish({ kinds: ['phone', 'national-id'] }))).toBe(true);
  expect(isShown(before, wish({ level: 'severe' }))).toBe(true);
});

test('after it was closed speaks again only if the page asks for more', () => {
  const closed = closedOn(after(wish()), 'example.com');
  expect(isShown(closed, wish({ says: 'another reason' }))).toBe(false);
  expect(isShown(closed, wish({ says: 'another reason', kinds: ['national-id'] }))).toBe(true);
  expect(isShown(closed, wish({ level: 'severe' }))).toBe(true);
});

test('takes a site that asked for more as open again', () => {
  const closed = closedOn(after(wish()), 'example.com');
  const more = decide(closed, wish({ kinds: ['national-id'] }), 10).restraint;
  expect(isShown(more, wish({ says: 'a third reason' }))).toBe(true);
});

test('keeps to the budget of the day, but for the gravest', () => {
  const before = after(wish(), wish({ site: 'b.example' }));
  expect(isShown(before, wish({ site: 'c.example' }), 2)).toBe(false);
  expect(isShown(before, wish({ site: 'c.example', level: 'severe' }), 2)).toBe(true);
  expect(isShown(NO_RESTRAINT, wish(), 0)).toBe(false);
});

test('counts what it kept quiet once a page', () => {
  const held = decide(after(wish()), wish(), 10).restraint;
  expect(held.held).toBe(1);
  expect(decide(held, wish({ isHeld: true }), 10).restraint.held).toBe(1);
});

test('counts anew on another day, and remembers what was said', () => {
  const yesterday = { ...decide(after(wish()), wish(), 10).restraint, day: '2026-11-23' };
  const today = onDay(yesterday, '2026-11-24');
  expect(today).toMatchObject({ shown: 0, held: 0, day: '2026-11-24' });
  expect(isShown(today, wish())).toBe(false);
});

test('holds no more than it can keep, however many sites a person meets', () => {
  const many = after(
    ...Array.from({ length: 400 }, (_, index) => wish({ site: `s${index}.example`, level: 'severe' })),
  );
  expect(many.sites).toHaveLength(300);
  expect(many.sites.at(-1)?.site).toBe('s399.example');
});

test('holds a press once a site, and remembers where something was sent', () => {
  const before = pressedOn(NO_RESTRAINT, 'a.example');
  expect([mayHoldOn(before, 'a.example'), mayHoldOn(before, 'b.example')]).toEqual([false, true]);
  // Pages on this computer are not one site.
  expect(pressedOn(before, '')).toBe(before);
  expect(sentTo(sentTo(before, 'a.example'), 'a.example').sentTo).toEqual(['a.example']);
});

test('is quiet no longer than the day lasts', () => {
  const muted = { ...NO_RESTRAINT, day: '2026-11-23', isMuted: true };
  expect([onDay(muted, '2026-11-23').isMuted, onDay(muted, '2026-11-24').isMuted]).toEqual([true, false]);
});
