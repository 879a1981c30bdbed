import type { Locale } from '#contract/kinds.ts';
import type { ChangeResult, PasteResult, TrustedMessage } from '#contract/message.ts';
import type { RulesUndo } from '#contract/rule.ts';
import type { Choices, Settings } from '#contract/settings.ts';
import { advancedCatalogue } from '#i18n/advanced/catalogue.ts';
import { plural } from '#i18n/format.ts';
import { problemSentence } from '../../problem.ts';
import type { Door } from './door.ts';
import { Files } from './Files.tsx';
import { PasteList } from './PasteList.tsx';
import { Sensitivity } from './Sensitivity.tsx';
import { Keys, PolicyNotes, Sync } from './Surroundings.tsx';
import { TestAddress } from './TestAddress.tsx';

type FileChange = Extract<TrustedMessage, { type: 'import' | 'undo-import' }>;

export interface AdvancedProps {
  readonly door: Door;
  readonly settings: Settings;
  readonly locale: Locale;
  readonly locked: ReadonlySet<string>;
  readonly onChange: (change: Partial<Choices>) => void;
  readonly onAsked: (change: FileChange) => Promise<{ readonly result: ChangeResult | null; readonly problem: string }>;
  /** Something was kept: new settings, a sentence about it, and what takes it back. */
  readonly onKept: (settings: Settings, said: string, undo: RulesUndo | null) => void;
  readonly onProblem: (problem: string) => void;
}

/** The folded part of the settings: for those who want to turn every screw, and for whoever looks after them. */
export function Advanced(props: AdvancedProps) {
  const { door, settings, locale, locked, onChange, onAsked, onKept, onProblem } = props;
  const text = advancedCatalogue(locale);
  const pasted = ({ added: { trust, warn } }: PasteResult): string => {
    const said = [
      trust > 0 ? plural(locale, text.pasteTrusted, trust) : '',
      warn > 0 ? plural(locale, text.pasteWarned, warn) : '',
    ].filter((sentence) => sentence !== '');
    return said.length > 0 ? said.join(locale === 'en' ? ' ' : '') : text.pasteNothing;
  };
  const change = async (message: FileChange, said: string): Promise<boolean> => {
    const { result, problem } = await onAsked(message);
    if (result?.ok) onKept(result.settings, said, null);
    else onProblem(problem);
    return result?.ok === true;
  };
  return (
    <div class="parts">
      <PolicyNotes door={door} locale={locale} />
      <Sensitivity
        settings={settings}
        locale={locale}
        isLocked={locked.has('own')}
        onOwn={(own) => onChange({ own })}
      />
      <TestAddress door={door} locale={locale} />
      <PasteList
        door={door}
        locale={locale}
        isLocked={locked.has('rules')}
        onDone={(result) => {
          if (!result.ok) onProblem(problemSentence(result, locale));
          else onKept(result.settings, pasted(result), result.undo);
        }}
      />
      <Files
        door={door}
        locale={locale}
        settings={settings}
        onImport={(file) => change({ type: 'import', text: file }, text.importDone)}
        onUndo={() => change({ type: 'undo-import' }, text.importUndone)}
      />
      <Sync door={door} locale={locale} />
      <Keys door={door} locale={locale} />
    </div>
  );
}
