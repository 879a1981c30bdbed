import type { PageBlock } from '#contract/page-snapshot.ts';
import type { Snapshot } from '#contract/snapshot.ts';
import { inOneScript, type Meaning, readName, readWords } from './lexicon.ts';

/** Where words stand, for the weighing of a purpose. */
export type Place = 'title' | 'heading' | 'button' | 'near' | 'far' | 'near-link' | 'link' | 'meta' | 'name' | 'url';

/** One phrase with its meaning, where it stands, and the page's own words around it. */
export interface Mention {
  readonly meaning: Meaning;
  readonly phrase: string;
  readonly place: Place;
  /** 0–1: near the controls, in a title or on a button it is 1; in long running text far away it is near 0. */
  readonly weight: number;
  readonly quote: string;
}

const MAX_QUOTE_CHARS = 80;
const MAX_TITLE_CHARS = 200;
/** Blocks this near to a control are in the flow of its form. */
const NEAR = 12;

const known = new WeakMap<Snapshot, readonly Mention[]>();

/** All that the page's words stand for. Read once per snapshot. */
export function mentions(snapshot: Snapshot): readonly Mention[] {
  const before = known.get(snapshot);
  if (before) return before;
  const { page } = snapshot;
  const found: Mention[] = [];
  const add = (text: string, place: Place, weight: number): void => {
    for (const { meaning, phrase } of readWords(text)) {
      found.push({ meaning, phrase, place, weight, quote: quoteOf(text, phrase) });
    }
  };
  add(snapshot.title.slice(0, MAX_TITLE_CHARS), 'title', 1);
  add(page.description, 'meta', 0.4);
  // Without controls nothing is near or far: the whole page speaks.
  const formless = page.blocks.every((block) => block.distance >= 99);
  for (const block of page.blocks) {
    const distance = formless ? NEAR : block.distance;
    add(block.text, placeOf(block, distance), weightOf(block, distance));
  }
  for (const name of page.names) {
    for (const { meaning, phrase } of readName(name)) {
      found.push({ meaning, phrase, place: 'name', weight: 0.5, quote: name });
    }
  }
  for (const prompt of page.prompts) {
    found.push({ meaning: { cue: `wants-${prompt}` }, phrase: prompt, place: 'name', weight: 1, quote: prompt });
  }
  const path = pathOf(snapshot.url);
  for (const { meaning, phrase } of readName(path)) {
    found.push({ meaning, phrase, place: 'url', weight: 0.8, quote: path.slice(0, MAX_QUOTE_CHARS) });
  }
  known.set(snapshot, found);
  return found;
}

function placeOf(block: PageBlock, distance: number): Place {
  if (block.zone === 'link') return distance <= 5 ? 'near-link' : 'link';
  if (block.zone === 'button') return distance <= NEAR ? 'button' : 'far';
  if (block.zone === 'heading') return 'heading';
  return distance <= NEAR ? 'near' : 'far';
}

const SENTENCE = /[。！？!?.]/;

/** Running text that warns of something names what it warns of. */
const WARNS = /骗|騙|诈|詐|警惕|提防|谨防|謹防|防范|黑市|骚扰|騷擾|曝光|\b(?:scams?|scammers?|fraud|phishing|spam)\b/i;

function weightOf(block: PageBlock, distance: number): number {
  const nearness = distance <= 3 ? 1 : distance <= NEAR ? 0.8 : distance <= 30 ? 0.4 : 0.12;
  // A sentence among many says less than a line that stands alone.
  const near = distance <= 5 ? 1.4 : 1;
  if (block.length >= 40 && SENTENCE.test(block.text) && WARNS.test(block.text)) return 0.1 * nearness;
  return nearness * (block.length > 200 ? 0.35 * near : block.length > 80 ? 0.6 * near : 1);
}

function pathOf(url: string): string {
  return URL.canParse(url) ? new URL(url).pathname.slice(0, 200) : '';
}

/** The page's own words around a phrase, short enough to be shown. */
function quoteOf(text: string, phrase: string): string {
  const plain = text.replace(/\s+/g, ' ').trim();
  if (plain.length <= MAX_QUOTE_CHARS) return plain;
  const at = Math.max(0, inOneScript(plain.toLowerCase()).indexOf(phrase));
  const from = Math.max(0, at - 20);
  return plain.slice(from, from + MAX_QUOTE_CHARS);
}
