import type { HiddenAs } from '#contract/facts.ts';
import type { FieldKind } from '#contract/kinds.ts';
import type { ControlSnapshot, HiddenHint } from '#contract/snapshot.ts';
import { normalise } from '../match.ts';

/** A browser fills what is laid out, however small or far away; it does not fill what is not rendered at all. */
const FILLED_UNSEEN: readonly HiddenHint[] = ['transparent', 'off-screen', 'tiny', 'clipped'];

/** Words that warn a screen reader's user off a box meant for robots. */
const WARNED_OFF = [
  'leave this field blank',
  'leave this field empty',
  'leave this blank',
  'leave blank',
  'leave empty',
  'do not fill',
  'if you are human',
  'if you see this',
  '请勿填写',
  '不要填写',
  '留空',
  '請勿填寫',
];
/** As a word of its own: `bottom-popup` and `bootstrap` are no bait. */
const BAIT_NAME =
  /honey|(?:^|[\W_])(?:hp|(?:anti[-_]?)?(?:ro)?bots?(?:[-_]?(?:check|field|trap))?|traps?|(?:anti[-_]?)?spam|fake|leave[-_ ]?blank)(?=$|[\W_\d])/i;

/** What a person can be made to give: for these, bait must lie where nobody could type into it. */
const GIVEN: ReadonlySet<FieldKind> = new Set(['phone', 'sms-code', 'national-id']);
const OUT_OF_REACH: readonly HiddenHint[] = ['display-none', 'visibility-hidden', 'off-screen', 'tiny', 'clipped'];

/** Whether an unseen box is bait for robots: out of a person's and of autofill's way, or says so itself. */
function isTrap(control: ControlSnapshot, kind: FieldKind): boolean {
  const { hidden, filled, autocomplete, labels, placeholder, name, id, classes, around } = control;
  if (GIVEN.has(kind) && (filled || !OUT_OF_REACH.some((hint) => hidden.includes(hint)))) return false;
  const said = normalise([...labels.map(({ text }) => text), placeholder].join(' '));
  if (WARNED_OFF.some((words) => said.includes(words))) return true;
  if (BAIT_NAME.test(`${name} ${id} ${classes} ${around}`)) return true;
  const shutOut = [
    hidden.includes('no-tab'),
    hidden.includes('aria-hidden'),
    /^(off|nope|false|none)$/.test(autocomplete),
  ];
  return shutOut.filter(Boolean).length >= 2;
}

/** Why a field can not be seen: bait for robots, a box only autofill would fill, or a step still to come. */
export function hiddenAs(control: ControlSnapshot, kind: FieldKind): HiddenAs {
  if (isTrap(control, kind)) return 'trap';
  const rendered = !control.hidden.includes('display-none') && !control.hidden.includes('visibility-hidden');
  return rendered && FILLED_UNSEEN.some((hint) => control.hidden.includes(hint)) ? 'harvest' : 'later-step';
}
