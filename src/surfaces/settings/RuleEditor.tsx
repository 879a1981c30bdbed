import { useState } from 'preact/hooks';
import type { FieldKind } from '#contract/kinds.ts';
import { MAX_NOTE_CHARS, type RuleAction, type RuleEdit, type RuleSpan } from '#contract/rule.ts';
import { Select } from '../components/Select.tsx';
import type { EditView, RulesView } from './rules-view.ts';

/** One rule, open for changes, in its own line of the list. */
export function RuleEditor({
  list,
  rule,
  onSave,
  onCancel,
}: {
  readonly list: RulesView;
  readonly rule: EditView;
  readonly onSave: (change: RuleEdit) => void;
  readonly onCancel: () => void;
}) {
  const { words } = list;
  const [action, setAction] = useState<RuleAction>(rule.action);
  const [span, setSpan] = useState<RuleSpan | 'keep'>('keep');
  const [note, setNote] = useState(rule.note);
  const [kinds, setKinds] = useState<readonly FieldKind[]>(
    rule.kinds.filter(({ isChosen }) => isChosen).map(({ value }) => value),
  );
  const save = (event: Event) => {
    event.preventDefault();
    const scope = kinds.length > 0 ? ({ kind: 'fields', kinds } as const) : ({ kind: 'all' } as const);
    onSave({ action, note, ...(span === 'keep' ? {} : { span }), ...(rule.isAboutSignals ? {} : { scope }) });
  };
  const toggle = (kind: FieldKind, isOn: boolean) =>
    setKinds((now) => (isOn ? [...now, kind] : now.filter((one) => one !== kind)));
  return (
    <form
      class="editor"
      onSubmit={save}
      onKeyDown={(event) => {
        // Escape also drops what an input method is composing.
        if (event.key === 'Escape' && !event.isComposing) onCancel();
      }}
    >
      <div class="selects">
        <Select id="edit-action" label={words.action} choices={list.actions} chosen={action} onChoose={setAction} />
        <Select
          id="edit-span"
          label={words.span}
          choices={[{ value: 'keep', label: words.spanKeep }, ...list.spans]}
          chosen={span}
          onChoose={setSpan}
        />
      </div>
      <div class="select">
        <label for="edit-note">{words.note}</label>
        <input
          id="edit-note"
          type="text"
          maxLength={MAX_NOTE_CHARS}
          value={note}
          onInput={(event) => setNote(event.currentTarget.value)}
        />
      </div>
      {!rule.isAboutSignals && (
        <fieldset class="kinds">
          <legend>{words.scope}</legend>
          {rule.kinds.map(({ value, label }) => (
            <label key={value} class="choice">
              <input
                type="checkbox"
                checked={kinds.includes(value)}
                onChange={(event) => toggle(value, event.currentTarget.checked)}
              />
              <span>{label}</span>
            </label>
          ))}
        </fieldset>
      )}
      <div class="row">
        <button type="submit" class="main">
          {words.save}
        </button>
        <button type="button" onClick={onCancel}>
          {words.cancel}
        </button>
      </div>
    </form>
  );
}
