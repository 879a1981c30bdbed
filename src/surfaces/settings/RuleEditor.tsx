import { useState } from 'preact/hooks';
import { MAX_NOTE_CHARS, type RuleAction, type RuleEdit, type RuleScope, type RuleSpan } from '#contract/rule.ts';
import { Select } from '../components/Select.tsx';
import type { EditView, RulesView } from './rules-view.ts';
import { ScopeChooser, settledScope } from './ScopeChooser.tsx';

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
  const [scope, setScope] = useState<RuleScope>(rule.scope);
  const save = (event: Event) => {
    event.preventDefault();
    onSave({ action, note, scope: settledScope(scope), ...(span === 'keep' ? {} : { span }) });
  };
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
      <ScopeChooser id="edit-scope" list={list} scope={scope} onScope={setScope} />
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
