import type { NoticeView } from '#contract/message.ts';
import { phrases } from '#i18n/phrases.ts';
import { LEVEL_SHAPES } from '../look/level-shape.ts';

const HTML = 'http://www.w3.org/1999/xhtml';
const SVG = 'http://www.w3.org/2000/svg';

export type NoticeAction = 'advice' | 'why' | 'close';

export interface Card {
  readonly element: HTMLElement;
  /** Says, in the card itself, where the whole report is. */
  showHint(): void;
  /** Says how the alternative is done, and what of it was copied or is to be copied by hand. */
  showAdvice(isCopied: boolean): void;
}

function make(document: Document, tag: string, className: string, ...children: (Node | string)[]): HTMLElement {
  // In an XML page `createElement` would make an element that is nothing to HTML.
  const element = document.createElementNS(HTML, tag) as HTMLElement;
  if (className !== '') element.className = className;
  element.append(...children);
  return element;
}

/** One of our drawings, in a 16 × 16 box. */
export function shape(document: Document, path: string): SVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '0 0 16 16');
  svg.setAttribute('aria-hidden', 'true');
  const drawn = document.createElementNS(SVG, 'path');
  drawn.setAttribute('d', path);
  svg.append(drawn);
  return svg;
}

function quoted(document: Document, { before, quote, after }: NoticeView['reason']): HTMLElement {
  const sentence = make(document, 'p', 'reason', before);
  if (quote !== '') {
    const q = make(document, 'q', '', quote);
    q.setAttribute('dir', 'auto');
    sentence.append(q);
  }
  sentence.append(after);
  return sentence;
}

/** The headline with places where a line may end: Chinese has no spaces to break at. */
function wrappable(document: Document, view: NoticeView): (Node | string)[] {
  return phrases(view.headline, view.locale).flatMap((phrase, index) =>
    index === 0 ? [phrase] : [make(document, 'wbr', ''), phrase],
  );
}

/** Lays out a finished view, text as text. What a person does goes to `act`. */
export function noticeCard(
  document: Document,
  view: NoticeView,
  act: (action: NoticeAction, event: Event) => void,
): Card {
  const { labels } = view;
  const button = (action: NoticeAction, label: string, className: string) => {
    const made = make(document, 'button', className, label);
    made.setAttribute('type', 'button');
    made.dataset['action'] = action;
    made.addEventListener('click', (event) => act(action, event));
    return made;
  };
  const hint = make(document, 'p', 'hint');
  hint.setAttribute('role', 'status');
  const element = make(
    document,
    'section',
    'formwary',
    make(
      document,
      'p',
      'level',
      shape(document, LEVEL_SHAPES[view.level]),
      view.levelWord,
      make(document, 'span', 'brand', labels.brand),
    ),
    make(document, 'h2', '', ...wrappable(document, view)),
  );
  if (view.reason.before + view.reason.quote + view.reason.after !== '') element.append(quoted(document, view.reason));
  if (view.again !== '') element.append(make(document, 'p', 'again', view.again));
  const hasAdvice = view.advice.title !== '';
  const actions = make(document, 'div', 'actions');
  if (hasAdvice) actions.append(button('advice', view.advice.title, 'main'));
  actions.append(button('why', labels.why, hasAdvice ? '' : 'main'), button('close', labels.close, ''));
  element.append(actions, hint, make(document, 'p', 'promise', labels.promise));
  element.setAttribute('role', 'region');
  element.setAttribute('aria-label', labels.name);
  element.lang = view.locale;
  element.dir = 'ltr';
  element.dataset['level'] = view.level;
  element.dataset['theme'] = view.theme;
  const say = (...words: (Node | string)[]) => {
    hint.replaceChildren(...words);
    hint.scrollIntoView({ block: 'nearest' });
  };
  return {
    element,
    showHint: () => say(labels.whyHint),
    showAdvice(isCopied) {
      const { how, copy } = view.advice;
      const text = make(document, 'span', 'copy', copy);
      say(how, ...(copy === '' ? [] : [' ', isCopied ? labels.copied : labels.notCopied, ' ', text]));
    },
  };
}
