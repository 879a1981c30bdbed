import type { LabelRoute, LabelText } from '#contract/snapshot.ts';
import { MAX_TEXT, type ReadBetween, SILENT } from './between.ts';
import type { ControlNode } from './controls.ts';
import { clean } from './dom/clean.ts';
import type { Lookups } from './dom/lookups.ts';
import type { SafeDom } from './dom/safe-form.ts';
import type { IsShown } from './dom/visible.ts';
import { type DrawnTexts, isUnlabelled } from './drawn.ts';

const MAX_LEVELS = 8;
/** 年, 岁: longer words may be the label of the next box. */
const MAX_UNIT = 1;
/** Letters set apart by tags: 手<b>机</b>号. */
const MAX_PIECE = 2;
const ELEMENT = 1;
const TEXT = 3;

/** One document's readers: what each of them has read once it does not read again. */
export interface Readers {
  readonly dom: SafeDom;
  readonly lookups: Lookups;
  readonly between: ReadBetween;
  readonly isShown: IsShown;
  readonly drawn: DrawnTexts;
  /** A selector that matches the element alone in its frame; empty where none does. */
  readonly selectorOf: (el: Element) => string;
}

/** The largest ancestor that holds this control and no other: its own row or block. */
function ownBlock(dom: SafeDom, first: Element, last: Element, previous: Node | null, next: Node | null) {
  let block: Element = first;
  const names: string[] = [];
  for (let level = 0; level < MAX_LEVELS; level++) {
    const parent = dom.parentElement(block);
    if (!parent || dom.isForm(parent)) break;
    const tag = dom.tag(parent);
    if (tag === 'body' || tag === 'html' || tag === 'fieldset') break;
    if (previous && dom.contains(parent, previous)) break;
    if (next && dom.contains(parent, next)) break;
    block = parent;
    if (dom.contains(parent, last)) names.push(`${dom.attr(parent, 'id')} ${dom.attr(parent, 'class')}`);
  }
  return { block, around: clean(names.join(' '), 200) };
}

/** Pieces of a label, at most; those that nobody sees may be many. */
const MAX_PIECES = 300;

/** Text of a label without the options of the selects in it; of one that is seen, what is seen of it comes first. */
function labelText({ dom, isShown }: Readers, label: Element): string {
  const isSeen = isShown(label);
  let text = '';
  let unseen = '';
  const walker = dom.walk(label);
  for (
    let i = 0, node = walker.nextNode();
    node && i < MAX_PIECES && text.length < MAX_TEXT;
    i++, node = walker.nextNode()
  ) {
    if (node.nodeType !== TEXT) continue;
    const holder = dom.parentElement(node);
    if (!holder || SILENT.has(dom.tag(holder)) || dom.isOwnText(holder)) continue;
    if (!isSeen || isShown(holder)) text += ` ${node.nodeValue ?? ''}`;
    else if (unseen.length < MAX_TEXT) unseen += ` ${node.nodeValue ?? ''}`;
  }
  return clean(text + unseen, MAX_TEXT);
}

function byIds(readers: Readers, root: Document | ShadowRoot, ids: string): string {
  const texts: string[] = [];
  for (const id of ids.split(/\s+/).slice(0, 4)) {
    const el = id && root.getElementById(id);
    if (el) texts.push(labelText(readers, el));
  }
  return clean(texts.join(' '), MAX_TEXT);
}

/** Words of the cell before, and of the column's header. */
function tableTexts(readers: Readers, control: ControlNode, say: (by: LabelRoute, text: string) => void): void {
  const { dom, lookups } = readers;
  let cell: Element | null = control.el;
  for (let i = 0; cell && i < 6 && !['td', 'th'].includes(dom.tag(cell)); i++) cell = dom.parentElement(cell);
  const row = cell && dom.parentElement(cell);
  if (!cell || !row || dom.isForm(row) || !['td', 'th'].includes(dom.tag(cell))) return;
  const cells = dom.children(row);
  const at = lookups.position(cell) - 1;
  const before = cells[at - 1];
  if (before && dom.queryAll(before, 'input,select,textarea').length === 0) say('cell', labelText(readers, before));
  const table = row.closest('table');
  const head = table?.querySelector('tr');
  if (!head || head === row) return;
  const header = dom.children(head)[at];
  const headCells = dom.children(head).length;
  if (header && headCells > 1 && headCells === cells.length && !head.querySelector('input,select,textarea')) {
    say('column', labelText(readers, header));
  }
}

/** All that is written about one control, nearest first within each route. */
export interface Surroundings {
  readonly labels: readonly LabelText[];
  readonly block: Element;
  readonly around: string;
  readonly buttons: readonly string[];
  readonly image: string;
  readonly icons: string;
  /** Text of each option of a group. */
  readonly optionTexts: readonly string[];
}

