import type { PageBox, Zone } from '#contract/page-snapshot.ts';
import { clean } from './dom/clean.ts';
import type { Trees } from './dom/trees.ts';
import type { Readers } from './labels.ts';
import { promptReader } from './permission-prompts.ts';

const MAX_BLOCKS = 1_500;
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

/** Keeps a run of words. */
export function addBlock(walk: Walk, text: string, zone: Zone, length: number): void {
  if (walk.drafts.length >= MAX_BLOCKS) walk.limits.add('text-capped');
  else walk.drafts.push({ text: clean(text, MAX_BLOCK_CHARS), zone, length, at: walk.drafts.length });
}
