import type { FieldKind } from '#contract/kinds.ts';

/** A country code that stands there already is no number. */
const MIN_DIGITS = 5;
const DIGIT = /\p{Nd}/gu;

/** A control, and what it was found to ask for. */
export interface Watched {
  readonly kind: FieldKind;
  readonly element: Element;
}

/** Digits that stand in a control; a chosen file counts as enough. What they are is looked at here, and forgotten here. */
function digitsIn(control: Element): number {
  if (control instanceof HTMLInputElement && control.type === 'file') return control.files?.length ? MIN_DIGITS : 0;
  if (control instanceof HTMLInputElement || control instanceof HTMLTextAreaElement) return countDigits(control.value);
  return control instanceof HTMLElement && control.isContentEditable ? countDigits(control.textContent ?? '') : 0;
}

function countDigits(text: string): number {
  return (text.slice(0, 200).match(DIGIT) ?? []).length;
}

/** The controls in which a number, or a file, stands. Boxes that ask for parts of one number count together. */
export function filledOf(watched: readonly Watched[]): readonly Watched[] {
  const found = watched.map((one) => ({ ...one, digits: digitsIn(one.element) })).filter(({ digits }) => digits > 0);
  const sums = new Map<FieldKind, number>();
  for (const { kind, digits } of found) sums.set(kind, (sums.get(kind) ?? 0) + digits);
  return found.filter(({ kind }) => (sums.get(kind) ?? 0) >= MIN_DIGITS);
}
