import type { ControlSnapshot, Snapshot } from '#contract/snapshot.ts';

/** What a snapshot says, without what ticks: clocks, countdowns and counters change each second and change no fact. */
export interface Digest {
  /** Controls and forms: what is asked. */
  readonly asks: string;
  /** All other words of the page. */
  readonly words: string;
  /** Characters of the snapshot as it would travel. */
  readonly size: number;
}

const blind = (text: string): string => text.replace(/\d+/g, '0');

/** Numbers in words may tick; those in selectors, limits and names may not. That somebody types is no news. */
function without(control: ControlSnapshot): unknown {
  const { labels, placeholder, title, options, buttons, image, icons, around, filled, ...rest } = control;
  return { ...rest, filled: filled && control.readOnly };
}

function wordsOf({ labels, placeholder, title, options, buttons, image, icons, around }: ControlSnapshot): unknown {
  return [labels, placeholder, title, options, buttons, image, icons, around];
}

/** Tells one state of a page from another. */
export function digestOf(snapshot: Snapshot): Digest {
  const { controls, forms, page, ...rest } = snapshot;
  const asks = JSON.stringify([controls.map(without), forms.map(({ submit, ...form }) => form), rest.limits]);
  const said = JSON.stringify([controls.map(wordsOf), forms.map(({ submit }) => submit)]);
  const words = JSON.stringify([rest, page]);
  return {
    asks: asks + blind(said),
    words: blind(words),
    size: asks.length + said.length + words.length,
  };
}
