import type { FieldKind } from '#contract/kinds.ts';
import type { FieldVocabulary } from '#contract/vocabulary.ts';
import { NAMES, OWNERS } from '#vocabulary/fields/names.ts';
import { type Hit, normalise, onFirstUse, phraseFinder } from '../match.ts';

/** What words near a control can mean: a kind, nothing personal, or a thing whose kind its surroundings tell. */
export type Meaning = FieldKind | 'none' | 'code' | 'date';

/** `exact`: little else is said; `head`: the last and weightiest word; `other`: said on the way. */
export type Quality = 'exact' | 'head' | 'other';

export interface Reading {
  readonly meaning: Meaning;
  readonly quality: Quality;
  readonly said: string;
}

/** Words that say something about the other words of their text. */
const GRAMMAR = ['send', 'hand', 'filler', 'whose', 'goal', 'seek', 'device'] as const;
type Value = Meaning | (typeof GRAMMAR)[number] | 'look-alike' | 'required' | 'optional';

const vocabularies = Object.values(
  import.meta.glob<FieldVocabulary>('../../vocabulary/fields/*-*.ts', { eager: true, import: 'default' }),
).concat(
  Object.values(import.meta.glob<FieldVocabulary>('../../vocabulary/fields/??.ts', { eager: true, import: 'default' })),
);

