import type { FieldKind } from '#contract/kinds.ts';
import type { ControlSnapshot, Snapshot } from '#contract/snapshot.ts';
import { ownCues } from './control-cues.ts';
import type { Cue, Cues } from './cue.ts';
import { HAN } from './meanings.ts';
import type { Reader } from './reader.ts';

type Guess = FieldKind | 'none' | null;

const TYPED: Readonly<Record<string, FieldKind>> = {
  'type=password': 'password',
  'type=email': 'email',
  'type=tel': 'phone',
  'options=dial': 'phone',
  'options=old-years': 'birth-date',
};

function votesOf({ feature, meaning }: Cue): number {
  if (!meaning) return TYPED[feature] ? 3 : 0;
  // What stands above a control that has no words of its own is most likely its label.
  if (feature === 'above exact') return 1;
  if (/^(not )?(far|above|after|class|around|hint)/.test(feature)) return 0.5;
  return feature.endsWith('exact') ? 3 : 1;
}

/** What a control most likely is by a plain count of its cues: enough to know a neighbour by. */
function roughGuess(cues: readonly Cue[]): Guess {
  const votes = new Map<FieldKind | 'none', number>();
  for (const cue of cues) {
    const kind = cue.meaning ?? TYPED[cue.feature];
    if (kind) votes.set(kind, (votes.get(kind) ?? 0) + votesOf(cue));
  }
  let best: Guess = null;
  let most = 0.9;
  for (const [kind, count] of votes) if (count > most) [best, most] = [kind, count];
  return best;
}

interface Known {
  readonly control: ControlSnapshot;
  readonly cues: Cue[];
  guess: Guess;
}

const DATE_PART = /^(name|words)=date$|^options=(years|old-years|coming-years|months|days|date)$/;

/** A day after a month after a birth year: dates come in parts, and only the first part says which date. */
function linkDates(known: readonly Known[]): void {
  for (let at = 1; at < known.length; at++) {
    const [before, here] = [known[at - 1], known[at]];
    if (!before || !here || before.control.form !== here.control.form) continue;
    if (before.guess !== 'birth-date' && before.guess !== 'bank-card') continue;
    if (here.guess && here.guess !== 'none') continue;
    if (!here.cues.some(({ feature }) => DATE_PART.test(feature))) continue;
    here.guess = before.guess;
    here.cues.push({ feature: 'part', meaning: before.guess, source: 'previous', said: before.guess });
  }
}

const SPLIT: ReadonlySet<Guess> = new Set(['phone', 'sms-code', 'bank-card', 'national-id']);
const isShort = ({ maxLength }: ControlSnapshot) => maxLength > 0 && maxLength <= 4;
const MOST_OF_NUMBER = 12;
const isLimited = ({ maxLength }: ControlSnapshot) => maxLength > 0 && maxLength <= MOST_OF_NUMBER;
const hasNoWords = ({ labels, placeholder }: ControlSnapshot) =>
  placeholder === '' && labels.every(({ text }) => !/[\p{L}\p{N}]/u.test(text));
const isNamed = ({ cues }: Known) =>
  cues.some(({ meaning, feature }) => meaning && meaning !== 'none' && !/^(far|above|after)/.test(feature));

/** Boxes for a few digits each after one that is known: a number in parts, a code with a box for each digit. */
function linkNumbers(known: readonly Known[]): void {
  for (let at = 1; at < known.length; at++) {
    const [before, here] = [known[at - 1], known[at]];
    if (!before || !here || before.control.form !== here.control.form || !SPLIT.has(before.guess)) continue;
    if (here.guess && here.guess !== 'none' && here.guess !== before.guess) continue;
    if (here.control.tag !== 'input' || !isLimited(here.control)) continue;
    if (!isShort(here.control) && !hasNoWords(here.control)) continue;
    const isHalf = isLimited(before.control) && isLimited(here.control) && hasNoWords(here.control);
    if (!isHalf && !isShort(before.control) && before.control.tag !== 'select') continue;
    if (isNamed(here) && here.guess !== before.guess) continue;
    here.guess = before.guess;
    here.cues.push({ feature: 'part', meaning: before.guess, source: 'previous', said: before.guess ?? '' });
  }
}

/** How numbers of telephones are cut into boxes: North America, mainland China, Taiwan, Japan. */
const CUTS: ReadonlySet<string> = new Set(['3 3 4', '3 4 4', '4 3 3', '2 4 4', '4 4 4']);
const PARTS = 3;

