import type { PageBlock, PageLink, PageSnapshot, Zone } from '#contract/page-snapshot.ts';
import { clean } from './dom/clean.ts';
import type { Trees } from './dom/trees.ts';
import type { Readers } from './labels.ts';
import { isOwnText, readElement, zoneOf } from './page-elements.ts';
import { attribute, attributeNames, nodeType, tagOf } from './page-names.ts';
import { addBlock, MAX_BLOCK_CHARS, newWalk, type Walk } from './page-walk.ts';
import { PROMPTING } from './permission-prompts.ts';

const MAX_NODES = 40_000;
const MAX_TREES = 40;
/** So many nodes may pass before the reading may rest. */
const STRIDE = 64;
const FAR = 99;
const RUNNING_TEXT_CHARS = 80;
const TEXT = 3;
const ELEMENT = 1;

const UNREAD = new Set([
  'SCRIPT',
  'STYLE',
  'TEMPLATE',
  'NOSCRIPT',
  'OPTION',
  'SVG',
  'HEAD',
  'OBJECT',
  'VIDEO',
  'AUDIO',
]);
const INLINE = new Set('SPAN B I EM STRONG FONT SMALL U S SUB SUP MARK BDI BDO ABBR CODE Q CITE TIME WBR'.split(' '));

/**
 * Reads what stands around the controls: words with their place, links, tick boxes, names and counts. It writes nothing,
 * measures nothing, and its cost is bounded whatever the page holds. Yields wherever it may rest.
 */
export function* readPage(document: Document, trees: Trees, readers: Readers): Generator<void, PageSnapshot> {
  const walk = newWalk(trees, readers);
  const body = document.body ?? document.documentElement;
  if (body) walk.roots.push(body);
  for (let i = 0; i < walk.roots.length && i < MAX_TREES; i++) {
    const root = walk.roots[i];
    if (root) yield* readTree(document, root, walk);
  }
  return finish(document, walk);
}

/** What is left to do when an element is left. */
interface Entered {
  readonly hasZone: boolean;
  readonly isInline: boolean;
}

function* readTree(document: Document, root: Node, walk: Walk): Generator<void, void> {
  const walker = document.createTreeWalker(root, 5 /* elements and text */);
  const zones: Zone[] = ['text'];
  let buffer = '';
  let length = 0;
  let holder: Element | null = null;
  const flush = (): void => {
    const text = buffer.trim();
    buffer = '';
    if (text) addBlock(walk, holder, text, zones.at(-1) ?? 'text', length);
    length = 0;
  };
  // Enter and leave by hand: the walker's own steps cannot be clobbered, and nesting decides the zone.
  const entered: Entered[] = [];
  // Of a shadow tree the walker has the root, which is neither element nor text.
  let node: Node | null = nodeType(root) === ELEMENT ? root : walker.firstChild();
  while (node) {
    if (++walk.counts.nodes > MAX_NODES) {
      walk.limits.add('page-capped');
      break;
    }
    if (walk.counts.nodes % STRIDE === 0) yield;
    const type = nodeType(node);
    if (type === TEXT) {
      const data = (node as Text).data;
      length += data.length;
      holder = node.parentElement;
      if (buffer.length < MAX_BLOCK_CHARS) buffer += words(data);
    } else if (type === ELEMENT) {
      const element = node as Element;
      const tag = tagOf(element);
      if (PROMPTING.has(tag)) for (const prompt of walk.promptsOf(element, tag)) walk.prompts.add(prompt);
      if (!UNREAD.has(tag)) {
        const isInline = INLINE.has(tag);
        if (!isInline) flush();
        const names = attributeNames(element);
        readElement(element, tag, names, walk);
        const zone = zoneOf(element, tag, names, walk);
        if (zone && isInline) flush();
        const first = isOwnText(element, tag, names) ? null : walker.firstChild();
        if (first) {
          if (zone) zones.push(zone);
          entered.push({ hasZone: zone !== null, isInline });
          node = first;
          continue;
        }
      }
    }
    // Leave: up until there is a next sibling.
    for (;;) {
      const next: Node | null = walker.nextSibling();
      if (next) {
        node = next;
        break;
      }
      const left = walker.parentNode() ? entered.pop() : undefined;
      if (!left) {
        node = null;
        break;
      }
      if (left.hasZone || !left.isInline) flush();
      if (left.hasZone) zones.pop();
    }
  }
  flush();
}

/** The words of a text node, with the space around them that parts them from their neighbours. */
function words(data: string): string {
  const text = clean(data, MAX_BLOCK_CHARS);
  if (text === '') return /^\s/.test(data) ? ' ' : '';
  return `${/^\s/.test(data) ? ' ' : ''}${text}${/\s$/.test(data) ? ' ' : ''}`;
}

function finish(document: Document, walk: Walk): PageSnapshot {
  const { counts, controlsAt } = walk;
  const distanceTo = distances(controlsAt);
  const blocks: PageBlock[] = walk.drafts.map(({ text, zone, length, at }) => ({
    text,
    zone,
    length,
    distance: distanceTo(at),
  }));
  const links: PageLink[] = walk.links.map(({ text, href, at }) => ({ text, href, distance: distanceTo(at) }));
  return {
    description: metaText(document),
    blocks,
    links,
    boxes: walk.boxes,
    names: [...walk.names],
    prompts: [...walk.prompts],
    shape: {
      radioGroups: walk.radioNames.size,
      checkboxes: counts.checkboxes,
      textareas: counts.textareas,
      selects: counts.selects,
      textInputs: counts.textInputs,
      passwords: counts.passwords,
      files: counts.files,
      images: counts.images,
      canvases: counts.canvases,
      tableRows: counts.tableRows,
      cards: Math.max(0, ...walk.lists.values()),
      articleChars: blocks.reduce((sum, block) => sum + (block.length > RUNNING_TEXT_CHARS ? block.length : 0), 0),
      totalChars: blocks.reduce((sum, block) => sum + block.length, 0),
    },
    embeds: walk.embeds,
    limits: [...walk.limits],
  };
}

/** Distance in blocks to the nearest of the sorted positions. */
function distances(positions: readonly number[]): (at: number) => number {
  let cursor = 0;
  return (at) => {
    while (cursor + 1 < positions.length && (positions[cursor + 1] ?? 0) <= at) cursor++;
    const before = positions[cursor];
    const after = positions[cursor + 1];
    const near = Math.min(
      before === undefined ? FAR : Math.abs(at - before),
      after === undefined ? FAR : Math.abs(after - at),
    );
    return Math.min(near, FAR);
  };
}

function metaText(document: Document): string {
  let text = '';
  for (const meta of document.querySelectorAll('meta[name]')) {
    if (/^(description|keywords)$/i.test(attribute(meta, 'name'))) text += ` ${attribute(meta, 'content')}`;
  }
  return clean(text, 400);
}