const PUNCTUATION = /[^\p{L}\p{M}\p{N}'+*]+/gu;
const CJK = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;

/** Words with one space between them; nothing but letters and digits. */
const spacedForm = (text: string) => normalise(text).replaceAll('’', "'").replace(PUNCTUATION, ' ').trim();
const BESIDE_OTHER_SCRIPT = /(?<![a-z\d]) | (?![a-z\d])/g;
/** The same without the spaces of scripts that use none; between Latin words they stay. */
const unspacedForm = (spaced: string) => spaced.replace(BESIDE_OTHER_SCRIPT, '');

function* phrasesOf(vocabulary: FieldVocabulary): Generator<readonly [string, Value]> {
  for (const [kind, phrases] of Object.entries(vocabulary.fields)) {
    for (const phrase of phrases.say) yield [phrase, kind as FieldKind];
    for (const phrase of phrases.not ?? []) yield [phrase, 'look-alike'];
  }
  for (const meaning of ['none', 'code', 'date', ...GRAMMAR] as const) {
    for (const phrase of vocabulary.context?.[meaning] ?? []) yield [phrase, meaning];
  }
  for (const mark of ['required', 'optional'] as const) {
    for (const phrase of vocabulary.marks?.[mark] ?? []) yield [phrase, mark];
  }
}

const ACCENTED = /[\u00c0-\u024f\u1e00-\u1eff]/;
const ACCENTS = /[\u0300-\u036f]/g;
/** Languages in which a word without its accents is another word. */
const NEEDS_ACCENTS: ReadonlySet<string> = new Set(['vi']);

/** As it is typed in a hurry: `telefono`, `numero de telephone`. */
const withoutAccents = (phrase: string) => phrase.normalize('NFD').replace(ACCENTS, '');

function finderOf(spaced: boolean) {
  // Vocabularies are kept normalised (a test sees to it): only what stands between their words is left to fold.
  const form = (phrase: string) => {
    const words = phrase.replace(PUNCTUATION, ' ').trim();
    return spaced || !words.includes(' ') ? words : unspacedForm(words);
  };
  const seen = new Set<string>();
  const phrases: (readonly [string, Value])[] = [];
  const hurried: (readonly [string, Value])[] = [];
  for (const vocabulary of vocabularies) {
    if (vocabulary.spaced !== spaced) continue;
    const mayHurry = !NEEDS_ACCENTS.has(vocabulary.lang);
    for (const [phrase, value] of phrasesOf(vocabulary)) {
      const words = form(phrase);
      const key = `${words}\u0000${value}`;
      if (seen.has(key)) continue;
      seen.add(key);
      phrases.push([words, value]);
      if (mayHurry && ACCENTED.test(words)) hurried.push([withoutAccents(words), value]);
    }
  }
  const spelled = new Set(phrases.map(([phrase]) => phrase));
  for (const [phrase, value] of hurried) {
    if (spelled.has(phrase)) continue;
    spelled.add(phrase);
    phrases.push([phrase, value]);
  }
  return phraseFinder(phrases, spaced);
}

const findSpaced = onFirstUse(() => finderOf(true));
const findUnspaced = onFirstUse(() => finderOf(false));

/** Hits that lie in no longer hit, in order; of two that overlap the longer stays. */
function longest<T>(hits: readonly Hit<T>[]): Hit<T>[] {
  const kept: Hit<T>[] = [];
  const bySize = [...hits].sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
  for (const hit of bySize) {
    if (
      kept.every(
        (other) =>
          hit.end <= other.start || hit.start >= other.end || (hit.start === other.start && hit.end === other.end),
      )
    ) {
      kept.push(hit);
    }
  }
  return kept.sort((a, b) => a.start - b.start);
}

/** What one text says, and whether it says must or need not. */
export interface TextReading {
  readonly readings: readonly Reading[];
  readonly required: boolean;
  readonly optional: boolean;
  /** Words of a button that sends a code. */
  readonly sends: boolean;
  /** Begins like a button that hands something over. */
  readonly hands: boolean;
}

const NO_MEANING: ReadonlySet<Value> = new Set<Value>([...GRAMMAR, 'look-alike', 'required', 'optional']);
const isMeaning = (value: Value): value is Meaning => !NO_MEANING.has(value);

interface Spot {
  readonly value: Value;
  readonly phrase: string;
  readonly start: number;
  readonly end: number;
  readonly whole: string;
}

const LATIN = /[a-z\d]/;
/** Whether a Latin word stands in a text without spaces as a word of its own. */
function isWhole({ phrase, start, end }: Hit<Value>, text: string): boolean {
  const runsOn = (inner: string | undefined, outer: string | undefined) =>
    LATIN.test(inner ?? '') && LATIN.test(outer ?? '');
  return !runsOn(phrase[0], text[start - 1]) && !runsOn(phrase.at(-1), text[end]);
}

const JOINT = /^(?:'s|s')?(?: |的|之|の)?$/;

/** Persons whose data the very next words name: they say whose, not what. */
function owners(spots: readonly Spot[]): ReadonlySet<Spot> {
  const found = new Set<Spot>();
  for (const spot of [...spots].reverse()) {
    if (spot.value !== 'whose') continue;
    const owns = spots.some(
      (next) =>
        next.whole === spot.whole &&
        next.start >= spot.end &&
        next.start - spot.end <= 3 &&
        ((isMeaning(next.value) && next.value !== 'none') || found.has(next)) &&
        JOINT.test(spot.whole.slice(spot.end, next.start)),
    );
    if (owns) found.add(spot);
  }
  return found;
}

const isSame = (one: Spot, other: Spot) =>
  one.whole === other.whole && one.start === other.start && one.end === other.end;

/** Hits as the grammar of their text leaves them: without owners, without what is only said to be the goal. */
function parsed(spots: readonly Spot[]): readonly Spot[] {
  const owning = owners(spots);
  const isOwner = (spot: Spot) => owning.has(spot) || [...owning].some((owner) => isSame(owner, spot));
  const rest = owning.size > 0 ? spots.filter((spot) => owning.has(spot) || !isOwner(spot)) : spots;
  return rest.filter(
    (spot) =>
      !isMeaning(spot.value) ||
      !rest.some(
        (goal) =>
          goal.value === 'goal' &&
          goal.whole === spot.whole &&
          goal.end <= spot.start &&
          rest.some((said) => isMeaning(said.value) && said.value !== 'none' && said.end <= goal.start),
      ),
  );
}

/** A short Chinese label is one word, and its end says what it is, whosever: 外卖地址, 班主任电话. */
const COMPOUND = /^\p{Script=Han}{1,4}(?:电话|電話|手机号|手機號碼|手机号码|地址|住址)$/u;

const BARE: ReadonlySet<string> = new Set(['name', 'code']);

/** What a search may still ask of the visitor: shops look addresses up. */
const SOUGHT: ReadonlySet<Value> = new Set<Value>(['address', 'none']);
const QUESTION = /[?？]|[什甚][么麼]|[哪几幾吗嗎]|多[久少]|\b(?:how|which|what kind|do you|have you)\b/i;

/** A phrase must make up this much of what is said to be all that is said. */
const EXACT_SHARE = 0.7;

/** Ways to reach a person, of which a box may take any: "phone / QQ / e-mail". */
const WAYS: ReadonlySet<Value> = new Set<Value>(['phone', 'email', 'wechat', 'qq']);
const CHOICE_SHARE = 0.5;

/** Where little else is said than several ways to reach a person, the first of them: it stands for the box. */
function firstWay<H extends { readonly value: Value; readonly phrase: string; readonly whole: string }>(
  hits: readonly H[],
  whole: string,
  size: number,
): H | null {
  // "QQ/邮箱" without its stroke reads as "QQ邮箱", which is no QQ number.
  const ways = hits.filter((hit) => hit.whole === whole && hit.value !== 'look-alike');
  if (new Set(ways.map(({ value }) => value)).size < 2 || !ways.every(({ value }) => WAYS.has(value))) return null;
  const said = ways.reduce((sum, { phrase }) => sum + length(phrase), 0);
  return said / Math.max(1, size) >= CHOICE_SHARE ? (ways[0] ?? null) : null;
}

/** A remark in brackets: "phone (we only call about your prize)". */
const REMARK = /[（(【[][^（()）【】[\]]{0,60}[）)】\]]/g;

/** The number a question begins with: `4.`, `Q12、`. */
const NUMBER = /^\s*(?:q\s?)?\d{1,3}\s*[.、．:：)）]\s*(?=\D)/i;

