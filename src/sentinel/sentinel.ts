/** What a person can type into, choose from or tick. The common buttons and hidden inputs are none. */
const CONTROLS =
  'input:not([type=hidden],[type=submit],[type=button]),select,textarea,[contenteditable],[role$=box],[role=spinbutton]';
/** Looking costs one native query; this often at most, however wildly a page changes. */
const PAUSE_MS = 250;
/** What most pages are made of, none of it a custom element or open to clobbering; the most frequent first, as each is tried. */
const PLAIN =
  'div,a,span,li,p,img,i,b,script,path,link,svg,ul,meta,br,strong,td,tr,h2,h3,button,style,section,html,head,title,body,h1,h4,nav,main,header,footer,article,form,em';

interface SentinelRuntime {
  readonly id?: string;
  sendMessage(message: { readonly type: 'candidate' }): Promise<unknown>;
}
interface ExtensionApi {
  readonly runtime?: SentinelRuntime;
}
const world = globalThis as { readonly browser?: ExtensionApi; readonly chrome?: ExtensionApi; formwary?: true };
const page = document;

/**
 * Asked for only when there is something to say, as the first touch makes the browser build it. Without an id the
 * extension was reloaded or removed under this page: fall silent.
 */
function runtime(): SentinelRuntime | undefined {
  const found = (world.browser ?? world.chrome)?.runtime;
  return found?.id ? found : undefined;
}

const control = (): Element | null => page.querySelector(CONTROLS);

/**
 * Custom elements may hold fields that no query of the document sees. The query passes over nearly everything, so that the
 * browser makes few objects for us.
 */
const hasCustomElement = (): boolean =>
  [...page.querySelectorAll(`:not(${PLAIN})`)].some(({ localName }) => localName.includes('-'));

/**
 * Watches a frame until there is something to type into, tells the worker once, and stops. On a page without controls
 * it costs one query now and one after changes; in a storm of changes one each 250 ms. A field inside the shadow tree of
 * a plain element is noticed when it gets the focus.
 */
export function watch(): void {
  // The isolated world is ours alone: no page can set or see this.
  if (world.formwary) return;
  world.formwary = true;
  let timer = 0;

  const tell = (retries: number): void => {
    runtime()
      ?.sendMessage({ type: 'candidate' })
      .catch(() => retries > 0 && setTimeout(tell, 1_000, retries - 1));
  };
  const stop = (): void => {
    observer.disconnect();
    clearTimeout(timer);
    removeEventListener('focusin', onFocus, true);
  };
  const found = (): void => {
    stop();
    tell(2);
  };
  const rest = (): void => observer.observe(page, { childList: true, subtree: true });
  const look = (): void => {
    timer = 0;
    if (!runtime()) stop();
    else if (control()) found();
    else rest();
  };
  // Not observed while the pause runs, so a storm costs nothing in between; what changes meanwhile is seen by the look.
  const observer = new MutationObserver(() => {
    observer.disconnect();
    timer ||= setTimeout(look, PAUSE_MS) as unknown as number;
  });
  // Seen from outside, the host of a field has the focus. These are no hosts; what else may have it is worth a look.
  const onFocus = ({ target }: FocusEvent): void => {
    if (!/^(a|button|iframe)$/.test((target as Element).localName)) found();
  };

  addEventListener('focusin', onFocus, true);
  if (control() || hasCustomElement()) found();
  else rest();
}
