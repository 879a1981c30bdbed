import type { HoldMessage, NoticeMessage, PageMessage } from '#contract/message.ts';

/**
 * The extension's door inside a page: no polyfill, no zod, as both would be paid for on every page.
 * Both browsers give content scripts promise-based messaging under one of these two names.
 */
interface PageRuntime {
  readonly id?: string;
  sendMessage(message: PageMessage): Promise<unknown>;
  readonly onMessage: {
    addListener(listener: (message: unknown) => void): void;
    removeListener(listener: (message: unknown) => void): void;
  };
}

declare const browser: { readonly runtime?: PageRuntime } | undefined;
declare const chrome: { readonly runtime?: PageRuntime } | undefined;

function runtime(): PageRuntime | null {
  const found = typeof browser === 'undefined' ? undefined : browser.runtime;
  const either = found ?? (typeof chrome === 'undefined' ? undefined : chrome.runtime);
  return either?.id ? either : null;
}

/** False once the extension was updated, reloaded or removed under this page: its scripts must then fall silent. */
export function isExtensionAlive(): boolean {
  return runtime() !== null;
}

/**
 * Sends one message to the worker. Resolves to its reply, or to `undefined` where nobody answers (extension gone,
 * worker restarting twice): a page must never see our errors.
 */
export async function tellWorker(message: PageMessage): Promise<unknown> {
  for (let attempt = 0; attempt < 2; attempt++) {
    const door = runtime();
    if (!door) return undefined;
    try {
      return await door.sendMessage(message);
    } catch {
      // A worker that is just being restarted refuses the first message: once more after a breath.
      await new Promise((resolve) => setTimeout(resolve, 500));
    }
  }
  return undefined;
}

const NOTICE_MESSAGES: ReadonlySet<unknown> = new Set([
  'show-notice',
  'hide-notice',
  'mark-fields',
  'point-at',
] satisfies NoticeMessage['type'][]);

const hasType = (message: unknown): message is { readonly type: unknown } =>
  typeof message === 'object' && message !== null && 'type' in message;
const isNoticeMessage = (message: unknown): message is NoticeMessage =>
  hasType(message) && NOTICE_MESSAGES.has(message.type);
const isHoldMessage = (message: unknown): message is HoldMessage => hasType(message) && message.type === 'hold-press';

/** Calls `handle` for each word the worker sends that is meant for it, until `abort`. Pages can not send here. */
function onWord<T>(isMine: (message: unknown) => message is T, handle: (message: T) => void, abort: AbortSignal): void {
  const door = runtime();
  if (!door) return;
  const listener = (message: unknown) => {
    if (isMine(message)) handle(message);
  };
  door.onMessage.addListener(listener);
  abort.addEventListener('abort', () => door.onMessage.removeListener(listener), { once: true });
}

/** What the worker says to the notice of this page. */
export function onNotice(handle: (message: NoticeMessage) => void, abort: AbortSignal): void {
  onWord(isNoticeMessage, handle, abort);
}

/** What the worker says to the hold of this document. */
export function onHold(handle: (message: HoldMessage) => void, abort: AbortSignal): void {
  onWord(isHoldMessage, handle, abort);
}

const OWN_HOSTS = Symbol.for('formwary.hosts');

/** Elements of ours in this page, as all scripts of our isolated world know them; the page's own world does not. */
export function ownHosts(): WeakSet<Node> {
  const world = globalThis as unknown as Record<symbol, WeakSet<Node> | undefined>;
  const hosts = world[OWN_HOSTS] ?? new WeakSet();
  world[OWN_HOSTS] = hosts;
  return hosts;
}
