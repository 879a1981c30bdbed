import { useState } from 'preact/hooks';
import type { RuleAction, RuleReach, RuleScope, RuleSpan } from '#contract/rule.ts';
import { Select } from '../components/Select.tsx';
import type { RulesView } from './rules-view.ts';
import { ScopeChooser, settledScope } from './ScopeChooser.tsx';

/** What a person wants done about an address. */
export interface Wish {
  readonly typed: string;
  readonly action: RuleAction;
  readonly span: RuleSpan;
  readonly reach: RuleReach;
  /** Absent: as an older entry for it has it, else everything. */
  readonly scope?: RuleScope;
}

/** A box for an address; how and for how long is folded away, for those who want more than to trust a site. */
export function AddRule({
  list,
  onAdd,
}: {
  readonly list: RulesView;
  /** Resolves to whether it was taken; then the box is emptied. */
  readonly onAdd: (wish: Wish) => Promise<boolean>;
}) {
  const [wish, setWish] = useState<Wish>({ typed: '', action: 'trust', span: 'good', reach: 'site' });
  const { words } = list;
  const hasProblem = list.addProblem !== '';
  const add = async (event: Event) => {
    event.preventDefault();
    // What was typed while the answer was under way is the next entry, and stays.
    const { scope } = wish;
    if (await onAdd(scope ? { ...wish, scope: settledScope(scope) } : wish))
      setWish((now) => (now.typed === wish.typed ? { ...now, typed: '' } : now));
  };
  const set = (part: Partial<Wish>) => setWish((now) => ({ ...now, ...part }));
  return (
    <form class="add" noValidate onSubmit={(event) => void add(event)}>
      <label for="add-site">{words.addLabel}</label>
      <div class="row">
        <input
          id="add-site"
          type="text"
          inputMode="url"
          autocomplete="off"
          autocapitalize="none"
          spellcheck={false}
          dir="ltr"
          value={wish.typed}
          disabled={list.isLocked}
          aria-invalid={hasProblem}
          aria-describedby={[hasProblem && 'add-problem', list.isLocked && 'list-locked', 'add-hint']
            .filter(Boolean)
            .join(' ')}
          onInput={(event) => set({ typed: event.currentTarget.value })}
        />
        <button type="submit" class="main" disabled={list.isLocked}>
          {words.add}
        </button>
      </div>
      <p id="add-problem" class="problem" role="alert">
        {list.addProblem}
      </p>
      <p id="add-hint" class="small">
        {words.addHint}
      </p>
      <details>
        <summary>{words.addMore}</summary>
        <div class="selects">
          <Select
            id="add-action"
            label={words.action}
            choices={list.actions}
            chosen={wish.action}
            onChoose={(action) => set({ action })}
          />
          <Select
            id="add-span"
            label={words.span}
            choices={list.spans}
            chosen={wish.span}
            onChoose={(span) => set({ span })}
          />
          <Select
            id="add-reach"
            label={words.reach}
            choices={list.reaches}
            chosen={wish.reach}
            onChoose={(reach) => set({ reach })}
          />
        </div>
        <ScopeChooser
          id="add-scope"
          list={list}
          scope={wish.scope ?? { kind: 'all' }}
          onScope={(scope) => set({ scope })}
        />
      </details>
    </form>
  );
}
