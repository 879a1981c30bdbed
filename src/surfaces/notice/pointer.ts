import type { Theme } from '#contract/settings.ts';
import { resolved } from './resolve.ts';
import { openSheet } from './sheet.ts';

const SHOWN_MS = 5_000;
const MARGIN = 4;

interface Pointing {
  readonly selectors: readonly string[];
  /** Words beside each; empty for none. */
  readonly label: string;
  readonly theme: Theme;
}

/** Frames elements of the page for a moment, the first in view; nothing of the page itself is changed. */
export function pointAt(document: Document, { selectors, label, theme }: Pointing, abort: AbortSignal): void {
  const elements = selectors.flatMap((selector) => resolved(document, selector) ?? []);
  const [first] = elements;
  if (!first) return;
  first.scrollIntoView({ block: elements.length > 1 ? 'nearest' : 'center', behavior: 'instant' });
  const life = new AbortController();
  const sheet = openSheet(document, theme, life.signal);
  const framed = elements.map((element) => {
    const frame = document.createElementNS('http://www.w3.org/1999/xhtml', 'div') as HTMLElement;
    frame.className = 'pointer';
    frame.dataset['label'] = label;
    sheet.append(frame);
    return { element, frame };
  });
  const follow = () => {
    for (const { element, frame } of framed) {
      const { left, top, width, height } = element.getBoundingClientRect();
      frame.style.translate = `${left - MARGIN}px ${top - MARGIN}px`;
      frame.style.width = `${width + 2 * MARGIN}px`;
      frame.style.height = `${height + 2 * MARGIN}px`;
    }
  };
  const options = { capture: true, passive: true, signal: life.signal } as const;
  document.defaultView?.addEventListener('scroll', follow, options);
  document.defaultView?.addEventListener('resize', follow, options);
  follow();
  const timer = setTimeout(() => life.abort(), SHOWN_MS);
  life.signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
  abort.addEventListener('abort', () => life.abort(), { once: true, signal: life.signal });
}
