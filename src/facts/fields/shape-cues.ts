import type { FieldKind } from '#contract/kinds.ts';
import type { ControlSnapshot, FormSnapshot } from '#contract/snapshot.ts';
import { OPTIONS } from '#vocabulary/fields/options.ts';
import { normalise, onFirstUse } from '../match.ts';

/** Takes one feature, the words it was read from, and the kind it names, if any. */
export type Push = (feature: string, said?: string, meaning?: FieldKind) => void;

function readOptions(): (entry: string) => FieldKind | undefined {
  const kinds = new Map<string, FieldKind>();
  for (const [kind, entries] of Object.entries(OPTIONS)) {
    for (const entry of entries) kinds.set(normalise(entry), kind as FieldKind);
  }
  return (entry) => kinds.get(entry);
}
const optionKind = onFirstUse(readOptions);

const DATE_PART = /^[-–\s]*(年|月|日|yyyy|mm|dd|year|month|day|jahr|monat|tag|mois|jour|año|mes|día)[-–\s]*$/;

/** What designers set a prompt off with: `-- 省/自治区 --`. */
const FRAME = /^[-–—=*\s【[(（]+|[-–—=*\s】\])）:：]+$/gu;

const LATIN = /[a-z]/i;
const ASKS_TO_CHOOSE =
  /^[-–—=*\s【[(（]*(?:请|請|选择|選擇|select|choose|please|bitte|sélectionne|seleccion|selecione|seleziona|выберите)|^[-–—=]{1,3}\s*\p{L}/iu;

/** The words with which a list asks to choose from it; empty where its first entry is a choice like the others. */
export function promptOf({ tag, options }: ControlSnapshot): string {
  const first = tag === 'select' ? (options[0] ?? '') : '';
  return ASKS_TO_CHOOSE.test(first) ? first.replace(FRAME, '') : '';
}

/** What the entries of a list or group give away. */
export function optionCues(control: ControlSnapshot, push: Push): void {
  const { options, optionCount, tag } = control;
  if (!options.length) return;
  const counts = new Map<FieldKind, { readonly first: string; readonly times: number }>();
  let years: number[] = [];
  let dial = 0;
  let small = 0;
  let [months, days] = [0, 0];
  let datePart = '';
  for (const option of options) {
    const text = normalise(option).replace(FRAME, '');
    const kind = optionKind(text) ?? optionKind(text.replace(/[省市]$/, ''));
    if (kind) counts.set(kind, { first: counts.get(kind)?.first ?? option, times: (counts.get(kind)?.times ?? 0) + 1 });
    if (/^0?\d{1,2}月$/.test(text)) months++;
    if (/^0?\d{1,2}[日号號]$/.test(text)) days++;
    const year = /^(19|20)\d\d(?=\D|$)/.exec(text);
    if (year) years.push(Number(year[0]));
    if (/\+\s?\d{1,3}\b/.test(text) || /\(\d{1,3}\)$/.test(text)) dial++;
    if (/^0?\d{1,2}[月日]?$/.test(text)) small++;
    else if (DATE_PART.test(text)) datePart = option;
  }
  // A prompt to choose, or several entries, say what the whole list is of.
  for (const [kind, { first, times }] of counts) {
    // M is a size, too.
    if (times === 1 && first.trim().length === 1 && LATIN.test(first)) continue;
    push(tag === 'select' && (times > 1 || first === options[0]) ? 'options, all' : 'options', first, kind);
  }
  if (dial >= 2 || (dial === 1 && options.length === 1)) push('options=dial', '+');
  if (years.length >= 2) {
    years = years.sort((a, b) => a - b);
    const [first, last] = [years[0] ?? 0, years.at(-1) ?? 0];
    push(
      first < 1985 ? 'options=old-years' : last - first < 30 && last > 2020 ? 'options=coming-years' : 'options=years',
      String(first),
    );
  }
  if (datePart) push('options=date', datePart);
  if (months > 1) push('options=months', '12');
  else if (days > 1) push('options=days', '31');
  else if (small >= 3) {
    if (optionCount >= 12 && optionCount <= 14) push('options=months', '12');
    else if (optionCount >= 28 && optionCount <= 33) push('options=days', '31');
  }
  // How many entries there are matters where nothing is known of them.
  const isKnown = [...counts.values()].some(({ times }) => times > 1);
  if (tag === 'select' && !isKnown)
    push(optionCount > 40 ? 'options>40' : optionCount > 8 ? 'options>8' : 'options<=8', '');
}

/** What a number of a telephone looks like where one is shown in its place, by where it is dialled. */
const LOOKS_LIKE_PHONE = [
  // Mainland China, Taiwan, North America.
  /^(?:\+?86[- ]?)?1[3-9x][\dx*][- ]?[\dx*]{4}[- ]?[\dx*]{4}$/i,
  /^09[\dx*]{2}-?[\dx*]{3}-?[\dx*]{3}$/i,
  /^(?:\+?1[- ]?)?\(?[\d_x#]{3}\)?[- .]?[\d_x#]{3}[- .][\d_x#]{4}$/i,
  // France, in pairs; Britain and Germany, a code and the rest; Japan and Korea, with strokes.
  /^0?[1-9](?: \d\d){4}$/,
  /^0\d{3,4}[ /]\d{5,8}$/,
  /^0\d{1,4}-\d{1,4}-\d{4}$/,
  // Anywhere, with the country's code.
  /^\+\d{1,3}[ (-][\d ()-]{6,16}$/,
];
const LOOKS_LIKE_ID = /^\d{3}[\d*x]{14}[\dx*]$|^[\d#x*_]{3}-[\d#x*_]{2}-[\d#x*_]{4}$/i;
const MAX_CODE = 6;
const OF_CARDS: ReadonlySet<number> = new Set([16, 18, 19]);

/** What type, limits, pattern and state of a control say about its kind. */
export function shapeCues(control: ControlSnapshot, form: FormSnapshot | undefined, push: Push): void {
  const { type, tag, maxLength, pattern, inputMode } = control;
  // A keypad is shown for any number: a code's and a card's lengths are no telephone's.
  if (type === 'tel' && ((maxLength > 0 && maxLength <= MAX_CODE) || OF_CARDS.has(maxLength)))
    push('type=tel, limited');
  else if (type !== 'text') push(`type=${type}`, type);
  if (tag === 'editable') push('editable');
  if (inputMode && inputMode !== 'text') push(`inputmode=${inputMode}`, inputMode);
  if (maxLength > 0) {
    const bucket =
      maxLength === 11
        ? '11'
        : maxLength === 18
          ? '18'
          : maxLength <= 4
            ? String(maxLength)
            : maxLength <= 6
              ? '6'
              : maxLength <= 12
                ? '12'
                : maxLength <= 20
                  ? '20'
                  : '';
    if (bucket) push(`maxlength=${bucket}`, String(maxLength));
  }
  if (pattern) {
    if (/\^?1\s*(\[3|\(3|\\d\{10|\[\d-9\])|\{11\}/.test(pattern)) push('pattern=mobile', pattern);
    else if (/\{17\}|\[[\dXx\\d|]*[xX]/.test(pattern)) push('pattern=id', pattern);
    else if (pattern.includes('@')) push('pattern=email', pattern);
    else if (/^\^?(\\d|\[0-9\])(\{[46]\}|\*|\+)\$?$/.test(pattern)) push('pattern=digits', pattern);
  }
  // After "e.g." or 例).
  const shown = control.placeholder.replace(/^[^\d+(#_*x]{1,6}[:：)）. ]\s?/i, '').trim();
  if (LOOKS_LIKE_PHONE.some((form) => form.test(shown))) push('placeholder=mobile', shown);
  else if (LOOKS_LIKE_ID.test(shown)) push('pattern=id', shown);
  if (control.readOnly) push('readonly');
  if (control.disabled) push('disabled');
  if (control.filled) push('filled');
  if (!control.visible) push('hidden');
  if (control.hidden.includes('aria-hidden') && control.hidden.includes('no-tab')) push('out-of-reach');
  if (form) {
    if (form.passwords) push(form.passwords > 1 ? 'form=passwords' : 'form=password');
    if (form.controls === 1) push('form=alone');
    else if (form.controls <= 3) push('form=few');
    else if (form.controls >= 8) push('form=many');
  }
  if (/captcha|verif|yzm|v?code|random|checkcode|kaptcha|验证码|驗證碼|檢核碼|校验码/i.test(control.image))
    push('image=captcha', 'captcha');
  else if (control.image) push('image');
}
