import { isExtensionAlive, onNotice, tellWorker } from '#browser/page.ts';
import type { NoticeView } from '#contract/message.ts';
import tokens from '../look/tokens.css?inline';
import { type NoticeAction, noticeCard } from './card.ts';
import { askedAt, focusedNow, onFocus, pressable } from './focus.ts';
import { openLayer } from './layer.ts';
import { markFields } from './marks.ts';
import styles from './notice.css?inline';
import { pointAt } from './pointer.ts';
import { onSeen } from './seen.ts';
import { createStand } from './stand.ts';
import { whenGoneTo } from './wait.ts';

/** A click sooner than this was meant for what stood there before. */
const MIN_SHOWN_MS = 500;
/** Shared by all copies of this script in the extension's world of the page; the page itself can not see it. */
const RUNNING: unique symbol = Symbol.for('formwary.notice');

interface Running {
  readonly abort: AbortController;
  readonly isAlive: () => boolean;
}

/** Waits for the worker's word and shows, changes or hides the one notice of this page. */
export function startNotice(document: Document): void {
  const world: typeof globalThis & { [RUNNING]?: Running } = globalThis;
  if (world[RUNNING]?.isAlive()) return;
  // Left over from before the extension was updated: it can tell nobody anything any more.
  world[RUNNING]?.abort.abort();
  const abort = new AbortController();
  world[RUNNING] = { abort, isAlive: isExtensionAlive };

  let shown: ShownNotice | null = null;
  let isLost = false;
  let waiting = new AbortController();
  const hide = () => {
    waiting.abort();
    shown?.hide();
    shown = null;
  };
  const show = (view: NoticeView) => {
    shown ??= openNotice(document, {
      onClose() {
        hide();
        void tellWorker({ type: 'notice-closed' });
      },
      onSeen: () => void tellWorker({ type: 'notice-seen' }),
      isAlive: isExtensionAlive,
      onLost() {
        isLost = true;
        hide();
        if (!isExtensionAlive()) return abort.abort();
        void tellWorker({ type: 'notice-lost' });
      },
    });
    shown.show(view);
  };
  /** Shows it when the person goes to what it is about, if the day's budget has room for it then. */
  const showThere = (view: NoticeView) => {
    waiting.abort();
    waiting = new AbortController();
    const { signal } = waiting;
    const ask = async () => {
      const reply = await tellWorker({ type: 'notice-wanted' });
      if (!signal.aborted && !isRefused(reply)) show(view);
    };
    whenGoneTo(document, view, () => void ask(), signal);
  };
  let marks = new AbortController();
  let pointer = new AbortController();
  onNotice((message) => {
    if (message.type === 'hide-notice') return hide();
    // Whose press was held must be told why, even where the page tore the notice away before.
    if (message.type === 'show-notice' && message.view.again !== '') isLost = false;
    if (isLost) return;
    if (message.type === 'mark-fields') {
      marks.abort();
      marks = new AbortController();
      if (message.fields.length > 0) markFields(document, message, marks.signal);
      return;
    }
    if (message.type === 'point-at') {
      pointer.abort();
      pointer = new AbortController();
      return pointAt(document, message, pointer.signal);
    }
    if (message.view.waits && !shown) return showThere(message.view);
    waiting.abort();
    show(message.view);
  }, abort.signal);
  const end = () => {
    hide();
    marks.abort();
    pointer.abort();
  };
  abort.signal.addEventListener('abort', end, { once: true });
}

/** Whether the worker said no; where nobody answers, a person who was to be warned is warned. */
const isRefused = (reply: unknown): boolean =>
  typeof reply === 'object' && reply !== null && 'isAllowed' in reply && reply.isAllowed === false;

interface ShownNotice {
  show(view: NoticeView): void;
  hide(): void;
}

