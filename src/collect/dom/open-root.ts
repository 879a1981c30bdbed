interface ExtensionDom {
  readonly dom?: { readonly openOrClosedShadowRoot?: (host: Element) => ShadowRoot | null };
}

/**
 * Opens a shadow root where the browser lets an extension do so, closed ones too. `isBrief` leaves out elements that
 * hardly ever hold one.
 */
export type OpenRoot = (host: Element, isBrief?: boolean) => ShadowRoot | null;

/** The shadow tree of an element, closed ones too where the browser opens them to extensions. */
export function openRootOf(): OpenRoot {
  const chromium: ExtensionDom | undefined = Reflect.get(globalThis, 'chrome');
  const open = chromium?.dom?.openOrClosedShadowRoot ?? openInFirefox;
  const hosts = new WeakSet<Element>();
  return (host, isBrief = false) => {
    if (!mayHost(host) || (isBrief && !hosts.has(host) && !isLikely(host))) return null;
    const tree = open(host);
    if (tree) hosts.add(host);
    return tree;
  };
}

function openInFirefox(host: Element): ShadowRoot | null {
  if (host.shadowRoot) return host.shadowRoot;
  if (!('openOrClosedShadowRoot' in host)) return null;
  const root = host.openOrClosedShadowRoot;
  return root instanceof ShadowRoot ? root : null;
}

/** Whatever is drawn in a plain element that holds nothing stands in its shadow; in others its own words would be gone. */
function isLikely(host: Element): boolean {
  return host.localName.includes('-') || !host.hasChildNodes() || host.shadowRoot !== null;
}

const XHTML = 'http://www.w3.org/1999/xhtml';

/** Elements the DOM standard lets host a shadow tree; asking the others throws or wastes time. */
const HOSTS = new Set([
  'article',
  'aside',
  'blockquote',
  'body',
  'div',
  'footer',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'header',
  'main',
  'nav',
  'p',
  'section',
  'span',
]);

function mayHost(host: Element): boolean {
  // Of a form this may be one of its controls. SVG has names with hyphens, too, and they host nothing.
  const name: unknown = host.localName;
  return typeof name === 'string' && host.namespaceURI === XHTML && (HOSTS.has(name) || name.includes('-'));
}
