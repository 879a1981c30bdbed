import { useState } from 'preact/hooks';
import type { Locale } from '#contract/kinds.ts';
import type { PasteResult } from '#contract/message.ts';
import { MAX_PASTED_LINES, RULE_ACTIONS, type RuleAction } from '#contract/rule.ts';
import { advancedCatalogue } from '#i18n/advanced/catalogue.ts';
import { catalogue } from '#i18n/catalogue.ts';
import { clean } from '#i18n/clean.ts';
import { format, plural } from '#i18n/format.ts';
import { settingsWords } from '#i18n/settings/words.ts';
import { Select } from '../../components/Select.tsx';
import { options } from '../../options.ts';
import type { Door } from './door.ts';
import { Section } from './Section.tsx';

const MAX_SHOWN = 50;

interface PasteListProps {
  readonly door: Door;
  readonly locale: Locale;
  readonly isLocked: boolean;
  readonly onDone: (result: PasteResult) => void;
}

/** Many entries at once: what can be read is added, each other line is named with its reason and stays in the box. */
export function PasteList({ door, locale, isLocked, onDone }: PasteListProps) {
  const [typed, setTyped] = useState('');
  const [{ bad, beyond }, setLeft] = useState<Pick<PasteResult, 'bad' | 'beyond'>>({ bad: [], beyond: 0 });
  const [action, setAction] = useState<RuleAction>('trust');
  const text = advancedCatalogue(locale);
  const words = catalogue(locale);
  const add = async (event: Event) => {
    event.preventDefault();
    const result = await door.paste(typed, action);
    onDone(result);
    setLeft(result);
    const unread = result.beyond > 0 ? typed.split(/\r\n|\r|\n/).slice(MAX_PASTED_LINES) : [];
    const rest = [...result.bad.map((line) => line.text), ...unread].join('\n');
    // What was typed while the answer was under way stays.
    if (result.ok) setTyped((now) => (now === typed ? rest : now));
  };
  return (
    <Section title={text.paste}>
      <form class="add" onSubmit={(event) => void add(event)}>
        <label for="paste">{text.pasteLabel}</label>
        <textarea
          id="paste"
          rows={4}
          dir="ltr"
          autocapitalize="none"
          spellcheck={false}
          disabled={isLocked}
          aria-describedby={isLocked ? 'paste-what paste-locked' : 'paste-what'}
          value={typed}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
        <p class="small" id="paste-what">
          {text.pasteWhat}
        </p>
        {isLocked && (
          <p class="small" id="paste-locked">
            {settingsWords(locale).locked}
          </p>
        )}
        <Select
          id="paste-action"
          label={settingsWords(locale).action}
          choices={options(RULE_ACTIONS, words.actions)}
          chosen={action}
          isLocked={isLocked}
          lockedBy="paste-locked"
          onChoose={setAction}
        />
        <div class="row">
          <button type="submit" disabled={isLocked}>
            {text.pasteButton[action]}
          </button>
        </div>
      </form>
      <div role="status">
        {beyond > 0 && <p class="problem">{plural(locale, text.pasteBeyond, beyond)}</p>}
        <ul class="plain problems">
          {bad.slice(0, MAX_SHOWN).map((line) => (
            <li key={line.line}>
              {format(text.pasteBad, { line: line.line, text: clean(line.text), why: text.lineProblems[line.problem] })}
            </li>
          ))}
        </ul>
      </div>
    </Section>
  );
}
