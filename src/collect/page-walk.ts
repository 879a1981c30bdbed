import type { PageBox, Zone } from '#contract/page-snapshot.ts';
import { clean } from './dom/clean.ts';
import type { Trees } from './dom/trees.ts';
import type { Readers } from './labels.ts';
import { promptReader } from './permission-prompts.ts';

const MAX_BLOCKS = 1_500;
/** Of words nobody sees: a page could put as many before those it shows as it likes. */
const MAX_UNSEEN_BLOCKS = 700;
export const MAX_BLOCK_CHARS = 200;

/** A run of words before it is known how far from the controls it stands. */
interface Draft {
  text: string;
  zone: Zone;
  length: number;
  at: number;
}

/** Zone a class name gives: most elements share theirs with many others. */
export type ClassZone = 'button' | 'heading' | null;

/** All that was read of a page so far. */
export interface Walk {
  readonly trees: Trees;
  readonly readers: Readers;
  /** What the classes met so far say of an element's zone. */
  readonly classes: Map<string, ClassZone>;
  /** Against which addresses are resolved; known when the first is. */
  base: string;
  readonly drafts: Draft[];
  readonly controlsAt: number[];
  /** Blocks so far that a person can see: what stands between two things on the page. */
  place: number;
  unseen: number;
  readonly links: { text: string; href: string | null; at: number }[];
  readonly boxes: PageBox[];
  readonly names: Set<string>;
  readonly prompts: Set<string>;
  readonly promptsOf: ReturnType<typeof promptReader>;
  readonly radioNames: Set<string>;
  readonly lists: Map<Element, number>;
  readonly embeds: string[];
  readonly roots: Node[];
  readonly limits: Set<string>;
  readonly counts: Record<
    | 'checkboxes'
    | 'textareas'
    | 'selects'
    | 'textInputs'
    | 'passwords'
    | 'files'
    | 'images'
    | 'canvases'
    | 'tableRows'
    | 'rows'
    | 'nodes',
    number
  >;
}

export function newWalk(trees: Trees, readers: Readers): Walk {
  return {
    trees,
    readers,
    classes: new Map(),
    base: '',
    drafts: [],
    controlsAt: [],
    place: 0,
    unseen: 0,
    links: [],
    boxes: [],
    names: new Set(),
    prompts: new Set(),
    promptsOf: promptReader(),
    radioNames: new Set(),
    lists: new Map(),
    embeds: [],
    roots: [],
    limits: new Set(),
    counts: {
      checkboxes: 0,
      textareas: 0,
      selects: 0,
      textInputs: 0,
      passwords: 0,
      files: 0,
      images: 0,
      canvases: 0,
      tableRows: 0,
      rows: 0,
      nodes: 0,
    },
  };
}

/** A letter or digit, as plain ranges: those of Unicode take long to compile. */
const SAYS = /[\da-z\u00c0-\u1fff\u3040-\ud7ff\uff10-\uffdc]/i;

/**
 * Keeps a run of words of an element. Only what can be seen moves things apart: a page could put any number of others
 * between its bait and its boxes.
 */
export function addBlock(walk: Walk, element: Element | null, text: string, zone: Zone, length: number): void {
  if (!SAYS.test(text)) return;
  const seen = element === null || walk.readers.isShown(element);
  if (walk.drafts.length >= MAX_BLOCKS || (!seen && ++walk.unseen > MAX_UNSEEN_BLOCKS)) {
    walk.limits.add('text-capped');
    return;
  }
  walk.drafts.push({ text: clean(text, MAX_BLOCK_CHARS), zone, length, at: walk.place });
  if (seen) walk.place++;
}
