import { expect, test } from 'vitest';
import {
  closedOn,
  decide,
  mayHoldOn,
  NO_RESTRAINT,
  onDay,
  pressedOn,
  saidOn,
  sentTo,
  type Wish,
} from '#background/restraint.ts';
import type { Restraint } from '#contract/restraint.ts';

const wish = (over: Partial<Wish> = {}): Wish => ({
  site: 'example.com',
  page: 'example.com/vote',
  says: 'a vote needs no phone',
  kinds: ['phone'],
  level: 'high',
  isAllowed: false,
  isHeld: false,
  isWaiting: false,
  ...over,
});
const after = (...wishes: readonly Wish[]): Restraint =>
  wishes.reduce((before, one) => saidOn(decide(before, one, 10).restraint, one), NO_RESTRAINT);
const isShown = (before: Restraint, one: Wish, budget = 10) => decide(before, one, budget).isShown;

test('shows the first notice of a site', () => {
  expect(isShown(NO_RESTRAINT, wish())).toBe(true);
});

test('spends nothing on a notice that waits for the person, and lets none wait that may not come', () => {
  const waiting = decide(NO_RESTRAINT, wish({ isWaiting: true }), 1);
  expect(waiting).toEqual({ isShown: true, restraint: NO_RESTRAINT });
  expect(decide(waiting.restraint, wish(), 1).restraint.warned).toEqual(['example.com']);
  const spent = decide(NO_RESTRAINT, wish({ site: 'other.example' }), 1).restraint;
  expect(decide(spent, wish({ isWaiting: true }), 1)).toMatchObject({ isShown: false, restraint: { held: 1 } });
});

test('never says the same twice about one site', () => {
  expect(isShown(after(wish()), wish())).toBe(false);
  expect(isShown(after(wish()), wish({ site: 'other.example' }))).toBe(true);
});

test('lets a notice that stands stand, as the page changes', () => {
  expect(isShown(after(wish()), wish({ isAllowed: true }))).toBe(true);
  expect(after(wish(), wish({ isAllowed: true })).warned).toEqual(['example.com']);
});

test('speaks again for another reason, a new kind of data or a higher level', () => {
  const before = after(wish());
  expect(isShown(before, wish({ says: 'it will call you' }))).toBe(true);
  expect(isShown(before, wish({ kinds: ['phone', 'national-id'] }))).toBe(true);
  expect(isShown(before, wish({ level: 'severe' }))).toBe(true);
});

test('takes a notice for said only once it was there to be read', () => {
  const shown = decide(NO_RESTRAINT, wish(), 10).restraint;
  expect(isShown(shown, wish({ page: 'example.com/other' }))).toBe(true);
  expect(isShown(saidOn(shown, wish()), wish({ page: 'example.com/other' }))).toBe(false);
});

test('takes more that is asked under a notice that stands for said', () => {
  const more = wish({ kinds: ['phone', 'email'], isAllowed: true });
  const before = decide(after(wish()), more, 10).restraint;
  expect(isShown(before, wish({ ...more, isAllowed: false }))).toBe(false);
});

test('closing is for that page: another of the site may say another thing', () => {
  const closed = closedOn(after(wish()), wish());
  const other = wish({ page: 'example.com/lottery', says: 'another reason' });
  expect(isShown(closed, other)).toBe(true);
  expect(isShown(closed, wish({ page: 'example.com/lottery' }))).toBe(false);
});

test('after it was closed speaks again on that page only if it asks for more', () => {
  const closed = closedOn(after(wish()), wish());
  expect(isShown(closed, wish({ says: 'another reason' }))).toBe(false);
  expect(isShown(closed, wish({ says: 'another reason', kinds: ['national-id'] }))).toBe(true);
  expect(isShown(closed, wish({ level: 'severe' }))).toBe(true);
});

test('takes a page that asked for more as open again', () => {
  const closed = closedOn(after(wish()), wish());
  const more = saidOn(closed, wish({ kinds: ['national-id'] }));
  expect(isShown(more, wish({ says: 'a third reason' }))).toBe(true);
});

test('keeps to the budget of the day, but for the gravest', () => {
  const before = after(wish(), wish({ site: 'b.example' }));
  expect(isShown(before, wish({ site: 'c.example' }), 2)).toBe(false);
  expect(isShown(before, wish({ site: 'c.example', level: 'severe' }), 2)).toBe(true);
  expect(isShown(NO_RESTRAINT, wish(), 0)).toBe(false);
});

test('charges a site once a day, however many addresses and reasons it has', () => {
  const spent = after(wish(), wish({ says: 'b' }), wish({ says: 'c' }), wish({ kinds: ['national-id'] }));
  expect(spent.warned).toEqual(['example.com']);
  expect(isShown(spent, wish({ site: 'b.example' }), 2)).toBe(true);
  const full = decide(spent, wish({ site: 'b.example' }), 2).restraint;
  expect(isShown(full, wish({ says: 'd' }), 2)).toBe(true);
  expect(isShown(full, wish({ says: 'd' }), 0)).toBe(false);
});

test('counts what it kept quiet once a page', () => {
  const held = decide(after(wish()), wish(), 10).restraint;
  expect(held.held).toBe(1);
  expect(decide(held, wish({ isHeld: true }), 10).restraint.held).toBe(1);
});

test('counts anew on another day, and remembers what was said', () => {
  const yesterday = { ...decide(after(wish()), wish(), 10).restraint, day: '2026-11-23' };
  const today = onDay(yesterday, '2026-11-24');
  expect(today).toMatchObject({ warned: [], held: 0, day: '2026-11-24' });
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
