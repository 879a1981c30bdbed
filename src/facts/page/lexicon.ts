import { PURPOSES, type Purpose } from '#contract/kinds.ts';
import type { PageVocabulary } from '#contract/vocabulary.ts';
import { SIMPLIFIED, TRADITIONAL } from '#vocabulary/characters.ts';
import { normalise, onFirstUse, phraseFinder, squeeze } from '../match.ts';

export type Strength = 'strong' | 'medium' | 'weak';

/** What a phrase of the vocabulary stands for. */
export type Meaning =
  | { readonly purpose: Purpose; readonly strength: Strength }
  | { readonly cue: string }
  /** A look-alike: what lies inside it does not count. */
  | { readonly not: string };

/** A phrase found in a text, by what it stands for. */
export interface Word {
  readonly meaning: Meaning;
  readonly phrase: string;
}

const STRENGTHS = ['strong', 'medium', 'weak'] as const;
const VOCABULARIES = Object.entries(
  import.meta.glob<PageVocabulary>('../../vocabulary/pages/*.ts', { eager: true, import: 'default' }),
).sort(([a], [b]) => (a < b ? -1 : 1));

function meanings({ purposes, cues }: PageVocabulary): [string, Meaning][] {
  const list: [string, Meaning][] = [];
  for (const purpose of PURPOSES) {
    const phrases = purposes[purpose];
    for (const strength of STRENGTHS) {
      for (const phrase of phrases?.[strength] ?? []) list.push([phrase, { purpose, strength }]);
    }
    for (const phrase of phrases?.not ?? []) list.push([phrase, { not: purpose }]);
  }
  for (const [cue, { say, not }] of Object.entries(cues)) {
    for (const phrase of say) list.push([phrase, { cue }]);
    for (const phrase of not ?? []) list.push([phrase, { not: cue }]);
  }
  return list;
}

const NAMES = 'und';
const SIMPLIFIED_CHINESE = 'zh-CN';
const phrasesOf = (isRead: (words: PageVocabulary) => boolean): [string, Meaning][] =>
  VOCABULARIES.flatMap(([, words]) => (isRead(words) ? meanings(words) : []));

/** By code of a traditional character that of its simplified form; 0 for any other. */
let simple: Uint16Array | undefined;

/** Traditional Chinese in simplified characters of the same length: what simplified pages say, traditional ones say too. */
export function inOneScript(text: string): string {
  if (!simple) {
    simple = new Uint16Array(1 << 16);
    for (let at = 0; at < TRADITIONAL.length; at++) simple[TRADITIONAL.charCodeAt(at)] = SIMPLIFIED.charCodeAt(at);
  }
  let folded = '';
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    const code = simple[text.charCodeAt(at)];
    if (!code) continue;
    folded += text.slice(from, at) + String.fromCharCode(code);
    from = at + 1;
  }
  return from === 0 ? text : folded + text.slice(from);
}

const inSimplified = onFirstUse(() => phraseFinder(phrasesOf(({ lang }) => lang === SIMPLIFIED_CHINESE)));
const inUnspaced = onFirstUse(() =>
  phraseFinder(phrasesOf(({ lang, spaced }) => !spaced && lang !== SIMPLIFIED_CHINESE)),
);
const inSpaced = onFirstUse(() =>
  phraseFinder(
    phrasesOf(({ lang, spaced }) => spaced && lang !== NAMES),
    true,
  ),
);
const inNames = onFirstUse(() =>
  phraseFinder(
    phrasesOf(({ lang }) => lang === NAMES),
    true,
  ),
);

/** Any number reads as `#`, so that "32382 people" and "98 people" are one phrase; a lone 0 stays: "0 yuan" is a bait. */
function withoutNumbers(text: string): string {
  return text.replace(/\d[\d,.]*\+?/g, (number) => (number === '0' ? '0' : '#'));
}

/** What the words of a text stand for. */
export function readWords(text: string): readonly Word[] {
  const plain = withoutNumbers(normalise(text));
  const squeezed = squeeze(plain);
  return [
    ...alone([...inUnspaced(squeezed), ...inSimplified(inOneScript(squeezed))]),
    ...alone(inSpaced(plain.replaceAll('’', "'"))),
  ];
}

/** What an author's name for a part stands for: `userLoginForm` reads as "user login form" and "userloginform". */
export function readName(name: string): readonly Word[] {
  const parts = name
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/[^A-Za-z]+/g, ' ')
    .trim()
    .toLowerCase();
  return [...alone(inNames(parts)), ...alone(inNames(parts.replaceAll(' ', '')))];
}

interface Spot {
  readonly value: Meaning;
  readonly phrase: string;
  readonly start: number;
  readonly end: number;
}

const topicOf = (meaning: Meaning): string =>
  'purpose' in meaning ? meaning.purpose : 'cue' in meaning ? meaning.cue : meaning.not;

/** Without what lies inside a look-alike, inside a longer phrase for the same thing, or stands in two vocabularies. */
function alone(hits: readonly Spot[]): Word[] {
  return hits
    .filter(
      (hit, at) =>
        !('not' in hit.value) &&
        !hits.some(
          (other, before) =>
            other !== hit &&
            topicOf(other.value) === topicOf(hit.value) &&
            other.start <= hit.start &&
            other.end >= hit.end &&
            (other.end - other.start > hit.end - hit.start || 'not' in other.value || before < at),
        ),
    )
    .map(({ value, phrase }) => ({ meaning: value, phrase }));
}