/** Three boxes cut like a telephone's number, on a keypad for numbers: whatever each is called, together they are one. */
function linkCuts(known: readonly Known[]): void {
  for (let at = PARTS - 1; at < known.length; at++) {
    const parts = known.slice(at - PARTS + 1, at + 1);
    const isOneForm = parts.every(({ control }) => control.form === parts[0]?.control.form);
    if (!isOneForm || !CUTS.has(parts.map(({ control }) => control.maxLength).join(' '))) continue;
    const isKeypad = parts.every(({ control }) => control.type === 'tel' || control.inputMode === 'tel');
    const isOther = parts.some(({ guess }) => guess !== 'phone' && SPLIT.has(guess));
    if (!isKeypad || isOther) continue;
    for (const here of parts) {
      here.guess = 'phone';
      here.cues.push({ feature: 'part', meaning: 'phone', source: 'cut', said: '' });
    }
  }
}

const LEAST_DIGITS = 4;
const MOST_DIGITS = 8;

/** Runs of boxes for one character each, in one form: how codes are drawn, and never a number. */
function digitRuns(known: readonly Known[]): Known[][] {
  const runs: Known[][] = [];
  known.forEach((here, at) => {
    if (here.control.maxLength !== 1 || here.control.tag !== 'input') return;
    const before = known[at - 1];
    const run = before?.control.maxLength === 1 && before.control.form === here.control.form ? runs.at(-1) : undefined;
    if (run) run.push(here);
    else runs.push([here]);
  });
  return runs.filter(({ length }) => length >= LEAST_DIGITS && length <= MOST_DIGITS);
}

const OF_CODE = /^(code|code above|button=code)$/;

/** A box for each digit: what one of them says holds for all. */
function linkDigits(known: readonly Known[]): void {
  for (const run of digitRuns(known)) {
    const isCode = run.some(
      ({ cues, guess }) => guess === 'sms-code' || cues.some(({ feature }) => OF_CODE.test(feature)),
    );
    for (const here of run) {
      const plain = here.cues.filter(({ feature }) => feature !== 'type=tel' && feature !== 'button=code');
      here.cues.splice(0, here.cues.length, ...plain);
      here.guess = roughGuess(plain);
      if (!isCode || here.guess === 'password') continue;
      here.guess = 'sms-code';
      here.cues.push({ feature: 'digit', meaning: 'sms-code', source: 'previous', said: 'code' });
    }
  }
}

/** What is typed on a keypad for numbers and is no telephone. */
const OTHER_DIGITS: ReadonlySet<Guess> = new Set(['national-id', 'bank-card', 'sms-code', 'qq', 'none']);
const OUTRIGHT =
  /^(?:(?:label|before|placeholder|autocomplete)(?: exact)?|not (?:label|before|placeholder) (?:exact|head)|(?:name|id|name and id) (?:exact|head))$/;
const isOutright = ({ feature, meaning }: Cue) => meaning !== null && OUTRIGHT.test(feature);

/** What a telephone shares with other numbers: a keypad, a length, a pattern of eleven digits. */
const LIKE_PHONE: Readonly<Record<string, string>> = {
  'type=tel': 'type=tel, limited',
  'pattern=mobile': 'pattern=digits',
  'maxlength=11': 'maxlength=12',
};

/** Labelled in a language whose words for a telephone are all known, and none of them said. */
const isOtherwise = ({ labels, placeholder }: ControlSnapshot, { feature }: Cue) =>
  feature === 'not understood' && (HAN.test(placeholder) || labels.some(({ text }) => HAN.test(text)));

/** Where a box is called outright what is also typed in digits, the looks it shares with a telephone say nothing. */
function heedNames(known: readonly Known[]): void {
  for (const here of known) {
    const isCalled = (cue: Cue) =>
      cue.feature === 'code' || cue.feature === 'words=date' || isOtherwise(here.control, cue) || isOutright(cue);
    const called = here.cues.find(isCalled);
    if (!called || (isOutright(called) && !OTHER_DIGITS.has(called.meaning))) continue;
    const cues = here.cues.map((cue) => ({ ...cue, feature: LIKE_PHONE[cue.feature] ?? cue.feature }));
    here.cues.splice(0, here.cues.length, ...cues);
    here.guess = roughGuess(cues);
  }
}

const CONTINUED: ReadonlySet<Guess> = new Set(['phone', 'address', 'birth-date', 'license-plate']);

/** A box without a word or a name of its own right after a list: the rest of what the list begins. */
function linkRest(known: readonly Known[]): void {
  for (let at = 1; at < known.length; at++) {
    const [before, here] = [known[at - 1], known[at]];
    if (!before || !here || before.control.form !== here.control.form || !CONTINUED.has(before.guess)) continue;
    const { control } = here;
    // After dialling codes comes the number, whatever little is said of it.
    const isDialled = before.cues.some(({ feature }) => feature === 'options=dial');
    const isMute = (hasNoWords(control) || isDialled) && !isNamed(here) && isReachable(control);
    const goesOn = control.tag === 'select' || (control.tag === 'input' && TYPED_IN.has(control.type));
    const isList = before.control.tag === 'select' || before.control.type === 'combobox';
    if (!isMute || !goesOn || !isList) continue;
    if (control.tag === 'select' && (before.guess !== 'address' || !isEmptyList(control))) continue;
    here.guess = before.guess;
    here.cues.push({ feature: 'rest', meaning: before.guess, source: 'previous', said: before.guess ?? '' });
  }
}

