import type { FieldKind } from '#contract/kinds.ts';
import type { RuleScope } from '#contract/rule.ts';
import { Select } from '../components/Select.tsx';
import type { Option } from '../options.ts';
import type { RulesView } from './rules-view.ts';

const EMPTY: Readonly<Record<RuleScope['kind'], RuleScope>> = {
  all: { kind: 'all' },
  fields: { kind: 'fields', kinds: [] },
  signals: { kind: 'signals', ids: [] },
};

/** A scope in which nothing was chosen is about everything. */
export function settledScope(scope: RuleScope): RuleScope {
  const isEmpty =
    (scope.kind === 'fields' && scope.kinds.length === 0) || (scope.kind === 'signals' && scope.ids.length === 0);
  return isEmpty ? EMPTY.all : scope;
}

/** What a rule is about: everything, or the kinds of data, or the reasons, that are ticked. */
export function ScopeChooser({
  id,
  list,
  scope,
  onScope,
}: {
  readonly id: string;
  readonly list: RulesView;
  readonly scope: RuleScope;
  readonly onScope: (scope: RuleScope) => void;
}) {
  const { words } = list;
  const ticked = <T extends string>(now: readonly T[], one: T, isOn: boolean) =>
    isOn ? [...now, one] : now.filter((other) => other !== one);
  const boxes = <T extends string>(all: readonly Option<T>[], now: readonly T[], set: (next: readonly T[]) => void) => (
    <fieldset class="kinds">
      <legend>{words.scopeTick}</legend>
      {all.map(({ value, label }) => (
        <label key={value} class="choice">
          <input
            type="checkbox"
            checked={now.includes(value)}
            onChange={(event) => set(ticked(now, value, event.currentTarget.checked))}
          />
          <span>{label}</span>
        </label>
      ))}
    </fieldset>
  );
  return (
    <>
      <Select
        id={id}
        label={words.scope}
        choices={list.scopes}
        chosen={scope.kind}
        onChoose={(kind) => kind !== scope.kind && onScope(EMPTY[kind])}
      />
      {scope.kind === 'fields' &&
        boxes<FieldKind>(list.kinds, scope.kinds, (kinds) => onScope({ kind: 'fields', kinds }))}
      {scope.kind === 'signals' && boxes(list.signals, scope.ids, (ids) => onScope({ kind: 'signals', ids }))}
    </>
  );
}
