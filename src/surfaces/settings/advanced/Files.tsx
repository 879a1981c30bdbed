import { useEffect, useState } from 'preact/hooks';
import type { Locale } from '#contract/kinds.ts';
import type { Settings } from '#contract/settings.ts';
import { type FileDiff, type ImportLook, MAX_FILE_CHARS, type SettingsFileProblem } from '#contract/settings-file.ts';
import { type AdvancedCatalogue, advancedCatalogue } from '#i18n/advanced/catalogue.ts';
import { clean } from '#i18n/clean.ts';
import { format, plural } from '#i18n/format.ts';
import type { Door } from './door.ts';
import { Section } from './Section.tsx';

interface FilesProps {
  readonly door: Door;
  readonly locale: Locale;
  /** With any change of these, what an import can be taken back to may be gone. */
  readonly settings: Settings;
  /** Imports a text that was looked at; resolves to whether it was taken. */
  readonly onImport: (text: string) => Promise<boolean>;
  readonly onUndo: () => Promise<boolean>;
}

/** What an import would do, each in a line. */
export function diffLines(diff: FileDiff, locale: Locale): readonly string[] {
  const text = advancedCatalogue(locale);
  const lines = [
    [text.importTrust, diff.addsTrust],
    [text.importWarn, diff.addsWarn],
    [text.importChanges, diff.changes],
    [text.importChoices, diff.choices.length],
    [text.importLowers, diff.lowers],
    [text.importRaises, diff.raises],
  ] as const;
  return lines.flatMap(([forms, count]) => (count > 0 ? [plural(locale, forms, count)] : []));
}

function problemLine({ code, line, path }: SettingsFileProblem, text: AdvancedCatalogue): string {
  const why = text.fileProblems[code];
  return line === 0
    ? format(text.importWhole, { why })
    : format(text.importLine, { line, path: clean(path) || '–', why });
}

/** Whether a text is such a table and no settings file. */
export function isCsv(text: string): boolean {
  const [head = ''] = text.replace(/^\ufeff/, '').split(/\r?\n/, 1);
  return !head.trimStart().startsWith('{') && /\btarget\b/i.test(head);
}

/** The settings as a file, and back: what an import would do is shown first, and can be taken back. */
export function Files({ door, locale, settings, onImport, onUndo }: FilesProps) {
  const [look, setLook] = useState<(ImportLook & { readonly text: string }) | null>(null);
  const [canUndo, setCanUndo] = useState(false);
  const text = advancedCatalogue(locale);
  useEffect(() => {
    // Also after the page was loaded anew: it is kept for as long as the browser is open.
    void door.keptImport(false).then(setCanUndo);
  }, [door, settings]);
  const exported = async (asTable: boolean) => {
    const file = await door.exportFile();
    if (!asTable) return door.save('formwary-settings.json', 'application/json', `${JSON.stringify(file, null, 2)}\n`);
    const { rulesCsv } = await import('./rules-csv.ts');
    door.save('formwary-sites.csv', 'text/csv', rulesCsv(file.rules ?? []));
  };
  const choose = async (input: HTMLInputElement) => {
    const [file] = input.files ?? [];
    if (!file) return;
    // A file of gigabytes is not even read. A character takes up to four bytes.
    const read = file.size > MAX_FILE_CHARS * 4 ? ' '.repeat(MAX_FILE_CHARS + 1) : await file.text();
    input.value = '';
    const said = (isCsv(read) ? (await import('./rules-csv.ts')).fileFromCsv(read) : read).slice(0, MAX_FILE_CHARS + 1);
    setLook({ ...(await door.lookAt(said)), text: said });
  };
  const confirm = async () => {
    if (!look?.ok) return;
    await onImport(look.text);
    setLook(null);
  };
  const lines = look?.ok ? diffLines(look.diff, locale) : [];
  return (
    <Section title={text.files}>
      <div class="row">
        <button type="button" id="export" onClick={() => void exported(false)}>
          {text.exportAll}
        </button>
        <button type="button" id="export-csv" onClick={() => void exported(true)}>
          {text.exportTable}
        </button>
      </div>
      <div class="select">
        <label for="import">{text.importLabel}</label>
        <input
          id="import"
          type="file"
          accept=".json,.csv,application/json,text/csv"
          onChange={(event) => void choose(event.currentTarget)}
        />
      </div>
      <div role="status">
        {look && !look.ok && (
          <>
            <p class="problem">{text.importBad}</p>
            <ul class="plain problems">
              {look.problems.map((problem) => (
                <li key={`${problem.line} ${problem.path}`}>{problemLine(problem, text)}</li>
              ))}
            </ul>
          </>
        )}
        {look?.ok && lines.length === 0 && <p>{text.importNothing}</p>}
        {look?.ok && lines.length > 0 && (
          <>
            <p>{text.importWill}</p>
            <ul>
              {lines.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </>
        )}
      </div>
      {look?.ok && (
        <div class="row">
          {lines.length > 0 && (
            <button type="button" class="main" id="import-confirm" onClick={() => void confirm()}>
              {text.importConfirm}
            </button>
          )}
          <button type="button" onClick={() => setLook(null)}>
            {text.importCancel}
          </button>
        </div>
      )}
      {canUndo && (
        <div class="row">
          <button type="button" id="import-undo" onClick={() => void onUndo()}>
            {text.importUndo}
          </button>
          <button type="button" id="import-keep" onClick={() => void door.keptImport(true).then(setCanUndo)}>
            {text.importKeep}
          </button>
        </div>
      )}
    </Section>
  );
}
