import type { FieldKind } from '#contract/kinds.ts';
import type { ControlSnapshot, FormSnapshot, LabelRoute } from '#contract/snapshot.ts';
import { autocompleteKind } from './autocomplete.ts';
import type { Cue } from './cue.ts';
import type { Meaning, Quality, Reading } from './meanings.ts';
import type { Reader } from './reader.ts';
import { optionCues, promptOf, shapeCues } from './shape-cues.ts';

/** Label routes by how surely they belong to the control, surest first. */
const ROUTES: readonly LabelRoute[] = [
  'aria',
  'for',
  'wrap',
  'cell',
  'term',
  'before',
  'column',
  'described',
  'unit',
  'after',
  'above',
  'legend',
];
const OWN: ReadonlySet<LabelRoute> = new Set(['aria', 'for', 'wrap', 'cell', 'term', 'before', 'column']);

/** A country's dialling code beside a box. */
const DIAL = /^[(（]?\+\s?\d{1,4}[)）]?[▾▼∨⌄]?$/u;
/** The number of a question. */
const NUMBERING = /^(?:q\s?)?[\d\s.、．:：()（）#*-]+$/iu;

/** A sentence of running text above a control tells a story; it names no box. */
const SENTENCE = /.{24}[。！？]|.{40}(?:[。！？!?]|[^.\d]\.(?:\s|$))/u;
const MAX_MARK = 12;
/** What a word after a box may be the unit of. */
const UNITS: ReadonlySet<Meaning> = new Set(['date', 'age']);
/** A button beside a box for a few digits hands over what goes into it, whatever that is called. */
const MAX_HANDING = 14;
const takesCode = ({ tag, maxLength }: ControlSnapshot) => tag === 'input' && maxLength >= 4 && maxLength <= 8;

/** What icon sets put before the name of a picture: `fa-phone`, `i-phone`, `van-icon-phone-o`. */
const ICON_SET = /^(?:[a-z]{1,8}[-_])?(?:icon|ico|fa[a-z]?|bi|i|mdi|ti|ri|la)[-_:]+/i;

/** Form designers call every row of a form an item: that makes it no goods. */
const FORM_ITEM = /\S*form[-_]*item\S*/gi;

const RANK: Readonly<Record<Quality, number>> = { exact: 2, head: 1, other: 0 };

/** One reading a meaning: the best of those that say the same. */
function distinct(readings: readonly Reading[]): Reading[] {
  const best = new Map<Meaning, Reading>();
  for (const reading of readings) {
    const known = best.get(reading.meaning);
    if (!known || RANK[reading.quality] > RANK[known.quality]) best.set(reading.meaning, reading);
  }
  return [...best.values()];
}

const NAME_SOURCES: ReadonlySet<string> = new Set([
  'name',
  'id',
  'name and id',
  'name, though labelled',
  'id, though labelled',
  'name and id, though labelled',
  'class',
  'around',
  'icon',
  'hints',
]);
const FAR_SOURCES: ReadonlySet<string> = new Set(['above', 'above, though labelled', 'far', 'after', 'after further']);

/** The source a label counts as: those that bind equally well count equally. */
function sourceOf(by: LabelRoute, nth: number, hasOwn: boolean): string {
  if (by === 'aria' || by === 'for' || by === 'wrap' || by === 'cell' || by === 'term') return 'label';
  if (by === 'above') return nth > 1 ? 'far' : hasOwn ? 'above, though labelled' : 'above';
  if (by === 'described') return 'hint';
  if (by === 'column') return 'before';
  return nth > 1 ? `${by} further` : by;
}

const MASKABLE: ReadonlySet<Cue['meaning']> = new Set(['national-id', 'sms-code', 'username']);

/** Banks hide more than passwords behind dots: their own words then say what is typed. */
function isMasked({ type }: ControlSnapshot, cues: readonly Cue[]): boolean {
  if (type !== 'password' || cues.some(({ meaning }) => meaning === 'password')) return false;
  return cues.some(
    ({ feature, meaning }) =>
      MASKABLE.has(meaning) &&
      (meaning === 'national-id' ? /^(label|before|placeholder) / : /^(label|before|placeholder) exact$/).test(feature),
  );
}

/** Everything that speaks about one control, without its neighbours' kinds. */
export function ownCues(
  control: ControlSnapshot,
  form: FormSnapshot | undefined,
  reader: Reader,
  sharedIds: ReadonlySet<string>,
): Cue[] {
  const cues: Cue[] = [];
  const shape = (feature: string, said = '', meaning?: FieldKind) =>
    cues.push({ feature, meaning: meaning ?? null, source: feature.split(/[=<>]/)[0] ?? feature, said });
  let spoken = false;
  let code = '';
  const isFile = control.type === 'file';
  const vote = (source: string, readings: readonly Reading[]) => {
    for (const { meaning: read, quality, said } of distinct(readings)) {
      // What a file picker wants of an ID card is its picture.
      const meaning = isFile && read === 'national-id' ? 'id-photo' : read;
      const feature = `${meaning === 'none' ? 'not ' : ''}${source} ${quality}`;
      if (meaning === 'date') {
        if (!FAR_SOURCES.has(source)) shape(NAME_SOURCES.has(source) ? 'name=date' : 'words=date', said);
      } else if (meaning === 'code') {
        // One box above which words speak of a code may take a picture's or the number itself; a row of tiny ones not.
        if (source === 'above' && control.maxLength === 1) shape('code above', said);
        // Classes name the plugin that checks a box: `validate`, `verify`.
        if (!FAR_SOURCES.has(source) && source !== 'class' && source !== 'around') code ||= said;
      } else cues.push({ feature, meaning, source, said });
      spoken = true;
    }
  };
  for (const token of control.autocomplete.split(/\s+/)) {
    const kind = autocompleteKind(token);
    if (kind) cues.push({ feature: 'autocomplete', meaning: kind, source: 'autocomplete', said: token });
  }
  const isGroup = control.type === 'radio' || control.type === 'checkbox';
  const texts = new Set<string>();
  const hasOwn = control.labels.some(({ by }) => OWN.has(by)) || control.placeholder !== '';
  let ownRead = false;
  let ownWords = false;
  const times = new Map<LabelRoute, number>();
  for (const route of ROUTES) {
    for (const { by, text } of control.labels) {
      if (by !== route || texts.has(text)) continue;
      texts.add(text);
      if (DIAL.test(text.trim())) {
        if (by === 'before' || by === 'above') shape('words=dial', text);
        continue;
      }
      const letters = /[\p{L}\p{N}]/u.test(text);
      if (!letters || NUMBERING.test(text)) continue;
      if (by === 'above' && SENTENCE.test(text)) continue;
      const { readings, sends, required, optional } = reader.words(text);
      // A mark such as "required" between a label and its box takes no place of its own.
      if ((required || optional) && readings.length === 0 && text.length <= MAX_MARK) continue;
      const nth = (times.get(by) ?? 0) + 1;
      times.set(by, nth);
      if ((by === 'after' || by === 'unit') && isGroup) continue;
      if (by === 'unit' && hasOwn && readings.every(({ meaning }) => !UNITS.has(meaning))) continue;
      if (sends && text.length <= 24) {
        shape('button=code', text);
        continue;
      }
      vote(sourceOf(by, nth, hasOwn), readings);
      if (OWN.has(by)) {
        ownWords = true;
        ownRead ||= readings.length > 0;
      }
    }
  }
  if (control.placeholder) {
    const { readings } = reader.words(control.placeholder);
    vote('placeholder', readings);
    ownWords = true;
    ownRead ||= readings.length > 0;
  }
  if (ownWords && !ownRead) cues.push({ feature: 'not understood', meaning: 'none', source: 'label', said: '' });
  if (control.title && control.title !== control.placeholder) vote('hint', reader.words(control.title).readings);
  for (const hint of control.hints.split(' ')) {
    const value = hint.slice(hint.indexOf('=') + 1);
    if (value) vote('hints', [...reader.words(value).readings, ...reader.name(value)]);
  }
  // Programmers' names are kept where the words beside them were changed.
  const though = ownRead ? ', though labelled' : '';
  const id = sharedIds.has(control.id) ? '' : control.id;
  if (id === control.name) vote(`name and id${though}`, reader.name(control.name));
  else {
    vote(`name${though}`, reader.name(control.name));
    vote(`id${though}`, reader.name(id));
  }
  vote(
    'icon',
    control.icons
      .split(' ')
      .flatMap((name) => reader.name(name.replace(ICON_SET, '')))
      .filter(({ quality }) => quality !== 'other'),
  );
  vote(
    'class',
    control.classes.split(' ').flatMap((name) => reader.name(name)),
  );
  vote(
    'around',
    control.around
      .replace(FORM_ITEM, '')
      .split(' ')
      .flatMap((name) => reader.name(name))
      .filter(({ quality }) => quality !== 'other'),
  );
  const prompt = promptOf(control);
  if (prompt) vote('prompt', reader.words(prompt).readings);
  optionCues(control, (feature, said, meaning) => {
    shape(feature, said, meaning);
    if (meaning) spoken = true;
  });
  for (const button of control.buttons) {
    const { readings, sends, hands } = reader.words(button);
    const isHanded = hands && button.length <= MAX_HANDING && takesCode(control);
    if (isHanded) code ||= button;
    if (isHanded || sends || readings.some(({ meaning }) => meaning === 'code' || meaning === 'sms-code'))
      shape('button=code', button);
  }
  if (code) shape('code', code);
  if (!spoken) cues.push({ feature: 'silent', meaning: 'none', source: 'silent', said: '' });
  shapeCues(control, form, shape);
  return isMasked(control, cues) ? cues.filter(({ feature }) => feature !== 'type=password') : cues;
}