/** Texts of the buttons of a group. */
function optionTextsOf(readers: Readers, { members }: ControlNode): string[] {
  const { dom, lookups } = readers;
  return members.slice(0, 12).map((member) => {
    const own = lookups.labelsOf(member)[0];
    const text = own ? labelText(readers, own) : clean(dom.attr(member, 'title') || afterText(dom, member), 30);
    return text || clean(dom.attr(member, 'value'), 30);
  });
}

/** Legend of the nearest group that holds it. */
function legendOf(readers: Readers, el: Element): string {
  const { dom } = readers;
  let group: Element | null = dom.parentElement(el);
  for (let i = 0; group && i < 10; i++, group = dom.parentElement(group)) {
    const role = dom.tag(group) === 'fieldset' ? 'group' : dom.attr(group, 'role');
    if (role !== 'group' && role !== 'radiogroup') continue;
    const legend = dom.children(group)[0];
    return legend && dom.tag(legend) === 'legend'
      ? labelText(readers, legend)
      : clean(dom.attr(group, 'aria-label'), MAX_TEXT);
  }
  return '';
}

/**
 * Reads the words around one control, between the control before it and the one after it. `attr` reads the control's own
 * attributes.
 */
export function readSurroundings(
  readers: Readers,
  control: ControlNode,
  attr: (name: string) => string,
  previous: ControlNode | null,
  next: ControlNode | null,
  stops: ReadonlySet<Node>,
  previousBlock: Element | null,
): Surroundings {
  const { dom, lookups, between, drawn } = readers;
  const labels: LabelText[] = [];
  const say = (by: LabelRoute, text: string) => {
    if (text) labels.push({ by, text });
  };
  const { el, members } = control;
  const last = members.at(-1) ?? el;
  const isGroup = control.type === 'radio' || control.type === 'checkbox';
  const root = dom.root(el) as Document | ShadowRoot;
  say('aria', clean(attr('aria-label'), MAX_TEXT));
  const labelledBy = attr('aria-labelledby');
  if (labelledBy && 'getElementById' in root) say('aria', byIds(readers, root, labelledBy));
  const describedBy = attr('aria-describedby');
  if (describedBy && 'getElementById' in root) say('described', byIds(readers, root, describedBy));

  if (!isGroup) {
    for (const label of lookups.labelsOf(el).slice(0, 3)) {
      say(dom.contains(label, el) ? 'wrap' : 'for', labelText(readers, label));
    }
  }
  tableTexts(readers, control, say);

  const { block, around } = ownBlock(dom, el, last, previous?.members.at(-1) ?? null, next?.el ?? null);
  const before = between(root, el, stops, true);
  const isOwn = before.texts.map(({ node }) => dom.contains(block, node));
  let pieces = 0;
  while (isOwn[pieces] && (before.texts[pieces]?.text.length ?? 9) <= MAX_PIECE) pieces++;
  if (pieces > 1) {
    const joined = before.texts.slice(0, pieces).map(({ text }) => text);
    say('before', clean(joined.reverse().join(''), MAX_TEXT));
  }
  for (const [at, { text, node }] of before.texts.entries()) {
    if (isOwn[at]) say('before', text);
    // What stands in the block of the control before is its own label or hint.
    // A picture further away is no label: slides go by above forms.
    else if (node.nodeType === ELEMENT && dom.parent(node) !== dom.parent(el)) continue;
    else if (!previousBlock || !dom.contains(previousBlock, node)) say('above', text);
  }
  const after = between(root, last, stops, false);
  for (const [nth, { text, node }] of after.texts.entries()) {
    if (dom.contains(block, node)) say('after', text);
    else if (nth === 0 && text.length <= MAX_UNIT) say('unit', text);
  }
  const near = before.icons.filter(({ node }) => dom.contains(block, node) || dom.parent(node) === dom.parent(el));
  const icons = clean(near.map(({ names }) => names).join(' '), 200);

  say('legend', legendOf(readers, el));
  const term = el.closest('dd')?.previousElementSibling;
  if (term && dom.tag(term) === 'dt') say('term', labelText(readers, term));
  if (!isGroup && isUnlabelled(labels, attr)) for (const text of drawn(el, lookups.labelsOf(el))) say('before', text);
  const optionTexts = isGroup ? optionTextsOf(readers, control) : [];
  return { labels, block, around, buttons: after.buttons, image: after.image, icons, optionTexts };
}

function afterText(dom: SafeDom, el: Element): string {
  const next = el.nextSibling;
  return next ? dom.text(next).slice(0, 60) : '';
}
