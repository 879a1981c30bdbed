/** The focused element and the hosts of the shadow trees it stands in, outermost first. */
function withHosts(element: Element): readonly Element[] {
  const chain: Element[] = [];
  for (let node: Element | null = element; node; ) {
    chain.unshift(node);
    const root: Node = node.getRootNode();
    node = root instanceof ShadowRoot ? root.host : null;
  }
  return chain;
}

/** Whether a selector (` >>> ` steps into a shadow tree) names this element; of a closed tree we see the host only. */
function isNamed(chain: readonly Element[], selector: string): boolean {
  const steps = selector.split(' >>> ');
  return chain.length <= steps.length && chain.every((element, index) => matches(element, steps[index] ?? ''));
}

function matches(element: Element, selector: string): boolean {
  try {
    return element.matches(selector);
  } catch {
    // The worker's selectors come from the page's names by way of us; one that does not parse names nothing.
    return false;
  }
}

/** The focused element, if it is one of the fields named; in an open shadow tree the element inside it. */
export function askedField(focused: Element | null, selectors: readonly string[]): Element | null {
  if (!focused) return null;
  const chain = withHosts(focused);
  return selectors.some((selector) => isNamed(chain, selector)) ? focused : null;
}

/** The focused embedded page, if it is one that asks for something: of what is inside nothing can be seen from here. */
export function askedFrame(focused: Element | null, origins: readonly string[]): Element | null {
  if (!(focused instanceof HTMLIFrameElement) || origins.length === 0) return null;
  const { src } = focused;
  return origins.includes(URL.canParse(src) ? new URL(src).origin : 'null') ? focused : null;
}

/** What a notice is about: fields of the page by selector, embedded pages by origin. */
export interface Asked {
  readonly fields: readonly string[];
  readonly frames: readonly string[];
}

/** The focused element, if it is something a notice is about. */
export function askedAt(focused: Element | null, { fields, frames }: Asked): Element | null {
  return askedField(focused, fields) ?? askedFrame(focused, frames);
}

/** The focused element, if it is something to press. */
export function pressable(focused: Element | null): Element | null {
  return focused?.matches('button, input, a, [role="button"], iframe') ? focused : null;
}

/** The element that has the focus now, inside open shadow trees too. */
export function focusedNow(document: Document): Element | null {
  let focused = document.activeElement;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  return focused;
}

/** Tells of each change of focus in the page: the element that has it, or `null`. Only what a person or the page did. */
export function onFocus(
  document: Document,
  isOurs: (node: unknown) => boolean,
  tell: (focused: Element | null) => void,
  abort: AbortSignal,
): void {
  const options = { capture: true, passive: true, signal: abort } as const;
  const { defaultView } = document;
  defaultView?.addEventListener(
    'focusin',
    (event) => {
      const [target] = event.composedPath();
      if (event.isTrusted && target instanceof Element && !isOurs(event.target)) tell(target);
    },
    options,
  );
  defaultView?.addEventListener(
    'focusout',
    (event) => {
      // A focus that goes elsewhere in the page is told by its arrival.
      if (event.isTrusted && event.relatedTarget === null && !isOurs(event.target)) tell(null);
    },
    options,
  );
  // Into an embedded page the focus goes without a word; that this window lost it is all there is to hear.
  defaultView?.addEventListener(
    'blur',
    (event) => {
      if (!event.isTrusted || event.target !== defaultView) return;
      setTimeout(() => {
        const focused = focusedNow(document);
        if (!abort.aborted && focused instanceof HTMLIFrameElement) tell(focused);
      });
    },
    options,
  );
}
