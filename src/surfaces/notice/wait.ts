import { overlaps } from './corner.ts';
import { type Asked, askedAt, askedFrame, focusedNow, onFocus } from './focus.ts';
import { resolved } from './resolve.ts';

const FIELD = 'input, textarea, select, [contenteditable], [role="textbox"], [role="combobox"]';

const isInSight = (element: Element): boolean => element.getClientRects().length > 0;

/** What of it is in the page under the names we know; of a closed tree we know the host only. */
function found(document: Document, { fields, frames }: Asked): readonly Element[] {
  const hosts = fields.flatMap((selector) => resolved(document, selector.split(' >>> ')[0] ?? '') ?? []);
  return [...hosts, ...[...document.querySelectorAll('iframe')].filter((frame) => askedFrame(frame, frames) !== null)];
}

/** Whether a field is filled in in their place: none of them is to be seen, or it lies over one. */
function isInsteadOf(field: Element, asked: readonly Element[]): boolean {
  const box = field.getBoundingClientRect();
  return asked.length === 0 || asked.some((one) => overlaps(box, one.getBoundingClientRect()));
}

/**
 * Tells once, as soon as the person goes to something the notice is about; at once where they are there, or where it
 * can not be found. While none of it is to be seen, any field will do: who starts to answer should know what a later
 * step asks, and a page that gives its fields other names meanwhile gains nothing.
 */
export function whenGoneTo(document: Document, asked: Asked, tell: () => void, abort: AbortSignal): void {
  let isTold = false;
  const tellOnce = () => {
    if (isTold || abort.aborted) return;
    isTold = true;
    tell();
  };
  const look = (at: Element | null) => {
    if (isTold || at === null) return;
    // In an embedded page within an embedded page, only the outer one is seen to have the focus.
    const isThere = askedAt(at, asked) !== null || (asked.frames.length > 0 && at instanceof HTMLIFrameElement);
    if (isThere || (at.matches(FIELD) && isInsteadOf(at, found(document, asked).filter(isInSight)))) tellOnce();
  };
  if (found(document, asked).length === 0) tellOnce();
  else look(focusedNow(document));
  if (isTold) return;
  onFocus(document, () => false, look, abort);
  // A page may keep the focus from its fields and read the keys itself.
  document.defaultView?.addEventListener(
    'pointerdown',
    (event) => {
      if (!event.isTrusted) return;
      const { clientX: x, clientY: y } = event;
      // Whatever lies there: what is typed after it may end up in the field below.
      const spot = { left: x, top: y, right: x + 1, bottom: y + 1 };
      if (found(document, asked).some((one) => overlaps(spot, one.getBoundingClientRect()))) tellOnce();
    },
    { capture: true, passive: true, signal: abort },
  );
}
