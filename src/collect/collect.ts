import type { ControlSnapshot, FormSnapshot, HiddenHint, Snapshot } from '#contract/snapshot.ts';
import { betweenReader } from './between.ts';
import { type ControlNode, findControls, worthReading } from './controls.ts';
import { clean } from './dom/clean.ts';
import { lookups, remembered } from './dom/lookups.ts';
import { type OpenRoot, openRootOf } from './dom/open-root.ts';
import { type SafeDom, safeDom } from './dom/safe-form.ts';
import { selectorOf } from './dom/selector.ts';
import { findTrees } from './dom/trees.ts';
import { hiddenHints, isVisible, shownReader } from './dom/visible.ts';
import { drawnReader } from './drawn.ts';
import { readForms } from './forms.ts';
import { type Readers, readSurroundings } from './labels.ts';
import { readPage } from './page.ts';

const MAX_ATTRIBUTE = 200;
const MAX_OPTIONS = 12;
/** Attributes in which form platforms and validation scripts name what a control is for. */
const HINT_ATTRIBUTES = [
  'verify',
  'lay-verify',
  'datatype',
  'data-type',
  'data-rule',
  'data-role',
  'data-field',
  'data-name',
  'data-bind',
  'check-type',
  'valid-type',
  'ng-model',
  'v-model',
  'formcontrolname',
  'nullmsg',
  'errormsg',
  'data-placeholder',
  'aria-placeholder',
  'itemprop',
  'req',
];

function readOptions(dom: SafeDom, el: Element): { readonly options: string[]; readonly optionCount: number } {
  const all = dom.queryAll(el, 'option');
  const options: string[] = [];
  for (let i = 0; i < all.length; i++) {
    // The first say what is asked; the last where a list of years ends.
    if (i >= MAX_OPTIONS - 4 && i < all.length - 4) continue;
    const option = all[i];
    if (option) options.push(clean(dom.text(option), 30));
  }
  return { options, optionCount: all.length };
}

/** A country code that stands there already is nobody's number. */
const BARE_CODE = /^\d{0,4}$/;
const AROUND_CODE = /[\s+＋()（）-]/g;

function hasValue(el: Element): boolean {
  return (
    'value' in el && typeof el.value === 'string' && !BARE_CODE.test(el.value.slice(0, 40).replace(AROUND_CODE, ''))
  );
}

const NATIVE: ReadonlySet<string> = new Set(['input', 'textarea', 'select']);

/** How words begin that speak to the person who is to write over them. */
const ADDRESSED = /^[\s*]*(?:请|請|您的|你的|输入|輸入|填写|填寫|点击|your |enter |please )/i;

/**
 * Words the page itself put where the answer goes, to be cleared when a person comes: the attribute as served, where a
 * handler clears it or it speaks to the person. What else stands there may be the person's own.
 */
function promptIn(raw: (name: string) => string): string {
  const value = raw('value').slice(0, 60);
  if (!value || /\d{5}|@/.test(value)) return '';
  const clears = ['onfocus', 'onclick', 'onblur'].some((name) => /\bvalue\b|defaultValue/.test(raw(name)));
  return clears || ADDRESSED.test(value) ? clean(value, 60) : '';
}

interface Places {
  readonly controls: readonly ControlNode[];
  readonly stops: ReadonlySet<Node>;
  readonly hidden: readonly (readonly HiddenHint[])[];
  readonly formOf: readonly number[];
}

