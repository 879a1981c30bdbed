import { useEffect, useState } from 'preact/hooks';
import type { Locale } from '#contract/kinds.ts';
import { NO_POLICY, type PolicyNote } from '#contract/policy.ts';
import type { SyncState } from '#contract/sync.ts';
import { advancedCatalogue } from '#i18n/advanced/catalogue.ts';
import { clean } from '#i18n/clean.ts';
import { format, plural } from '#i18n/format.ts';
import type { Door, KeyBinding } from './door.ts';
import { Section } from './Section.tsx';

interface SurroundingsProps {
  readonly door: Door;
  readonly locale: Locale;
}

/** Keeping several devices alike: off until the person wants it. */
export function Sync({ door, locale }: SurroundingsProps) {
  const [state, setState] = useState<SyncState>({ isOn: false, at: 0, left: 0, untaken: 0, problem: '' });
  const text = advancedCatalogue(locale);
  useEffect(() => {
    void door.syncState().then(setState);
  }, [door]);
  const time = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' });
  const { isOn, at, left, untaken, problem } = state;
  return (
    <Section title={text.sync}>
      <label class="choice">
        <input
          type="checkbox"
          id="sync"
          checked={isOn}
          aria-describedby="sync-what"
          onChange={(event) => void door.setSync(event.currentTarget.checked).then(setState)}
        />
        <span class="choice-label">{text.syncOn}</span>
        <span class="small" id="sync-what">
          {text.syncWhat}
        </span>
      </label>
      <div role="status">
        {isOn && at > 0 && <p class="small">{format(text.syncAt, { time: time.format(at) })}</p>}
        {isOn && left > 0 && <p>{plural(locale, text.syncLeft, left)}</p>}
        {isOn && untaken > 0 && <p class="problem">{plural(locale, text.syncUntaken, untaken)}</p>}
        {isOn && problem !== '' && <p class="problem">{text.syncProblems[problem]}</p>}
      </div>
    </Section>
  );
}

/** What an administrator set, if one did, and what of it makes no sense. */
export function PolicyNotes({ door, locale }: SurroundingsProps) {
  const [note, setNote] = useState<PolicyNote>(NO_POLICY);
  const text = advancedCatalogue(locale);
  useEffect(() => {
    void door.policy().then(setNote);
  }, [door]);
  if (note.locked.length === 0 && note.problems.length === 0) return null;
  const known: Readonly<Record<string, string>> = text.choiceNames;
  const names = new Intl.ListFormat(locale).format(note.locked.map((key) => known[key] ?? key));
  return (
    <Section title={text.policy}>
      {note.locked.length > 0 && <p>{format(text.policyLocked, { names })}</p>}
      <ul class="plain problems">
        {note.problems.map(({ path, value, beyond }) => (
          <li key={path}>
            {beyond === undefined
              ? format(text.policyBad, { path: clean(path) })
              : format(plural(locale, text.policyBeyond, beyond), { path: clean(path) })}{' '}
            <code>{clean(value)}</code>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** The keys, which are the browser's to change. */
export function Keys({ door, locale }: SurroundingsProps) {
  const [keys, setKeys] = useState<readonly KeyBinding[]>([]);
  const text = advancedCatalogue(locale);
  useEffect(() => {
    void door.keys().then(setKeys);
  }, [door]);
  return (
    <Section title={text.keys}>
      <ul class="plain">
        {keys.map((one) => (
          <li key={one.name}>
            <span>{text.keyNames[one.name]}</span>
            <kbd>{one.keys || text.keyNone}</kbd>
          </li>
        ))}
      </ul>
      <div class="row">
        <button type="button" id="change-keys" onClick={() => void door.openKeys()}>
          {text.keysChange}
        </button>
      </div>
    </Section>
  );
}
