const CORNERS = ['bottom-right', 'bottom-left', 'top-right', 'top-left'] as const;
export type Corner = (typeof CORNERS)[number];
const NOWHERE = { corner: CORNERS[0], covers: 0 } as const;

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export const MARGIN = 16;
/** A page with more controls than this in sight leaves no free corner anyway. */
const MAX_CONTROLS = 200;
/** What a person fills in or presses, also where a page only dresses it up as a button. */
const CONTROLS = 'input, select, textarea, button, [role="button"], [class*="btn" i]';

function boxAt(corner: Corner, card: Size, view: Size): Box {
  const left = corner.endsWith('left') ? MARGIN : view.width - MARGIN - card.width;
  const top = corner.startsWith('top') ? MARGIN : view.height - MARGIN - card.height;
  return { left, top, right: left + card.width, bottom: top + card.height };
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

export function overlaps(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** The corner where a card covers the fewest controls, and how many; bottom right where it makes no difference. */
export function freestCorner(
  controls: readonly Box[],
  card: Size,
  view: Size,
): { readonly corner: Corner; readonly covers: number } {
  const [first, ...others] = CORNERS.map((corner) => ({
    corner,
    covers: coveredBy(boxAt(corner, card, view), controls),
  }));
  return others.reduce((best, one) => (one.covers < best.covers ? one : best), first ?? NOWHERE);
}

/** How many controls a box would lie over. */
export function coveredBy(box: Box, controls: readonly Box[]): number {
  return controls.filter((control) => overlaps(control, box)).length;
}

/** Where the page's controls are in the window now. Read when a notice is shown or finds a new place. */
export function controlBoxes(document: Document, except: Element | null = null): readonly Box[] {
  const controls = [...document.querySelectorAll(CONTROLS)].slice(0, MAX_CONTROLS);
  return controls
    .filter((control) => control !== except)
    .map((control) => control.getBoundingClientRect())
    .filter((box) => box.right > box.left);
}

/** Room a field's own words take above or beside it. */
const MAX_WORDS_ROOM = 64;
const MAX_CLIMB = 3;

function union(a: Box, b: Box): Box {
  return {
    left: Math.min(a.left, b.left),
    top: Math.min(a.top, b.top),
    right: Math.max(a.right, b.right),
    bottom: Math.max(a.bottom, b.bottom),
  };
}

/** A field with the words that say what goes into it: its labels, and the row it has to itself. */
export function rowBox(field: Element): Box {
  const own = field.getBoundingClientRect();
  let box: Box = own;
  let row: Element | null = field.parentElement;
  for (let step = 0; row && step < MAX_CLIMB && row.querySelectorAll(CONTROLS).length === 1; step++) {
    const around = row.getBoundingClientRect();
    if (around.height - own.height > MAX_WORDS_ROOM) break;
    box = union(box, around);
    row = row.parentElement;
  }
  const labels = 'labels' in field && field.labels instanceof NodeList ? [...field.labels] : [];
  return labels.reduce((all: Box, label) => {
    const words = label instanceof Element ? label.getBoundingClientRect() : own;
    const isNear = words.bottom > own.top - MAX_WORDS_ROOM && words.top < own.bottom + MAX_WORDS_ROOM;
    return isNear && words.width > 0 ? union(all, words) : all;
  }, box);
}

/** Rules that put the host into a corner; narrow windows have a sheet at the bottom instead. */
export function cornerRules(corner: Corner): string {
  const block = corner.startsWith('top') ? `${MARGIN}px auto auto` : `auto auto ${MARGIN}px`;
  const [top, , bottom] = block.split(' ');
  const [right, left] = corner.endsWith('left') ? ['auto', `${MARGIN}px`] : [`${MARGIN}px`, 'auto'];
  return `@media (min-width: 481px) { :host { inset: ${top} ${right} ${bottom} ${left} !important; } }`;
}
