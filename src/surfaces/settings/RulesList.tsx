import { Fragment } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { RuleEdit } from '#contract/rule.ts';
import { QuotedText } from '../components/QuotedText.tsx';
import { Select } from '../components/Select.tsx';
import { AddRule, type Wish } from './AddRule.tsx';
import type { ListState } from './list-state.ts';
import { RuleEditor } from './RuleEditor.tsx';
import type { RuleRow, RulesView } from './rules-view.ts';
import { drawnRows, WHOLE_UP_TO } from './window.ts';

/** What a person does with the list. */
export interface RulesListActions {
  readonly onAdd: (wish: Wish) => Promise<boolean>;
  readonly onRemove: (targets: readonly string[]) => void;
  readonly onEdit: (target: string, change: RuleEdit) => void;
  readonly onList: (change: Partial<ListState>) => void;
}

type Props = { readonly list: RulesView } & RulesListActions;

function Tools({ list, onList }: Pick<Props, 'list' | 'onList'>) {
  const { words } = list;
  return (
    <search class="search">
      <label for="search-sites">{words.search}</label>
      <div class="row">
        <input
          id="search-sites"
          type="text"
          autocomplete="off"
          spellcheck={false}
          value={list.query}
          onInput={(event) => onList({ query: event.currentTarget.value })}
        />
        {list.query !== '' && (
          <button type="button" onClick={() => onList({ query: '' })}>
            {words.searchClear}
          </button>
        )}
      </div>
      <div class="selects">
        <Select
          id="sort"
          label={words.sort}
          choices={list.sorts}
          chosen={list.sort}
          onChoose={(sort) => onList({ sort })}
        />
        <Select
          id="filter"
          label={words.filter}
          choices={list.filters}
          chosen={list.filter}
          onChoose={(filter) => onList({ filter })}
        />
      </div>
    </search>
  );
}

function SelectionBar({ list, onList, onRemove }: Pick<Props, 'list' | 'onList' | 'onRemove'>) {
  const { words, targets, selected } = list;
  return (
    <div class="row selection">
      <label class="choice">
        <input
          type="checkbox"
          id="select-all"
          checked={selected !== ''}
          onChange={(event) => onList({ selected: new Set(event.currentTarget.checked ? targets : []) })}
        />
        <span>{selected === '' ? words.selectAll : selected}</span>
      </label>
      {selected !== '' && (
        <button type="button" id="remove-selected" onClick={() => onRemove([])}>
          {words.removeSelected}
        </button>
      )}
    </div>
  );
}

interface RowProps extends Pick<Props, 'list' | 'onList' | 'onRemove'> {
  readonly row: RuleRow;
  readonly index: number;
  readonly onSelect: (target: string, isOn: boolean) => void;
  readonly style: Readonly<Record<string, string>>;
}

function Row({ list, row, index, style, onList, onRemove, onSelect }: RowProps) {
  const { words } = list;
  return (
    <li class="site" style={style} data-action={row.action} aria-posinset={index + 1} aria-setsize={list.total}>
      {list.hasTools && (
        <input
          type="checkbox"
          aria-label={row.selectName}
          checked={row.isSelected}
          disabled={row.isLocked}
          onChange={(event) => onSelect(row.target, event.currentTarget.checked)}
        />
      )}
      <div class="about">
        <bdi dir="ltr" class="host" title={row.shown}>
          {row.shown}
        </bdi>
        <span class="small" title={row.details}>
          <strong>{row.actionWord}</strong> · {row.details}
        </span>
      </div>
      {!row.isLocked && (
        <div class="does">
          <button type="button" data-edit aria-label={row.editName} onClick={() => onList({ editing: row.target })}>
            {words.edit}
          </button>
          <button type="button" data-remove aria-label={row.removeName} onClick={() => onRemove([row.target])}>
            {words.remove}
          </button>
        </div>
      )}
    </li>
  );
}

