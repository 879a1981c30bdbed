import { type Box, coveredBy, MARGIN, overlaps, type Size } from './corner.ts';

const GAP = 8;
/** Below this the card is a sheet as wide as the window. */
const NARROW = 480;

export interface Place {
  readonly left: number;
  readonly top: number;
}

/** A place, and how many of the page's controls it hides. */
export interface Rated {
  readonly place: Place;
  readonly covers: number;
}

function boxOf({ left, top }: Place, card: Size): Box {
  return { left, top, right: left + card.width, bottom: top + card.height };
}

/** Below, above, right and left of a field, in the order in which a person looks. */
function placesBeside(field: Box, card: Size, view: Size): readonly Place[] {
  const within = (value: number, size: number, all: number) => Math.max(MARGIN, Math.min(value, all - MARGIN - size));
  const left = within(field.left, card.width, view.width);
  const top = within(field.top, card.height, view.height);
  return [
    { left, top: field.bottom + GAP },
    { left, top: field.top - GAP - card.height },
    { left: field.right + GAP, top },
    { left: field.left - GAP - card.width, top },
  ];
}

/**
 * Where a card stands beside a field: all in the window, never over the field, over no other control if there is room.
 * `null` where the field is out of sight or no side has room: then a corner is better.
 */
export function placeBeside(field: Box, controls: readonly Box[], card: Size, view: Size): Rated | null {
  const isInSight = field.bottom > 0 && field.top < view.height && field.right > 0 && field.left < view.width;
  if (!isInSight || view.width <= NARROW) return null;
  let best: Rated | null = null;
  for (const place of placesBeside(field, card, view)) {
    const box = boxOf(place, card);
    const isInside =
      box.left >= 0 && box.top >= 0 && box.right <= view.width && box.bottom <= view.height && !overlaps(box, field);
    if (!isInside) continue;
    const covers = coveredBy(box, controls);
    if (!best || covers < best.covers) best = { place, covers };
  }
  return best;
}

/** Rules that put the host there. */
export function placeRules({ left, top }: Place): string {
  return `:host { inset: ${Math.round(top)}px auto auto ${Math.round(left)}px !important; }`;
}

/** In a narrow window: the edge away from the field. */
export function sheetRules(field: Box, view: Size): string {
  const isLow = (field.top + field.bottom) / 2 > view.height / 2;
  return isLow ? `@media (max-width: ${NARROW}px) { :host { inset: 0 0 auto 0 !important; } }` : '';
}
