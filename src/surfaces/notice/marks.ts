import type { Level } from '#contract/kinds.ts';
import type { Theme } from '#contract/settings.ts';
import { LEVEL_SHAPES } from '../look/level-shape.ts';
import { shape } from './card.ts';
import { type Box, controlBoxes, coveredBy, overlaps } from './corner.ts';
import { resolved } from './resolve.ts';
import { openSheet } from './sheet.ts';

const SIZE = 16;
const GAP = 4;
/** A page scrolls, slides and unfolds: marks are away meanwhile and come back when it rests. */
const REST_MS = 200;

/** Runs of words, and things drawn, looked at beside one spot. */
const MAX_WORDS = 100;
const MAX_DRAWN = 100;

/** Outside the field: after it, before it, above its end. */
function spots({ left, top, right, bottom }: Box): readonly Box[] {
  const middle = (top + bottom - SIZE) / 2;
  const at = (x: number, y: number): Box => ({ left: x, top: y, right: x + SIZE, bottom: y + SIZE });
  return [at(right + GAP, middle), at(left - GAP - SIZE, middle), at(right - SIZE, top - GAP - SIZE)];
}

/** Nothing is there but the ground the field stands on: no icon of the page or of another extension. */
function isFree(document: Document, spot: Box, field: Element): boolean {
  const { clientWidth, clientHeight } = document.documentElement;
  if (spot.left < 0 || spot.top < 0 || spot.right > clientWidth || spot.bottom > clientHeight) return false;
  const middle = (spot.top + spot.bottom) / 2;
  return [spot.left + 1, (spot.left + spot.right) / 2, spot.right - 1].every((x) => {
    const there = document.elementFromPoint(x, middle);
    return there !== null && there !== field && there.contains(field) && !hasWords(there, spot);
  });
}

/** Where something near the field is drawn: also an icon or a label that lets every press through. */
function drawnNear(field: Element): readonly Box[] {
  // A live collection is walked only as far as it is read: what is near may be the whole page.
  const near = (field.parentElement?.parentElement ?? field.parentElement)?.getElementsByTagName('*');
  const boxes: Box[] = [];
  for (let at = 0; at < MAX_DRAWN; at++) {
    const element = near?.[at];
    if (!element) break;
    const isLeaf = element.childElementCount === 0 || element.localName === 'svg';
    if (isLeaf && element !== field) boxes.push(element.getBoundingClientRect());
  }
  return boxes;
}

/** Whether words that stand on this ground, such as the label around its field, would be hidden. */
function hasWords(ground: Element, spot: Box): boolean {
  const range = ground.ownerDocument.createRange();
  return [...ground.childNodes].slice(0, MAX_WORDS).some((node) => {
    if (node.nodeType !== Node.TEXT_NODE) return false;
    range.selectNodeContents(node);
    return [...range.getClientRects()].some((line) => overlaps(line, spot));
  });
}

function isSeen(document: Document, { left, top, right, bottom }: Box, field: Element): boolean {
  const there = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
  return there !== null && (there === field || there.contains(field) || field.contains(there));
}

/** Where the mark of a field goes; `null` where there is no free spot, or the field is not to be seen. */
function spotFor(document: Document, field: Element, controls: readonly Box[]): Box | null {
  const box = field.getBoundingClientRect();
  if (box.width === 0 || !isSeen(document, box, field)) return null;
  const taken = [...controls, ...drawnNear(field)];
  return spots(box).find((spot) => coveredBy(spot, taken) === 0 && isFree(document, spot, field)) ?? null;
}

interface Marking {
  readonly fields: readonly string[];
  readonly level: Level;
  readonly theme: Theme;
}

/**
 * Draws a small mark beside each field, until `abort`: in a sheet of our own, through which presses go. It is put in with
 * the first mark, after all is measured: put in before, it would make the browser lay out the page once more, in our time.
 */
export function markFields(document: Document, { fields, level, theme }: Marking, abort: AbortSignal): void {
  let sheet: HTMLElement | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const draw = () => {
    const controls = controlBoxes(document);
    const marks = fields.flatMap((selector) => {
      const field = resolved(document, selector);
      const spot = field && spotFor(document, field, controls);
      if (!spot) return [];
      const mark = shape(document, LEVEL_SHAPES[level]);
      mark.classList.add('mark');
      mark.style.translate = `${Math.round(spot.left)}px ${Math.round(spot.top)}px`;
      return [mark];
    });
    if (!sheet && marks.length > 0) {
      sheet = openSheet(document, theme, abort);
      sheet.dataset['level'] = level;
    }
    sheet?.replaceChildren(...marks);
  };
  const drawAfterRest = () => {
    sheet?.replaceChildren();
    clearTimeout(timer);
    timer = setTimeout(draw, REST_MS);
  };
  const options = { capture: true, passive: true, signal: abort } as const;
  for (const type of ['scroll', 'resize', 'transitionend', 'animationend', 'click', 'focusin']) {
    document.defaultView?.addEventListener(type, drawAfterRest, options);
  }
  // What is put in or taken out anywhere moves the fields below it. Tells of the size it has at first, too.
  let isFirst = true;
  const growth = new ResizeObserver(() => {
    if (!isFirst) drawAfterRest();
    isFirst = false;
  });
  growth.observe(document.body ?? document.documentElement);
  abort.addEventListener(
    'abort',
    () => {
      clearTimeout(timer);
      growth.disconnect();
    },
    { once: true },
  );
  draw();
}