/** Opens an empty layer; each `show` puts another card into it. */
export function openNotice(
  document: Document,
  on: { onClose(): void; onLost(): void; onSeen?: () => void; onWhy?: () => void; isAlive?: () => boolean },
): ShownNotice {
  const abort = new AbortController();
  const layer = openLayer(document, tokens + styles, abort.signal, on.onLost, on.isAlive);
  const announcer = document.createElementNS('http://www.w3.org/1999/xhtml', 'div');
  announcer.className = 'announce';
  announcer.setAttribute('role', 'status');
  layer.root.append(announcer);
  let announced = '';
  let view: NoticeView | null = null;
  let field: Element | null = null;
  let pointer = new AbortController();
  let reading = new AbortController();
  const seen = () => {
    reading.abort();
    on.onSeen?.();
  };
  const stand = createStand(document, layer, abort.signal);
  const goTo = (focused: Element | null) => {
    if (!view) return;
    // Who was held looks at what was pressed.
    const pressed = view.again === '' ? null : pressable(focused);
    const asked = view.atField ? askedAt(focused, view) : null;
    field = pressed ?? asked;
    stand.goTo(field);
  };
  onFocus(document, layer.isOurs, goTo, abort.signal);
  // A press on the card must not take the focus from the field the person is in.
  layer.root.addEventListener('mousedown', (event) => {
    if (!(event.target instanceof Element && event.target.closest('.copy, .hint'))) event.preventDefault();
  });
  const close = () => {
    const wasInside = layer.root.activeElement !== null;
    const back = field;
    on.onClose();
    // Who came from the field by keyboard goes on there.
    if (wasInside && back instanceof HTMLElement && back.isConnected) back.focus({ preventScroll: true });
  };

  const isMeant = (event: Event) => event.isTrusted && layer.shownForMs() >= MIN_SHOWN_MS;
  return {
    hide() {
      abort.abort();
      pointer.abort();
      reading.abort();
    },
    show(next) {
      view = next;
      const card = noticeCard(document, next, (action, event) => {
        if (!isMeant(event)) return;
        // Who uses it has read it. Closing says so itself.
        if (action !== 'close' && !reading.signal.aborted) seen();
        switch (action) {
          case 'close':
            return close();
          case 'why':
            return on.onWhy ? on.onWhy() : void openReport(card.showHint);
          case 'advice':
            pointer.abort();
            pointer = new AbortController();
            if (next.advice.optional.length > 0) {
              const { advice, labels, theme } = next;
              pointAt(document, { selectors: advice.optional, label: labels.optional, theme }, pointer.signal);
            }
            return void copied(next.advice.copy).then((isCopied) => {
              card.showAdvice(isCopied);
              stand.settle();
            });
          default:
            return action satisfies never;
        }
      });
      card.element.addEventListener('keydown', (event) => {
        if (event.key === 'Escape' && event.isTrusted && !event.isComposing) close();
      });
      replaceCard(layer.root, card.element);
      stand.setCard(card.element);
      goTo(focusedNow(document));
      if (next.headline !== announced) {
        announced = next.headline;
        reading.abort();
        reading = new AbortController();
        onSeen(document, layer.isUncovered, seen, reading.signal);
        // Whose press did nothing must hear at once why.
        announcer.setAttribute('role', next.again === '' ? 'status' : 'alert');
        // A live region speaks what changes in it, not what it is born with.
        requestAnimationFrame(() => {
          announcer.textContent = `${next.levelWord} ${next.headline} ${next.again}`;
        });
      }
    },
  };
}

/** Opening the popup needs a newer browser, and a word from the worker; else the person is told where it is. */
async function openReport(showHint: () => void): Promise<void> {
  const reply = await tellWorker({ type: 'notice-why' });
  const isOpened = typeof reply === 'object' && reply !== null && 'opened' in reply && reply.opened === true;
  if (!isOpened) showHint();
}

function replaceCard(root: ShadowRoot, card: HTMLElement): void {
  const focused = root.activeElement?.getAttribute('data-action') as NoticeAction | null | undefined;
  root.querySelector('.formwary')?.remove();
  root.append(card);
  // Only who was inside already is put back inside.
  if (focused) root.querySelector<HTMLElement>(`[data-action="${focused}"]`)?.focus();
}

/** Copies, where the browser lets a page of this kind: not over plain http, nor against the page's policy. */
async function copied(text: string): Promise<boolean> {
  if (text === '') return false;
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
