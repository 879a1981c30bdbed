/** What a page itself can have noticed while we read it. */
export interface Noticed {
  /** Times a stranger's node came directly under the root element: the notice's host. */
  readonly hosts: number;
  /** Changes after load that the page's own scripts may or may not have made. */
  readonly changes: readonly string[];
  /** Strangers' nodes and attributes anywhere but there. */
  readonly strangers: readonly string[];
  readonly messages: readonly string[];
  readonly errors: readonly string[];
  readonly violations: readonly string[];
}

/** Runs in the page's own world before any script of the page, with originals the page can no longer reach. */
function watch(): void {
  const noticed = {
    hosts: 0,
    changes: [] as string[],
    strangers: [] as string[],
    messages: [] as string[],
    errors: [] as string[],
    violations: [] as string[],
  };
  const { stringify } = JSON;
  const { apply } = Reflect;
  const wait = setTimeout;
  const page = document;
  const parentOf = Object.getOwnPropertyDescriptor(Node.prototype, 'parentNode')?.get ?? (() => null);
  const query = Document.prototype.querySelectorAll;
  const boxOf = Element.prototype.getBoundingClientRect;
  const seen = new WeakSet<Node>();
  const listen = EventTarget.prototype.addEventListener;
  const attribute = Element.prototype.getAttribute;
  const has = Element.prototype.hasAttribute;
  const note = (list: string[], text: string) => {
    if (list.length < 20) list[list.length] = text;
  };
  let isLoaded = false;
  const isHost = (node: Node) =>
    node instanceof HTMLDivElement &&
    apply(attribute, node, ['popover']) === 'manual' &&
    !apply(has, node, ['data-own']);
  const observer = new MutationObserver((records) => {
    for (let i = 0; i < records.length; i++) {
      const record = records[i];
      if (!record) continue;
      const { target } = record;
      let isOurs = isHost(target);
      for (let j = 0; j < record.addedNodes.length; j++) {
        const node = record.addedNodes[j];
        if (!node || !isHost(node)) continue;
        isOurs = true;
        if (apply(parentOf, target, []) === page) noticed.hosts++;
        // A page may carry it elsewhere; it may not first appear there.
        else if (!seen.has(node)) note(noticed.strangers, `host under ${target.nodeName}`);
        seen.add(node);
      }
      for (let j = 0; j < record.removedNodes.length; j++) {
        const node = record.removedNodes[j];
        if (node && isHost(node)) isOurs = true;
      }
      if (isLoaded && !isOurs) {
        note(noticed.changes, `${record.type} ${String(record.attributeName ?? '')} of ${target.nodeName}`);
      }
    }
  });
  observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  apply(listen, window, [
    'load',
    () =>
      wait(() => {
        isLoaded = true;
      }, 0),
  ]);
  apply(listen, window, [
    'message',
    (event: MessageEvent) => {
      const text = stringify(event.data) ?? '';
      if (!text.includes('"own"')) note(noticed.messages, text.slice(0, 200));
    },
    true,
  ]);
  apply(listen, window, ['error', (event: ErrorEvent) => event.message && note(noticed.errors, event.message), true]);
  apply(listen, window, ['unhandledrejection', (e: PromiseRejectionEvent) => note(noticed.errors, String(e.reason))]);
  apply(listen, document, [
    'securitypolicyviolation',
    (event: SecurityPolicyViolationEvent) => note(noticed.violations, `${event.violatedDirective} ${event.blockedURI}`),
  ]);
  Object.defineProperty(window, '__noticed', { value: () => stringify(noticed) });
  Object.defineProperty(window, '__host', {
    value: () => {
      const hosts = apply(query, page, [':root > div[popover=manual]:not([data-own])']);
      for (let i = 0; i < hosts.length; i++) {
        const { left, top, width, height } = apply(boxOf, hosts[i], []);
        if (width > 0) return stringify({ left, top, width, height });
      }
      return 'null';
    },
  });
}

export const WITNESS = `(${watch.toString()})()`;
export const READ_WITNESS = '__noticed()';
/** Where the notice's host is, as JSON, or `null`. */
export const HOST_BOX = '__host()';