function snapshotOf(
  readers: Readers,
  { controls, stops, hidden: hiddenOf, formOf }: Places,
  at: number,
  blocks: Element[],
): ControlSnapshot | null {
  const control = controls[at];
  if (!control) return null;
  const { dom } = readers;
  const { el, tag, type, members } = control;
  const names = new Set(dom.attributeNames(el));
  const raw = (name: string) => (names.has(name) ? dom.attr(el, name) : '');
  const attr = (name: string) => clean(raw(name), MAX_ATTRIBUTE);
  const { labels, block, around, buttons, image, icons, optionTexts } = readSurroundings(
    readers,
    control,
    raw,
    controls[at - 1] ?? null,
    controls[at + 1] ?? null,
    stops,
    blocks.at(-1) ?? null,
  );
  blocks.push(block);
  const hidden = hiddenOf[at] ?? [];
  const chosen =
    tag === 'select'
      ? readOptions(dom, el)
      : {
          options: optionTexts,
          optionCount: members.length > 1 || type === 'radio' || type === 'checkbox' ? members.length : 0,
        };
  const prompt = tag === 'input' ? promptIn(raw) : '';
  const maxLength = Number.parseInt(raw('maxlength'), 10);
  return {
    selector: readers.selectorOf(el),
    tag,
    type,
    id: attr('id'),
    name: attr('name'),
    classes: attr('class'),
    autocomplete: attr('autocomplete').toLowerCase(),
    inputMode: attr('inputmode').toLowerCase(),
    pattern: attr('pattern'),
    accept: attr('accept'),
    maxLength: maxLength >= 0 ? maxLength : -1,
    placeholder: attr('placeholder') || prompt,
    title: attr('title'),
    hints: clean(
      HINT_ATTRIBUTES.filter((name) => names.has(name))
        .map((name) => `${name}=${raw(name).slice(0, 60)}`)
        .join(' '),
      MAX_ATTRIBUTE,
    ),
    labels,
    around,
    icons,
    ...chosen,
    buttons,
    image,
    required: members.some((member) => dom.hasAttr(member, 'required') || dom.attr(member, 'aria-required') === 'true'),
    // On a control of the platform `aria-readonly` is only said: it can be typed into all the same.
    readOnly: NATIVE.has(tag) ? names.has('readonly') : raw('aria-readonly') === 'true',
    disabled: names.has('disabled'),
    filled: tag !== 'select' && type !== 'radio' && type !== 'checkbox' && !prompt && hasValue(el),
    visible: isVisible(hidden),
    hidden,
    form: formOf[at] ?? 0,
  };
}

/**
 * Reads one frame's document. Touches nothing, keeps nothing, and throws at no document a page can make. Yields wherever
 * it may rest; what it says holds only if the document does not change meanwhile.
 */
export function* reading(root: Document, openRoot: OpenRoot): Generator<void, Snapshot> {
  const dom = safeDom(root);
  const known = lookups(dom);
  // Where not one control is seen the page is fading in, or the form comes later: what is hidden then tells nothing.
  let isAnyShown = true;
  const shown = shownReader(dom);
  const isShown = (el: Element) => !isAnyShown || shown(el);
  const readers: Readers = {
    dom,
    lookups: known,
    between: betweenReader(dom, isShown),
    isShown,
    drawn: drawnReader(dom),
    selectorOf: remembered((el: Element) => selectorOf(dom, known, el)),
  };
  const limits: string[] = [];
  const trees = yield* findTrees(root, openRoot);
  const { controls: found, capped } = yield* findControls(trees, dom);
  // In one go: nothing that comes between can make the browser lay out the page again.
  const hiddenHint = hiddenHints(dom, root.defaultView);
  const controls = worthReading(found, dom, (el) => isVisible(hiddenHint(el)));
  if (capped || controls.length < found.length) limits.push('controls-capped');
  const hidden = controls.map(({ el }) => hiddenHint(el));
  isAnyShown = hidden.some(isVisible);
  yield;
  const { forms, formOf } = yield* readForms(root, readers, controls);
  const places: Places = { controls, stops: new Set(controls.flatMap(({ members }) => members)), hidden, formOf };
  const snapshots: ControlSnapshot[] = [];
  const blocks: Element[] = [];
  for (let at = 0; at < controls.length; at++) {
    const snapshot = snapshotOf(readers, places, at, blocks);
    if (snapshot) snapshots.push(snapshot);
    yield;
  }
  return {
    url: (root.URL ?? '').slice(0, 2048),
    title: clean(root.title ?? '', 300),
    lang: root.documentElement ? clean(dom.attr(root.documentElement, 'lang'), 35) : '',
    controls: snapshots,
    forms: forms satisfies readonly FormSnapshot[],
    page: yield* readPage(root, trees, readers),
    limits,
  };
}

/** Reads one frame's document in one go. */
export function collect(root: Document, openRoot: OpenRoot = openRootOf()): Snapshot {
  const steps = reading(root, openRoot);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
