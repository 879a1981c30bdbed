import { parse } from 'csv-parse/browser/esm/sync';
import { stringify } from 'csv-stringify/browser/esm/sync';
import type { FileRule, SettingsFile } from '#contract/settings-file.ts';

const COLUMNS = ['target', 'action', 'until', 'note', 'scope'] as const;

/** What begins a formula, what spreadsheets pass over before it, and what some take for the end of a cell. */
const FORMULA = /[=+\-@\uff1d\uff0b\uff0d\uff20]/;
const PASSED_OVER = /[\s\0- "']/;
const CELL_END = /[;\t\r\n]/;

/**
 * With an apostrophe wherever a spreadsheet may see the beginning of a formula, which makes it text: at the start, and
 * after what it takes for the end of a cell where the list separator is not the comma. `isBack` takes just these away
 * again: each such place gets one more than it had. From the end, once: whoever made a file may have made it long.
 */
function guarded(text: string, isBack: boolean): string {
  let isBeforeFormula = false;
  let out = '';
  for (let at = text.length - 1; at >= 0; at--) {
    const letter = text.charAt(at);
    isBeforeFormula = FORMULA.test(letter) || (isBeforeFormula && PASSED_OVER.test(letter));
    const isPlace = isBeforeFormula && (at === 0 || CELL_END.test(text.charAt(at - 1)));
    if (isPlace && isBack && letter === "'") continue;
    out = (isPlace && !isBack ? "'" : '') + letter + out;
  }
  return out;
}

function scopeText(scope: FileRule['scope']): string {
  if (!scope || scope.kind === 'all') return '';
  return scope.kind === 'fields' ? `fields ${scope.kinds.join(' ')}` : `signals ${scope.ids.join(' ')}`;
}

/** The list as a table for spreadsheets, with nothing in it that one would run. */
export function rulesCsv(rules: readonly FileRule[]): string {
  const rows = rules.map(({ target, action, until, note, scope }) =>
    [target, action, until ?? '', note ?? '', scopeText(scope)].map((text) => guarded(text, false)),
  );
  // The mark at the beginning tells Excel that it is UTF-8.
  return stringify([[...COLUMNS], ...rows], {
    bom: true,
    quoted: true,
    quoted_empty: true,
    record_delimiter: 'windows',
  });
}

function cell(row: readonly string[], at: number): string {
  return guarded(row[at] ?? '', true);
}

function scopeFrom(text: string): { readonly scope: unknown } | object {
  const [kind, ...names] = text.split(/\s+/);
  if (kind === 'fields') return { scope: { kind, kinds: names } };
  return kind === 'signals' ? { scope: { kind, ids: names } } : {};
}

/** No rows where a quote is never closed: then there is nothing to import, and the border says so. */
function rowsOf(text: string): readonly (readonly string[])[] {
  try {
    return parse(text, { bom: true, relax_column_count: true, relax_quotes: true, skip_empty_lines: false });
  } catch {
    return [];
  }
}

/**
 * A table as the text of a settings file, one rule a line, so that what is wrong with it is named by the table's own
 * line. Nothing is checked here: that is for the border that reads every file.
 */
export function fileFromCsv(text: string): string {
  const [first = [], ...rest] = rowsOf(text);
  const names = first.map((name) => name.trim().toLowerCase());
  const at = (name: (typeof COLUMNS)[number]) => names.indexOf(name);
  const lines = rest.map((row) => {
    if (row.every((value) => value.trim() === '')) return '';
    const word = (name: (typeof COLUMNS)[number]) => cell(row, at(name)).trim();
    const until = word('until');
    const note = cell(row, at('note'));
    const rule = {
      target: word('target'),
      action: word('action') || 'trust',
      ...(until === '' ? {} : { until }),
      ...(note.trim() === '' ? {} : { note }),
      ...scopeFrom(word('scope')),
    };
    return JSON.stringify(rule);
  });
  const head: Pick<SettingsFile, 'formwary' | 'version'> = { formwary: 'settings', version: 1 };
  const last = lines.findLastIndex((line) => line !== '');
  const rules = lines.map((line, index) => (line === '' || index >= last ? line : `${line},`));
  return `${JSON.stringify(head).slice(0, -1)},"rules":[\n${rules.join('\n')}]}`;
}