/** Reads a label, placeholder or other words for people. What stands in brackets counts where nothing else is said. */
export function readWords(words: string): TextReading {
  const text = words.replace(NUMBER, '');
  const whole = readAll(text);
  const main = text.replace(REMARK, ' ');
  const readings = inBoth(main) ?? (main === text || main.trim() === '' ? [] : readAll(main).readings);
  return readings.length > 0 ? { ...whole, readings } : whole;
}

/** A text with Chinese characters in it. */
export const HAN = /\p{Script=Han}/u;

/** What a label says that says it twice: in Chinese, then in English. */
function inBoth(text: string): readonly Reading[] | null {
  const at = text.search(/[a-z]/i);
  const [first, second] = [text.slice(0, at), text.slice(at)];
  if (at < 1 || second.length < 4 || !HAN.test(first) || HAN.test(second)) return null;
  const { readings } = readAll(first);
  const again = readAll(second).readings;
  return readings.some(({ meaning }) => again.some((other) => other.meaning === meaning)) ? readings : null;
}

function readAll(text: string): TextReading {
  const spaced = spacedForm(text);
  if (!spaced) return { readings: [], required: false, optional: false, sends: false, hands: false };
  const form = CJK.test(spaced) ? unspacedForm(spaced) : '';
  const kept = parsed([
    ...longest(findSpaced(spaced)).map((hit) => ({ ...hit, whole: spaced })),
    ...(form
      ? longest(findUnspaced(form).filter((hit) => isWhole(hit, form))).map((hit) => ({ ...hit, whole: form }))
      : []),
  ]);
  const owning = owners(kept);
  const isFiller = (hit: Spot) =>
    hit.value === 'filler' || hit.value === 'required' || hit.value === 'optional' || hit.value === 'send';
  const size = (whole: string) => {
    const fillers = kept.filter((hit) => hit.whole === whole && (isFiller(hit) || owning.has(hit)));
    return length(whole) - fillers.reduce((sum, { phrase }) => sum + length(phrase), 0);
  };
  const sizes = new Map([
    [spaced, size(spaced)],
    [form, size(form)],
  ]);
  const meant = kept.filter(({ value }) => isMeaning(value) || value === 'look-alike');
  const whole = form || spaced;
  const way = firstWay(meant, whole, sizes.get(whole) ?? 1);
  const begins = Math.min(...kept.filter((hit) => !isFiller(hit)).map(({ start }) => start));
  // Chinese also says it last: 姓名/手机号搜索.
  const isSearch = kept.some(
    ({ value, start, end, whole }) => value === 'seek' && (start === begins || (whole === form && end === form.length)),
  );
  const isQuestion = QUESTION.test(text);
  const isCompound = !isQuestion && COMPOUND.test(form);
  // 手机内存, 使用手机时长: what stands last says what is asked of the thing.
  const isOfThing = meant.some(({ value, whole, end }) => value === 'none' && whole === form && end === form.length);
  const readings: Reading[] = [];
  meant.forEach((hit, at) => {
    const meaning: Meaning = isMeaning(hit.value) ? hit.value : 'none';
    if (isSearch && !SOUGHT.has(meaning)) return;
    // Where one of several ways will do, the first is what is asked.
    if (way && hit !== way && WAYS.has(hit.value)) return;
    // "ID card / passport no." says one thing in two ways.
    const said = meant
      .filter(({ whole, value, phrase }) => whole === hit.whole && value === hit.value && phrase.length > 1)
      .reduce((sum, { phrase }) => sum + length(phrase), 0);
    const share = Math.max(said, length(hit.phrase)) / Math.max(1, sizes.get(hit.whole) ?? 1);
    const last = !meant.slice(at + 1).some((later) => later.start >= hit.end || later.whole !== hit.whole);
    const isItsEnd = isCompound && last && hit.whole === form && hit.end === form.length;
    const exact = share >= EXACT_SHARE || hit === way || isItsEnd;
    // One character means something only when it stands alone.
    if (hit.phrase.length === 1 && !exact) return;
    if (!exact && (isQuestion || isOfThing) && kept.some((other) => other.value === 'device' && isSame(other, hit)))
      return;
    // Anything has a name or a code: beside words that are not understood it may be a gate's.
    const isAnyName = BARE.has(hit.phrase) && !exact;
    if (isAnyName) readings.push({ meaning: 'none', quality: 'other', said: hit.phrase });
    if (isAnyName && meaning === 'code') return;
    readings.push({ meaning, quality: exact ? 'exact' : last && !isAnyName ? 'head' : 'other', said: hit.phrase });
  });
  return {
    readings,
    required: kept.some(({ value }) => value === 'required'),
    optional: kept.some(({ value }) => value === 'optional'),
    sends: kept.some(({ value }) => value === 'send'),
    hands: kept.some(({ value, start }) => value === 'hand' && start === 0),
  };
}

