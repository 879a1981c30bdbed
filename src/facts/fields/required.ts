import type { ControlSnapshot, Snapshot } from '#contract/snapshot.ts';
import type { Reader } from './reader.ts';

const STAR = /(^|[\s:：(（])[*＊✱](?=$|[\s:：)）\p{L}])|[\p{L})）][*＊✱]|^[*＊✱]/u;
/** Class names forms draw their red star with. */
const REQUIRED_CLASS = /(^|[\s_-])(is-required|required|must|mandatory|star|need|xing|bitian|req)(?=$|[\s_-])/i;

/** Words beside the control; where it has none of its own, those right above it. */
function near(control: ControlSnapshot): string[] {
  const own = control.labels.filter(({ by }) => by !== 'above' && by !== 'legend' && by !== 'column');
  const labels = own.some(({ by }) => by !== 'after')
    ? own
    : [...control.labels.filter(({ by }) => by === 'above').slice(0, 2), ...own];
  return labels.map(({ text }) => text);
}

/** The page says in words that the control may be left blank. */
export function saysOptional(control: ControlSnapshot, reader: Reader): boolean {
  return [...near(control), control.placeholder, control.title].some((text) => text && reader.words(text).optional);
}

/** Whether the control itself is marked as one that must be filled in. */
function isMarked(control: ControlSnapshot, reader: Reader): boolean {
  if (control.required) return true;
  if (saysOptional(control, reader)) return false;
  const texts = [...near(control), control.placeholder, control.title];
  if (texts.some((text) => STAR.test(text) || (text && reader.words(text).required))) return true;
  return (
    REQUIRED_CLASS.test(control.classes) ||
    REQUIRED_CLASS.test(control.around) ||
    /\breq(uired)?=(1|true|required)?/.test(control.hints)
  );
}

/** Whether the form insists on it: a mark beside it, or no mark anywhere in a form that says nothing at all. */
export function isRequired(control: ControlSnapshot, snapshot: Snapshot, reader: Reader): boolean {
  if (isMarked(control, reader)) return true;
  if (saysOptional(control, reader)) return false;
  return snapshot.controls.every((other) => other.form !== control.form || !isMarked(other, reader));
}
