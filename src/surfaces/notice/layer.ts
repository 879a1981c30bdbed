import { ownHosts } from '#browser/page.ts';

/** How often the layer comes back within `RETURN_WINDOW_MS` before it leaves the page to itself. */
const MAX_RETURNS = 5;
const RETURN_WINDOW_MS = 5_000;

/** Ours stay ours: a page that listens for clicks outside its menus, or for keys, must not act on what happens here. */
const KEPT_INSIDE = [
  'click',
  'dblclick',
  'auxclick',
  'contextmenu',
  'mousedown',
  'mouseup',
  'pointerdown',
  'pointerup',
  'touchstart',
  'touchend',
  'keydown',
  'keypress',
  'keyup',
  'focusin',
  'focusout',
  'wheel',
] as const;

/** A place above the page that the page can not restyle, cover for good or listen into. */
export interface Layer {
  readonly root: ShadowRoot;
  /** Milliseconds it has been on screen without being taken away. */
  shownForMs(): number;
  setPlace(rules: string): void;
  /** Whether it is what a person sees in its place: a page may put a dialog of its own above it. */
  isUncovered(): boolean;
  /** Whether something a page's event speaks of is this layer. */
  isOurs(node: unknown): boolean;
}

/**
 * Opens a layer in the top layer of the document, until `abort`. A page that fights it too long wins: `onLost`. So does
 * the layer of a newer copy of ours, by which this one learns that its extension is gone.
 */
export function openLayer(
  document: Document,
  styles: string,
  abort: AbortSignal,
  onLost: () => void,
  isAlive: () => boolean = () => true,
): Layer {
  const host = document.createElementNS('http://www.w3.org/1999/xhtml', 'div') as HTMLDivElement;
  ownHosts().add(host);
  const root = host.attachShadow({ mode: 'closed' });
  const look = new CSSStyleSheet();
  look.replaceSync(styles);
  const place = new CSSStyleSheet();
  root.adoptedStyleSheets = [look, place];
  for (const type of KEPT_INSIDE) root.addEventListener(type, (event) => event.stopPropagation(), { passive: true });

  let shownAt = 0;
  const returns: number[] = [];

  const show = () => {
    for (const { name } of [...host.attributes]) if (name !== 'popover') host.removeAttribute(name);
    if (host.getAttribute('popover') !== 'manual') host.setAttribute('popover', 'manual');
    if (!host.isConnected) document.documentElement.append(host);
    try {
      if (!host.matches(':popover-open')) host.showPopover();
    } catch {
      // Only a document that is being left refuses to show a popover; then there is nothing to warn of.
      onLost();
    }
    shownAt = performance.now();
  };

  const isDisturbed = () => !host.isConnected || host.attributes.length !== 1 || !host.matches(':popover-open');
  const comeBack = () => {
    if (abort.aborted) return;
    if (!isAlive()) return onLost();
    if (!isDisturbed()) return;
    const now = performance.now();
    while (returns[0] !== undefined && now - returns[0] > RETURN_WINDOW_MS) returns.shift();
    if (returns.length >= MAX_RETURNS) {
      onLost();
      return;
    }
    returns.push(now);
    show();
    onPage.observe(document.documentElement, { childList: true });
    // What we did ourselves is no disturbance.
    onHost.takeRecords();
    onPage.takeRecords();
  };

  const onHost = new MutationObserver(comeBack);
  const onPage = new MutationObserver(comeBack);
  show();
  onHost.observe(host, { attributes: true });
  onPage.observe(document, { childList: true });
  onPage.observe(document.documentElement, { childList: true });
  host.addEventListener('toggle', comeBack);
  abort.addEventListener(
    'abort',
    () => {
      onHost.disconnect();
      onPage.disconnect();
      host.remove();
    },
    { once: true },
  );
  return {
    root,
    shownForMs: () => performance.now() - shownAt,
    setPlace: (rules) => place.replaceSync(rules),
    isUncovered() {
      const { left, top, right, bottom } = host.getBoundingClientRect();
      return document.elementFromPoint((left + right) / 2, (top + bottom) / 2) === host;
    },
    isOurs: (node) => node === host,
  };
}
