import { RULE_ACTIONS } from '#contract/rule.ts';

export const SORTS = ['name', 'newest', 'ending'] as const;
export type Sort = (typeof SORTS)[number];
export const FILTERS = ['all', ...RULE_ACTIONS] as const;
export type Filter = (typeof FILTERS)[number];

/** How the list is being looked at. */
export interface ListState {
  /** What is typed into the search box. */
  readonly query: string;
  readonly sort: Sort;
  readonly filter: Filter;
  readonly selected: ReadonlySet<string>;
  /** Target of the rule being edited. */
  readonly editing: string | null;
  /** Why a site could not be added; empty when there is no reason. */
  readonly addProblem: string;
}

export const PLAIN_LIST: ListState = {
  query: '',
  sort: 'name',
  filter: 'all',
  selected: new Set(),
  editing: null,
  addProblem: '',
};