/** Characters but for spaces and stars. */
const length = (words: string): number => words.replace(/[\s*]/g, '').length;

const NAME_LENGTH_ANYWHERE = 5;
const findName = onFirstUse(() =>
  phraseFinder(
    Object.entries(NAMES).flatMap(([meaning, words]) => words.map((word) => [word, meaning as Meaning] as const)),
  ),
);
/** Prefixes form designers put before the word that counts. */
const PREFIX = /^(?:txt|ipt|input|tbx|ddl|edt|frm|fld|sel|rdo|rbl|cbo)(?=[a-z]{2})/;

/** The parts of one identifier: `userMobileNo` → user, mobile, no. */
function partsOf(identifier: string): string[] {
  return (
    identifier
      // `last3`, `last4`: digits, and nobody's family.
      .replace(/last[346](?!\d)/i, 'lastdigits')
      .replace(/([a-z\d])([A-Z])/g, '$1 $2')
      .replace(/([A-Z]+)([A-Z][a-z])/g, '$1 $2')
      .toLowerCase()
      .split(/[^a-z]+/)
      .map((part) => part.replace(PREFIX, ''))
      .filter(Boolean)
  );
}

/** Identifiers nest: in `order[address][phone]` and `ctl00$form$txtPhone` the last step names the control. */
const NESTING = /[[\].$:/]+/;

/** Reads an identifier: `userMobileNo`, `ctl00$txtPhone`, `lian-xi_dianhua2`. */
export function readIdentifier(identifier: string): readonly Reading[] {
  const steps = identifier
    .normalize('NFKC')
    .slice(0, 120)
    .split(NESTING)
    .map(partsOf)
    .filter((parts) => parts.length > 0);
  const read = steps.map(readStep);
  const last = read.at(-1) ?? [];
  const owner = read
    .slice(0, -1)
    .flat()
    .find(({ meaning }) => meaning === 'phone');
  // `phone[area]`, `tel.country`: what the part of a number is called says nothing of its own.
  const isPart = owner && last.every(({ meaning }) => PART_OF_NUMBER.has(meaning));
  return read.flatMap((readings, step) => {
    if (step === read.length - 1) return isPart ? [{ ...owner, quality: 'exact' as const }] : readings;
    return readings.map((reading) => ({ ...reading, quality: 'other' as const }));
  });
}

const PART_OF_NUMBER: ReadonlySet<Meaning> = new Set<Meaning>(['address', 'none', 'code', 'phone']);

function readStep(parts: readonly string[]): Reading[] {
  const joined = parts.join('');
  const edges = new Set([0]);
  let at = 0;
  for (const part of parts) {
    at += part.length;
    edges.add(at);
  }
  const all = longest(
    findName(joined).filter(
      ({ start, end }) => end - start >= NAME_LENGTH_ANYWHERE || (edges.has(start) && edges.has(end)),
    ),
  );
  const hits = all.filter(({ phrase, end }) => !OWNERS.includes(phrase) || !all.some(({ start }) => start >= end));
  const owned = joined.length - all.reduce((sum, hit) => sum + (hits.includes(hit) ? 0 : hit.phrase.length), 0);
  return hits.map((hit, i): Reading => {
    const exact = (hit.end - hit.start) / owned >= EXACT_SHARE;
    return {
      meaning: hit.value,
      quality: exact ? 'exact' : i === hits.length - 1 ? 'head' : 'other',
      said: hit.phrase,
    };
  });
}
