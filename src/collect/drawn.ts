import type { LabelText } from '#contract/snapshot.ts';
import { clean } from './dom/clean.ts';
import type { SafeDom } from './dom/safe-form.ts';

/** As styles give it: texts one after another; pictures and counters are none. */
const TEXTS = /"((?:[^"\\]|\\.)*)"/g;
const CALLS = /[a-z-]+\([^()]*\)/gi;
/** Icon fonts draw from the private use area. */
const LETTERS = /[a-z\u00c0-\u1fff\u3040-\ud7ff]/i;
const MAX_CHARS = 40;
/** So many controls of a page are asked about: a table of bare boxes has hundreds. */
const MAX_CONTROLS = 20;

const OWN: ReadonlySet<string> = new Set(['aria', 'for', 'wrap', 'before', 'cell', 'column', 'term', 'legend']);

/** Whether nothing in the document itself says what a control is for. */
export const isUnlabelled = (labels: readonly LabelText[], attr: (name: string) => string): boolean =>
  labels.every(({ by }) => !OWN.has(by)) && attr('placeholder') === '' && attr('title') === '';

/** Words that style sheets draw beside a control, whose own labels are given. */
export type DrawnTexts = (el: Element, labels: readonly Element[]) => string[];

/**
 * People read what style sheets draw, and the document does not hold it. Asked only of controls without any other words, as
 * each question costs the browser a style.
 */
export function drawnReader(dom: SafeDom): DrawnTexts {
  let left = MAX_CONTROLS;
  return (el, labels) => {
    const view = el.ownerDocument.defaultView;
    if (!view || left-- <= 0) return [];
    const said = (one: Element, part: string) => {
      const content = view.getComputedStyle(one, part).content.slice(0, 300).replace(CALLS, '');
      const texts = Array.from(content.matchAll(TEXTS), ([, text]) => (text ?? '').replace(/\\(.)/g, '$1'));
      return clean(texts.join(''), MAX_CHARS);
    };
    const parent = dom.parentElement(el);
    return [...labels.slice(0, 2), dom.previousElement(el), parent, parent && dom.previousElement(parent)]
      .flatMap((one) => (one === null ? [] : [said(one, '::before'), said(one, '::after')]))
      .filter((text) => LETTERS.test(text));
  };
}