const isReachable = ({ hidden }: ControlSnapshot) => !(hidden.includes('aria-hidden') && hidden.includes('no-tab'));
/** A list that is filled when the one before it is chosen from. */
const isEmptyList = ({ options, optionCount }: ControlSnapshot) =>
  optionCount === 0 || (optionCount === 1 && PROMPTS.has((options[0] ?? '').replace(/[^\p{L}]+/gu, '').toLowerCase()));
const PROMPTS: ReadonlySet<string> = new Set([
  '',
  '请选择',
  '請選擇',
  '选择',
  '選擇',
  'select',
  'choose',
  'pleaseselect',
]);
const TYPED_IN: ReadonlySet<string> = new Set(['text', 'tel', 'number', 'search']);

/** A list of cities after a list of provinces: the second says nothing more than that it is one. */
function linkRegions(known: readonly Known[]): void {
  for (let at = 1; at < known.length; at++) {
    const [before, here] = [known[at - 1], known[at]];
    if (!before || !here || before.control.form !== here.control.form) continue;
    if (before.guess !== 'address' || here.guess !== 'address') continue;
    if (before.control.tag !== 'select' || here.control.tag !== 'select') continue;
    here.cues.push({ feature: 'part', meaning: 'address', source: 'previous', said: 'address' });
  }
}

const hasButton = (known: Known | undefined) => known?.cues.some(({ feature }) => feature === 'button=code') ?? false;
const hasCode = (known: Known | undefined) => known?.cues.some(({ feature }) => feature === 'code') ?? false;

/** Which code a bare "code" is: drawn beside it, sent by a button, or sent to what is asked for in the same form. */
function codeFeature(here: Known, previous: Known | undefined, kinds: ReadonlySet<Guess>): string {
  if (here.cues.some(({ feature }) => feature === 'image=captcha')) return 'code, pictured';
  if (hasButton(here) || (hasButton(previous) && !hasCode(previous))) return 'code, sent by a button';
  if (previous?.guess === 'phone') return 'code, phone before';
  if (kinds.has('bank-card')) return 'code, card beside';
  if (kinds.has('phone')) return 'code, phone beside';
  if (kinds.has('email')) return 'code, email beside';
  if (kinds.has('password')) return 'code, password beside';
  return 'code, alone';
}

const BESIDE = ['phone', 'bank-card', 'birth-date', 'email', 'address'] as const;

/** Values that stand more than once: an id copied with its template says nothing about the copy. */
function repeated(values: readonly string[]): ReadonlySet<string> {
  const once = new Set<string>();
  const more = new Set<string>();
  for (const value of values) (once.has(value) ? more : once).add(value);
  return more;
}

/** The cues of every control of a page, each with what its neighbours in the same form seem to be. */
export function cuesOf(snapshot: Snapshot, reader: Reader): readonly Cues[] {
  const sharedIds = repeated(snapshot.controls.map(({ id }) => id));
  const known = snapshot.controls.map((control): Known => {
    const cues = ownCues(control, snapshot.forms[control.form], reader, sharedIds);
    return { control, cues, guess: roughGuess(cues) };
  });
  heedNames(known);
  linkDigits(known);
  linkDates(known);
  linkCuts(known);
  linkNumbers(known);
  linkRest(known);
  linkRegions(known);
  const kindsOf = snapshot.forms.map(() => new Set<Guess>());
  for (const { control, guess } of known) kindsOf[control.form]?.add(guess);
  return known.map((here, at) => {
    const { control, guess } = here;
    const cues = [...here.cues];
    const add = (feature: string, source: string, said: string) => cues.push({ feature, meaning: null, source, said });
    const sameForm = (other: Known | undefined) => (other?.control.form === control.form ? other : undefined);
    const previous = sameForm(known[at - 1]);
    const next = sameForm(known[at + 1]);
    if (previous?.guess) add(`previous=${previous.guess}`, 'previous', previous.guess);
    if (next?.guess) add(`next=${next.guess}`, 'next', next.guess);
    if (hasButton(previous)) add('previous=button-code', 'previous', '');
    if (hasButton(next)) add('next=button-code', 'next', '');
    const kinds = kindsOf[control.form] ?? new Set<Guess>();
    for (const kind of BESIDE) if (kinds.has(kind)) add(`beside=${kind}`, 'beside', kind);
    const code = cues.findIndex(({ feature }) => feature === 'code');
    const spoken = cues[code];
    if (spoken) cues[code] = { ...spoken, feature: codeFeature(here, previous, kinds) };
    // Three or four digits behind dots, beside a card, are the card's.
    const isCardCode = cues[code]?.feature === 'code, card beside' && isShort(control);
    return { cues: isCardCode ? cues.filter(({ feature }) => feature !== 'type=password') : cues, guess };
  });
}
