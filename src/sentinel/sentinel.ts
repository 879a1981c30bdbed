/** What acts as a control without being one. */
const ACTING = '[contenteditable],[role$=box],[role=spinbutton]';
/** What a person can type into, choose from or tick. The common buttons and hidden inputs are none. */
const CONTROLS = `input:not([type=hidden],[type=submit],[type=button]),select,textarea,${ACTING}`;
/**
 * All but what most pages are made of, the most frequent first, as each is tried. A form may give a control of its own for its
 * name, so names are looked through as text.
 */
const UNUSUAL =
  ':not(div,a,span,li,p,img,i,b,script,path,link,svg,ul,meta,br,td,tr,h2,h3,button,style,section,html,head,title,body,h1)';
const CHANGES = { childList: true, subtree: true };

interface SentinelRuntime {
  readonly id?: string;
  sendMessage(message: { readonly type: 'candidate' }): Promise<unknown>;
}
interface ExtensionApi {
  readonly runtime?: SentinelRuntime;
}
const world = globalThis as { readonly browser?: ExtensionApi; readonly chrome?: ExtensionApi; formwary?: true };

/**
 * Watches a frame until there is something to type into, tells the worker once, and stops. On a page without controls
 * it costs a few queries now and after changes; in a storm of changes no more each 250 ms. Custom elements may hold fields
 * that no query of the document sees: they are told of, too. A field inside the shadow tree of a plain element is noticed
 * when it gets the focus. Each function that runs at once would cost more than what it does: the first look is in one.
 */
export function watch(): void {
  // The isolated world is ours alone: no page can set or see this.
  if (world.formwary) return;
  world.formwary = true;
  const page = document;
  const first = (selector: string): Element | null => page.querySelector(selector);
  /** Looking costs a few native queries; this often at most, however wildly a page changes. */
  const pauseMs = 250;
  let timer: number | undefined;
  let observer: MutationObserver | undefined;

  /**
   * Asked for only when there is something to say, as the first touch makes the browser build it. Without an id the
   * extension was reloaded or removed under this page: fall silent.
   */
  const runtime = (): SentinelRuntime | null => {
    const found = (world.browser ?? world.chrome)?.runtime;
    return found?.id ? found : null;
  };
  const tell = (retries: number): void => {
    runtime()
      ?.sendMessage({ type: 'candidate' })
      .catch(() => retries && setTimeout(tell, 1_000, retries - 1));
  };
  const stop = (): void => {
    observer?.disconnect();
    clearTimeout(timer);
    page.removeEventListener('focusin', onFocus, true);
  };
  const found = (): void => {
    stop();
    tell(2);
  };
  const look = (): void => {
    if (!runtime()) stop();
    else if (first(CONTROLS)) found();
    else observer?.observe(page, CHANGES);
  };
  // Seen from outside, the host of a field has the focus. These are no hosts; what else may have it is worth a look.
  const onFocus = ({ target }: FocusEvent): void => {
    if (!/^(a|button|iframe)$/.test((target as Element).localName)) found();
  };

  // A browser finds a lone name quickly, and anything else some three times as slowly.
  const isAsking =
    (first('input') && first(CONTROLS)) ||
    first('select') ||
    first('textarea') ||
    // Without a script nothing defines a custom element, and telling those apart is one question, not one for each usual element.
    (first('script')
      ? first(ACTING) || [...page.querySelectorAll(UNUSUAL)].some(({ localName }) => /-/.test(localName))
      : first(`${ACTING},:not(:defined)`));
  if (isAsking) found();
  else {
    page.addEventListener('focusin', onFocus, true);
    // Not observed while the pause runs, so a storm costs nothing in between; what changes meanwhile is seen by the look.
    observer = new MutationObserver(() => {
      observer?.disconnect();
      timer = setTimeout(look, pauseMs) as unknown as number;
    });
    observer.observe(page, CHANGES);
  }
}
