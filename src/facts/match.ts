/** Where a phrase stands in a normalised text. */
export interface Hit<T> {
  readonly value: T;
  readonly phrase: string;
  readonly start: number;
  readonly end: number;
}

/** Said of a name, not part of it; NFKC would make letters of them. */
const TRADE_MARKS = /[™℠]/g;
// Zero-width characters, soft hyphen, variation selectors, bidi controls, BOM: seen by nobody, used to hide words.
const INVISIBLE = /\p{Default_Ignorable_Code_Point}/gu;

/** One spelling for one meaning: NFKC, lower case, invisible characters out, one space between words. */
export function normalise(text: string): string {
  const lower = text.replace(TRADE_MARKS, '').normalize('NFKC').replace(INVISIBLE, '').toLowerCase();
  // Turkish capital İ leaves its dot behind.
  return lower.replaceAll('i\u0307', 'i').replace(/\s+/g, ' ').trim();
}

/** For languages without spaces between words: the spaces designers put between characters go as well. */
export function squeeze(text: string): string {
  return normalise(text).replace(/[ ·・]/g, '');
}

interface Entry<T> {
  readonly phrase: string;
  readonly value: T;
}

/** Phrases with a common beginning, and once they have been split, the branches their next characters lead to. */
interface Branch<T> {
  readonly entries: readonly Entry<T>[];
  readonly next: Map<number, Branch<T>> | null;
}

/** So few phrases are compared one by one: quicker than splitting them. */
const FEW = 6;

/** The tree of phrases that are alike up to `depth`. */
function branchOf<T>(entries: readonly Entry<T>[], depth: number): Branch<T> {
  if (entries.length <= FEW) return { entries, next: null };
  const ending: Entry<T>[] = [];
  const byNext = new Map<number, Entry<T>[]>();
  for (const entry of entries) {
    const code = entry.phrase.charCodeAt(depth);
    if (depth >= entry.phrase.length) ending.push(entry);
    else if (!byNext.get(code)?.push(entry)) byNext.set(code, [entry]);
  }
  return { entries: ending, next: new Map([...byNext].map(([code, more]) => [code, branchOf(more, depth + 1)])) };
}

/** Makes a finder when it is first asked: a worker wakes for many things that need none. */
export function onFirstUse<T>(make: () => (text: string) => T): (text: string) => T {
  let made: ((text: string) => T) | undefined;
  return (text) => {
    made ??= make();
    return made(text);
  };
}

const PAIRS = 1 << 14;

/** A number below `PAIRS` for two characters. Pairs may share one: the phrase itself is compared in the end. */
const pairOf = (one: number, two: number): number => (Math.imul(one, 0x1f35) ^ Math.imul(two, 0x0b2d)) & (PAIRS - 1);

/**
 * Finds all phrases in one pass over a text, by where they end, the longer first. Phrases are filed under their first two
 * characters in plain tables of numbers, as this is built on every page that asks for something; trees grow only from
 * the pairs that texts hold. Most places of a text cost one look into the table, the others a walk down a tree as far as
 * the text goes along: the cost is that of the text, however many phrases there are. With `atWordEdges` a phrase counts
 * only where no letter or digit touches it.
 */
export function phraseFinder<T>(
  phrases: Iterable<readonly [phrase: string, value: T]>,
  atWordEdges = false,
): (text: string) => Hit<T>[] {
  const filed = [...phrases];
  /** For each pair the phrase filed last, for each phrase the one filed before it; counted from 1, as 0 is none. */
  const last = new Uint16Array(PAIRS);
  const before = new Uint16Array(filed.length + 1);
  let hasSingles = false;
  for (let at = 1; at <= filed.length; at++) {
    const phrase = filed[at - 1]?.[0];
    if (!phrase) continue;
    if (phrase.length === 1) hasSingles = true;
    const pair = pairOf(phrase.charCodeAt(0), phrase.charCodeAt(1));
    before[at] = last[pair] ?? 0;
    last[pair] = at;
  }
  const grown = new Map<number, Branch<T>>();
  const treeOf = (pair: number): Branch<T> => {
    let tree = grown.get(pair);
    if (!tree) {
      const entries: Entry<T>[] = [];
      for (let at = last[pair] ?? 0; at; at = before[at] ?? 0) {
        const entry = filed[at - 1];
        if (entry) entries.unshift({ phrase: entry[0], value: entry[1] });
      }
      tree = branchOf(entries, 0);
      grown.set(pair, tree);
    }
    return tree;
  };
  return (text) => {
    const hits: Hit<T>[] = [];
    const walk = (pair: number, start: number): void => {
      let branch: Branch<T> | undefined = treeOf(pair);
      for (let depth = 0; branch; depth++) {
        for (const { phrase, value } of branch.entries) {
          const end = start + phrase.length;
          if (!text.startsWith(phrase, start) || (atWordEdges && !isEdge(text, end))) continue;
          hits.push({ value, phrase, start, end });
        }
        branch = branch.next?.get(text.charCodeAt(start + depth));
      }
    };
    let code = text.charCodeAt(0);
    for (let start = 0; start < text.length; start++) {
      const following = text.charCodeAt(start + 1);
      const pair = pairOf(code, following);
      const single = hasSingles ? pairOf(code, 0) : pair;
      code = following;
      if ((!last[pair] && !last[single]) || (atWordEdges && !isEdge(text, start))) continue;
      if (last[pair]) walk(pair, start);
      if (single !== pair && last[single]) walk(single, start);
    }
    return hits.sort((a, b) => a.end - b.end || a.start - b.start);
  };
}

const WORD = /[\p{L}\p{N}]/u;

/** Asked at every character of a text: most are plain letters, which need no regular expression. */
function isInWord(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || (code >= 65 && code <= 90);
  return WORD.test(text[at] ?? '');
}

/** Whether no word runs across `at`. */
function isEdge(text: string, at: number): boolean {
  return !(isInWord(text, at - 1) && isInWord(text, at));
}
