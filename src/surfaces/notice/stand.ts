import { type Place, placeBeside, placeRules, sheetRules } from './beside.ts';
import { controlBoxes, cornerRules, freestCorner, rowBox, type Size } from './corner.ts';
import type { Layer } from './layer.ts';

/** Where the card stands: in a corner, or beside the field the person is in. */
export interface Stand {
  setCard(card: HTMLElement): void;
  /** To that field, or back to the corner. */
  goTo(field: Element | null): void;
  /** Finds its place anew, as after the card grew. */
  settle(): void;
}

/** Keeps the layer's card in its place while the page scrolls and the window changes, until `abort`. */
export function createStand(document: Document, layer: Layer, abort: AbortSignal): Stand {
  let card: HTMLElement | null = null;
  let field: Element | null = null;
  /** How far the card stands from its field. */
  let offset: Place | null = null;
  let frame = 0;

  const view = (): Size => ({ width: document.documentElement.clientWidth, height: innerHeight });
  const sizeOfCard = (): Size => card?.getBoundingClientRect() ?? { width: 0, height: 0 };

  const settle = () => {
    if (!card) return;
    offset = null;
    const size = sizeOfCard();
    const window = view();
    const others = controlBoxes(document, field);
    if (field?.isConnected) {
      const own = field.getBoundingClientRect();
      const box = rowBox(field);
      const beside = placeBeside(box, others, size, window);
      const { corner, covers } = freestCorner([box, ...others], size, window);
      // At the field, unless that hides more than a corner would: perhaps the very button it is about.
      if (beside && beside.covers <= covers) {
        offset = { left: beside.place.left - own.left, top: beside.place.top - own.top };
        layer.setPlace(placeRules(beside.place));
        return;
      }
      layer.setPlace(cornerRules(corner) + sheetRules(box, window));
      return;
    }
    layer.setPlace(cornerRules(freestCorner(others, size, window).corner));
  };

  /** Moves with its field; looks for another place only where that one is no good any more. */
  const follow = () => {
    frame = 0;
    if (!field) return;
    if (!offset || !field.isConnected) return settle();
    const box = field.getBoundingClientRect();
    const place = { left: box.left + offset.left, top: box.top + offset.top };
    const { width, height } = view();
    const size = sizeOfCard();
    const isInside =
      place.left >= 0 && place.top >= 0 && place.left + size.width <= width && place.top + size.height <= height;
    if (isInside) layer.setPlace(placeRules(place));
    else settle();
  };
  const followSoon = () => {
    if (field && frame === 0) frame = requestAnimationFrame(follow);
  };
  const options = { capture: true, passive: true, signal: abort } as const;
  document.defaultView?.addEventListener('scroll', followSoon, options);
  document.defaultView?.addEventListener('resize', followSoon, options);
  abort.addEventListener('abort', () => cancelAnimationFrame(frame), { once: true });

  return {
    setCard(next) {
      card = next;
      settle();
    },
    goTo(next) {
      if (next === field) return;
      field = next;
      settle();
    },
    settle,
  };
}
