import type { PageSnapshot } from './page-snapshot.ts';

/** By which route words belong to a control. */
export type LabelRoute =
  | 'aria' // aria-label, aria-labelledby
  | 'for' // label[for]
  | 'wrap' // label around the control
  | 'described' // aria-describedby
  | 'cell' // first words of the cell or row before it
  | 'column' // header of its table column
  | 'term' // dt of its dd
  | 'before' // words that precede it inside its own block
  | 'above' // words that precede it outside its own block
  | 'after' // words that follow it
  | 'unit' // one character that follows it outside its own block: 年, 岁
  | 'legend'; // legend of its fieldset, or the heading of its group

/** Words near a control, cleaned and at most 120 characters. */
export interface LabelText {
  readonly by: LabelRoute;
  readonly text: string;
}

/** Geometry and style that tell a step to come from a harvest or a trap; empty when the control can be seen. */
export type HiddenHint =
  | 'display-none' // itself or an ancestor
  | 'visibility-hidden'
  | 'transparent'
  | 'off-screen'
  | 'tiny'
  | 'clipped' // cut away whole by a clip path
  | 'aria-hidden'
  | 'no-tab' // tabindex -1
  | 'inert';

/** What can be read of one control a person can fill in. A radio or checkbox group is one control. */
export interface ControlSnapshot {
  /** Matches exactly one element in its frame. For a group: its first button. */
  readonly selector: string;
  readonly tag: 'input' | 'select' | 'textarea' | 'editable';
  /** `type` of an input as the browser understands it; `select`, `textarea`; the role of an editable element; `picker` for one drawn without a control. */
  readonly type: string;
  readonly id: string;
  readonly name: string;
  readonly classes: string;
  readonly autocomplete: string;
  readonly inputMode: string;
  readonly pattern: string;
  readonly accept: string;
  /** -1 when there is none. */
  readonly maxLength: number;
  /** The attribute, or the words that stand in the box until a person comes to it. */
  readonly placeholder: string;
  readonly title: string;
  /** Attributes form platforms and validators name a kind by: `verify="手机"`, `lay-verify="phone"`, `data-type="control_phone"`. */
  readonly hints: string;
  readonly labels: readonly LabelText[];
  /** Ids and classes of the blocks that hold this control alone, nearest first. */
  readonly around: string;
  /** Classes and file names of the icons that precede it in its own block. */
  readonly icons: string;
  /** Texts of a select's or group's first options (at most 12) and how many there are. */
  readonly options: readonly string[];
  readonly optionCount: number;
  /** Texts of buttons and button-like links between this control and the next. */
  readonly buttons: readonly string[];
  /** Address and attributes of an image or canvas right beside it: a picture captcha. */
  readonly image: string;
  /** `required` or `aria-required="true"`. */
  readonly required: boolean;
  readonly readOnly: boolean;
  readonly disabled: boolean;
  /** Something stands in it (never what). */
  readonly filled: boolean;
  readonly visible: boolean;
  readonly hidden: readonly HiddenHint[];
  /** Index in `Snapshot.forms`. */
  readonly form: number;
}

/** A `<form>`, or the controls that stand in none. */
export interface FormSnapshot {
  /** Empty for the controls outside any form. */
  readonly selector: string;
  /** Resolved http(s) address, or `null` where scripts send it. */
  readonly action: string | null;
  readonly method: 'get' | 'post' | 'dialog';
  readonly submit: string;
  /** Id, name and class. */
  readonly names: string;
  readonly controls: number;
  readonly passwords: number;
}

/** What `collect` read of one frame: plain data, no judgement. */
export interface Snapshot {
  readonly url: string;
  readonly title: string;
  /** `lang` of the document element. */
  readonly lang: string;
  readonly controls: readonly ControlSnapshot[];
  readonly forms: readonly FormSnapshot[];
  readonly page: PageSnapshot;
  readonly limits: readonly string[];
}
