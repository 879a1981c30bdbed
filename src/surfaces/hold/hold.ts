import { isExtensionAlive, onHold, tellWorker } from '#browser/page.ts';
import type { FieldKind } from '#contract/kinds.ts';
import type { HoldMessage } from '#contract/message.ts';
import { resolved } from '../notice/resolve.ts';
import { filledOf } from './filled.ts';
import { originOf, type Sending, sendingBy, sendingByEnter, sendingForm } from './press.ts';

/** The second half of a double click, or a key that is held down, is no second thought. */
const SAME_PRESS_MS = 700;
/** A key that is held down presses again and again, each time sooner than this. */
const REPEATS_WITHIN_MS = 150;
/** A submission so long after a press is the page's own doing: a person has nothing to press again. */
const PRESS_LASTS_MS = 1_000;
/** By then what was sent is gone from the page. */
const GONE_AFTER_MS = 3_000;
const LEAVES_WITHIN_MS = 8_000;
const RUNNING: unique symbol = Symbol.for('formwary.hold');

interface Running {
  readonly abort: AbortController;
  readonly isAlive: () => boolean;
}

interface Filled {
  readonly kinds: readonly FieldKind[];
  readonly elements: readonly Element[];
}

/** What a hold tells, and whether somebody is there to tell. */
export interface HoldEars {
  onHeld(kinds: readonly FieldKind[], to: string): void;
  onSent(kinds: readonly FieldKind[]): void;
  readonly isAlive: () => boolean;
}

/** Waits for the worker's word. */
export function startHold(document: Document): void {
  const world: typeof globalThis & { [RUNNING]?: Running } = globalThis;
  if (world[RUNNING]?.isAlive()) return;
  world[RUNNING]?.abort.abort();
  const abort = new AbortController();
  world[RUNNING] = { abort, isAlive: isExtensionAlive };
  const ears: HoldEars = {
    onHeld: (kinds, to) => void tellWorker({ type: 'press-held', kinds, to }),
    onSent: (kinds) => void tellWorker({ type: 'sent', kinds }),
    isAlive: isExtensionAlive,
  };
  onHold(holdPresses(document, ears, abort.signal), abort.signal);
}

/**
 * Holds the first press that would send a number, once for the life of this document, and tells; the next press goes
 * through untouched. Nothing is ever sent again in a person's name, and nothing in the page is changed. Of what was
 * typed only "filled or not" leaves this function. Returns what tells it which fields to look at.
 */
export function holdPresses(
  document: Document,
  { onHeld, onSent, isAlive }: HoldEars,
  abort: AbortSignal,
): (message: HoldMessage) => void {
  let watched: HoldMessage = { type: 'hold-press', fields: [], holds: false };
  let heldAt: number | null = null;
  let pressedAt = Number.NEGATIVE_INFINITY;
  let repeatedAt = Number.NEGATIVE_INFINITY;
  let leaving: { readonly kinds: readonly FieldKind[]; readonly at: number } | null = null;

  const filled = (): Filled => {
    const found = filledOf(
      watched.fields.flatMap(({ selector, kind }) => {
        const element = resolved(document, selector);
        return element ? [{ kind, element }] : [];
      }),
    );
    return { kinds: [...new Set(found.map(({ kind }) => kind))], elements: found.map(({ element }) => element) };
  };

  const tellSent = () => {
    if (!leaving) return;
    const { kinds } = leaving;
    leaving = null;
    onSent(kinds);
  };
  /** Whether it was really sent shows only after: the page is left, or the boxes are empty or gone. */
  const lookAfter = (kinds: readonly FieldKind[]) => {
    leaving = { kinds, at: performance.now() };
    setTimeout(() => {
      if (abort.aborted || filled().elements.length > 0) return;
      tellSent();
    }, GONE_AFTER_MS);
  };

  const consider = (event: Event, find: (elements: readonly Element[]) => Sending | null) => {
    if (watched.fields.length === 0 || !isAlive()) return;
    const { kinds, elements } = filled();
    const sending = elements.length > 0 ? find(elements) : null;
    if (!sending) return;
    const now = performance.now();
    const isFirst = heldAt === null && watched.holds;
    const isSamePress = heldAt !== null && (now - heldAt < SAME_PRESS_MS || now - repeatedAt < REPEATS_WITHIN_MS);
    if (!isFirst && !isSamePress) return lookAfter(kinds);
    event.preventDefault();
    event.stopImmediatePropagation();
    if (!isFirst) return;
    heldAt = now;
    onHeld(kinds, originOf(sending, document.baseURI));
  };

  const targetOf = (event: Event): Element | null => {
    const [target] = event.composedPath();
    return target instanceof Element ? target : null;
  };
  const options = { capture: true, signal: abort } as const;
  addEventListener(
    'click',
    (event) => {
      const target = targetOf(event);
      if (!event.isTrusted || !target) return;
      pressedAt = performance.now();
      consider(event, (elements) => sendingBy(target, elements));
    },
    options,
  );
  addEventListener(
    'keydown',
    (event) => {
      if (event.isTrusted && event.repeat) repeatedAt = performance.now();
      const target = targetOf(event);
      if (!event.isTrusted || event.key !== 'Enter' || event.isComposing || !target) return;
      pressedAt = performance.now();
      consider(event, (elements) => sendingByEnter(target, elements));
    },
    options,
  );
  addEventListener(
    'submit',
    (event) => {
      const form = targetOf(event);
      if (!event.isTrusted || !form || performance.now() - pressedAt > PRESS_LASTS_MS) return;
      consider(event, (elements) => sendingForm(form, event.submitter, elements));
    },
    options,
  );
  addEventListener(
    'pagehide',
    () => {
      if (leaving && performance.now() - leaving.at < LEAVES_WITHIN_MS) tellSent();
    },
    { signal: abort },
  );
  return (message) => {
    watched = message;
  };
}