/** Draws the rows in sight; a list of ten thousand scrolls as a short one does. */
function Rows({ list, onList, onRemove, onEdit, onSelect }: Props & Pick<RowProps, 'onSelect'>) {
  const box = useRef<HTMLUListElement>(null);
  const [view, setView] = useState({ top: 0, height: 0, row: 0 });
  const isLong = list.total > WHOLE_UP_TO;
  const measure = () => {
    const list = box.current;
    const row = list?.querySelector('.site')?.getBoundingClientRect().height ?? 0;
    if (list) setView({ top: list.scrollTop, height: list.clientHeight, row });
  };
  useLayoutEffect(() => {
    measure();
    addEventListener('resize', measure);
    return () => removeEventListener('resize', measure);
  }, [isLong, list.query, list.sort, list.filter, view.row]);
  const drawn = drawnRows(list.total, view.top, view.height, isLong && view.row === 0 ? 60 : view.row);
  const { editing } = list;
  const inSight = Array.from({ length: drawn.to - drawn.from }, (_, at) => drawn.from + at);
  // The row being edited is always drawn: what is typed there must not go with it.
  const kept = editing && editing.index >= 0 && !inSight.includes(editing.index) ? [editing.index] : [];
  const shown = [...inSight, ...kept].sort((a, b) => a - b);
  // What is left out keeps its room, so that the scrollbar tells the truth. Not as padding of the list, which would grow
  // with it.
  const before = (at: number) => {
    const left = (shown[at] ?? 0) - (shown[at - 1] ?? -1) - 1;
    return { marginBlockStart: left > 0 ? `${left * view.row}px` : '' };
  };
  const left = list.total - 1 - (shown.at(-1) ?? -1);
  const after = { marginBlockEnd: left > 0 ? `${left * view.row}px` : '' };
  return (
    <ul ref={box} class={isLong ? 'sites long' : 'sites'} onScroll={measure} {...(isLong ? { tabIndex: 0 } : {})}>
      {shown.map((index, at) => {
        const row = list.rowAt(index);
        if (!row) return null;
        const isEdited = editing?.target === row.target;
        const end = at === shown.length - 1 ? after : {};
        const style = { ...before(at), ...(isEdited ? {} : end) };
        return (
          <Fragment key={row.target}>
            <Row {...{ list, row, index, onList, onRemove, onSelect, style }} />
            {isEdited && (
              <li class="editing" style={end}>
                <RuleEditor
                  list={list}
                  rule={editing}
                  onSave={(change) => onEdit(row.target, change)}
                  onCancel={() => onList({ editing: null })}
                />
              </li>
            )}
          </Fragment>
        );
      })}
    </ul>
  );
}

/** The sites a person trusts, and those they always want to be told about: add, find, change, take away. */
export function RulesList({ list, selected, ...actions }: Props & { readonly selected: ReadonlySet<string> }) {
  const { onList, onRemove } = actions;
  const select = (target: string, isOn: boolean) => {
    const next = new Set(selected);
    if (isOn) next.add(target);
    else next.delete(target);
    onList({ selected: next });
  };
  return (
    <section class="block" aria-labelledby="allowlist">
      <h2 id="allowlist">{list.title}</h2>
      <p class="small">{list.what}</p>
      {list.isLocked && (
        <p class="small" id="list-locked">
          {list.words.locked}
        </p>
      )}
      <AddRule list={list} onAdd={actions.onAdd} />
      {list.hasTools && <Tools list={list} onList={onList} />}
      {list.empty && (
        <div class="empty">
          <p>
            <strong>{list.empty.title}</strong>
          </p>
          <p>{list.empty.what}</p>
        </div>
      )}
      {!list.empty && (
        <p class="small" role="status">
          {list.nothingFound ? <QuotedText text={list.nothingFound} /> : list.count}
        </p>
      )}
      {list.hasTools && list.total > 0 && (
        <SelectionBar list={list} onList={onList} onRemove={() => onRemove(list.selectedTargets)} />
      )}
      {list.total > 0 && <Rows list={list} onSelect={select} {...actions} />}
    </section>
  );
}
