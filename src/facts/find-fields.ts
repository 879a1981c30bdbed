import type { Field } from '#contract/facts.ts';
import type { FieldKind } from '#contract/kinds.ts';
import type { ControlSnapshot, Snapshot } from '#contract/snapshot.ts';
import type { Cues } from './fields/cue.ts';
import { cuesOf } from './fields/cues.ts';
import { hiddenAs } from './fields/hidden.ts';
import { newReader, type Reader } from './fields/reader.ts';
import { isRequired, saysOptional } from './fields/required.ts';
import { cluesFor, decide, type Weights } from './fields/weigh.ts';
import { WEIGHTS } from './fields/weights.ts';

/** A control and the kind it was found to be. */
export interface Found {
  readonly control: number;
  readonly kind: FieldKind;
  readonly confidence: number;
  readonly required: boolean;
}

/** One decision for each control, then one look at each form as a whole. */
export function decideFields(
  snapshot: Snapshot,
  cues: readonly Cues[],
  weights: Weights,
  reader: Reader,
): readonly Found[] {
  const found: Found[] = [];
  snapshot.controls.forEach((control, at) => {
    const decision = decide(cues[at]?.cues ?? [], weights, control.type);
    if (decision.kind === 'none') return;
    found.push({
      control: at,
      kind: decision.kind,
      confidence: decision.confidence,
      required: isRequired(control, snapshot, reader),
    });
  });
  return found;
}

/** What a person would call the control. */
/** Longer ones are cut: the boundary takes no more. */
const MAX_LABEL = 120;

function labelOf(control: ControlSnapshot): string {
  const own = control.labels.find(({ by }) => by !== 'above' && by !== 'after' && by !== 'described');
  // An attribute may be longer than a label may be.
  return (own?.text || control.placeholder || control.labels[0]?.text || '').slice(0, MAX_LABEL);
}

/** The controls that ask for personal information. */
export function findFields(snapshot: Snapshot): readonly Field[] {
  const reader = newReader();
  const cues = cuesOf(snapshot, reader);
  const fields: Field[] = [];
  for (const { control: at, kind, confidence, required } of decideFields(snapshot, cues, WEIGHTS, reader)) {
    const control = snapshot.controls[at];
    if (!control) continue;
    fields.push({
      kind,
      confidence: Math.round(confidence * 100) / 100,
      selector: control.selector,
      label: labelOf(control),
      required,
      saysOptional: saysOptional(control, reader),
      visible: control.visible,
      hiddenAs: control.visible ? null : hiddenAs(control, kind),
      form: control.form,
      frame: 0,
      readOnly: control.readOnly && control.filled,
      clues: cluesFor(kind, cues[at]?.cues ?? [], WEIGHTS),
    });
  }
  return fields;
}
