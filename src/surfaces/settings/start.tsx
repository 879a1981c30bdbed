import { type ComponentType, render } from 'preact';
import { settingsDoor } from '#browser/settings-door.ts';
import { askWorker, onStateChange } from '#browser/worker.ts';
import type { ChangeResult, TrustedMessage } from '#contract/message.ts';
import type { RulesUndo } from '#contract/rule.ts';
import { DEFAULT_SETTINGS } from '#contract/settings.ts';
import { clean, cleanHost } from '#i18n/clean.ts';
import { format, plural } from '#i18n/format.ts';
import { chooseLocale } from '#i18n/locale.ts';
import { settingsWords } from '#i18n/settings/words.ts';
import { dressPage } from '../look/dress-page.ts';
import { problemSentence } from '../problem.ts';
import type { Wish } from './AddRule.tsx';
import type { AdvancedProps } from './advanced/Advanced.tsx';
import { PLAIN_LIST } from './list-state.ts';
import { Settings } from './Settings.tsx';
import { type SettingsState, settingsView } from './view.ts';

/** A message that changes something and is answered with a plain result. */
type Change = Extract<
  TrustedMessage,
  { type: 'change-settings' | 'allow' | 'disallow' | 'undo-rules' | 'edit-rules' | 'import' | 'undo-import' }
>;

/** Shows the settings; every change goes to the worker at once and shows only what the worker kept. */
export async function startSettings(root: HTMLElement): Promise<void> {
  let state: SettingsState = {
    settings: DEFAULT_SETTINGS,
    list: PLAIN_LIST,
    undo: null,
    said: '',
    choiceProblem: '',
    isMac: /mac/i.test(navigator.userAgent),
    locked: new Set(),
    now: Date.now(),
  };
  let Advanced: ComponentType<AdvancedProps> | null = null;
  const locale = () => chooseLocale(state.settings.locale, navigator.languages);
  const words = () => settingsWords(locale());
  const update = (change: Partial<SettingsState>) => {
    state = { ...state, ...change, now: Date.now() };
    const view = settingsView(state, locale());
    dressPage(document, { locale: view.locale, theme: view.theme, title: view.title });
    const { settings, locked } = state;
    render(
      <Settings
        view={view}
        selected={state.list.selected}
        onChange={(choices) => void choose(choices)}
        onAdd={add}
        onRemove={(targets) => void remove(targets)}
        onEdit={(target, edit) =>
          void send({ type: 'edit-rules', targets: [target], change: edit }, words().edited, target)
        }
        onList={changeList}
        onUndo={() => void undo()}
        onDismiss={() => {
          update({ undo: null });
          focusOn('#add-site');
        }}
        onMore={() => void loadMore()}
      >
        {Advanced && (
          <Advanced
            door={settingsDoor}
            settings={settings}
            locale={view.locale}
            locked={locked}
            onChange={(choices) => void choose(choices)}
            onAsked={ask}
            onKept={told}
            onProblem={(choiceProblem) => update({ choiceProblem, said: '' })}
          />
        )}
      </Settings>,
      root,
    );
  };
  const focusOn = (selector: string, index = 0) => {
    const targets = root.querySelectorAll<HTMLElement>(selector);
    targets[Math.min(index, targets.length - 1)]?.focus();
    return targets.length > 0;
  };
  const changeList = (change: Partial<SettingsState['list']>) => {
    const closed = state.list.editing;
    update({ list: { ...state.list, ...change } });
    if (change.editing) focusOn('#edit-action');
    else if (change.editing === null) focusOnRow(closed);
  };
  const focusOnRow = (target: string | null) => {
    const at = target === null ? -1 : settingsView(state, locale()).list.targets.indexOf(target);
    if (at < 0 || !focusOn('[data-edit]', at)) focusOn('#add-site');
  };

  /** What the worker says came of it; in words where nothing did. */
  const ask = async (message: Change): Promise<{ readonly result: ChangeResult | null; readonly problem: string }> => {
    try {
      const result = await askWorker(message);
      return { result, problem: result.ok ? '' : problemSentence(result, locale()) };
    } catch {
      // The extension was updated or reloaded under this page: nobody answers it any more.
      return { result: null, problem: words().unreachable };
    }
  };

  /** Takes over what the worker kept, says so, and offers to take it back. */
  const told = (settings: SettingsState['settings'], said: string, taken: RulesUndo | null = null, site = '') => {
    const offer = taken && taken.targets.length > 0 ? { undo: taken, text: said, site: cleanHost(site) } : null;
    const list = { ...state.list, addProblem: '', editing: null, selected: new Set<string>() };
    update({ settings, list, undo: offer, said: '', choiceProblem: '' });
    update({ said: format(said, { site: cleanHost(site) }) });
  };

  const send = async (message: Change, said: string, site: string): Promise<boolean> => {
    const { result, problem } = await ask(message);
    if (!result?.ok) {
      update({ list: { ...state.list, addProblem: problem }, said: '' });
      return false;
    }
    told(result.settings, said, result.undo, site);
    if (message.type === 'edit-rules') focusOnRow(site);
    return true;
  };

  const choose = async (choices: Extract<Change, { type: 'change-settings' }>['change']) => {
    const { result, problem } = await ask({ type: 'change-settings', change: choices });
    if (!result?.ok) return update({ choiceProblem: `${words().saveFailed} ${problem}`, said: '' });
    update({ settings: result.settings, choiceProblem: '' });
    update({ said: words().saved });
  };

  const add = async ({ typed, ...how }: Wish): Promise<boolean> => {
    const refuse = (addProblem: string) => {
      update({ list: { ...state.list, addProblem }, said: '' });
      focusOn('#add-site');
      return false;
    };
    if (typed.trim() === '') return refuse(words().addEmpty);
    const sites = [typed.trim().slice(0, 2_048)];
    const { result, problem } = await ask({ type: 'allow', sites, from: 'settings', ...how });
    if (!result?.ok) return refuse(problem);
    const target = cleanHost(result.undo?.targets[0] ?? '');
    const before = result.undo?.before[0];
    const after = result.settings.rules.find((rule) => rule.target === result.undo?.targets[0]);
    const isSame = before !== undefined && before.action === after?.action && before.until === after.until;
    const text = before ? words().edited : how.action === 'warn' ? words().warned : words().added;
    const offer = result.undo && !isSame ? { undo: result.undo, text, site: target } : null;
    update({ settings: result.settings, list: { ...state.list, addProblem: '' }, undo: offer, said: '' });
    update({ said: isSame ? format(words().already, { site: clean(typed) }) : format(text, { site: target }) });
    return true;
  };

  const remove = async (targets: readonly string[]) => {
    if (targets.length === 0) return;
    const index = settingsView(state, locale()).list.targets.indexOf(targets[0] ?? '');
    const [only = ''] = targets;
    const said = targets.length === 1 ? words().removed : plural(locale(), words().removedMany, targets.length);
    if (!(await send({ type: 'disallow', sites: targets }, said, only))) return;
    // The row is gone: go on with the one that took its place, or where new ones are made.
    if (!focusOn('[data-remove]', index)) focusOn('#add-site');
  };

  const undo = async () => {
    const offer = state.undo;
    if (!offer) return;
    const { result, problem } = await ask({ type: 'undo-rules', ...offer.undo });
    if (!result?.ok) return update({ list: { ...state.list, addProblem: problem }, said: '' });
    update({ settings: result.settings, undo: null, list: { ...state.list, query: '', filter: 'all' }, said: '' });
    update({ said: words().undone });
    const [first] = offer.undo.before;
    const index = first ? settingsView(state, locale()).list.targets.indexOf(first.target) : -1;
    if (index < 0 || !focusOn('[data-remove]', index)) focusOn('#add-site');
  };

  const loadMore = async () => {
    if (Advanced) return;
    Advanced = (await import('./advanced/Advanced.tsx')).Advanced;
    update({});
  };

  const read = async () => update({ settings: await askWorker({ type: 'settings' }) });

  document.addEventListener('keydown', (event) => {
    const isUndo = event.key.toLowerCase() === 'z' && (event.ctrlKey || event.metaKey) && !event.shiftKey;
    // In a text box these keys take back what was typed.
    const isTyping =
      event.target instanceof HTMLTextAreaElement ||
      (event.target instanceof HTMLInputElement && event.target.type === 'text');
    if (!isUndo || isTyping || !state.undo) return;
    event.preventDefault();
    void undo();
  });
  await read();
  const trouble = await askWorker({ type: 'settings-trouble' });
  if (trouble !== '') update({ choiceProblem: trouble === 'aside' ? words().keptAside : words().readOnly });
  const { locked } = await askWorker({ type: 'policy' });
  if (locked.length > 0) update({ locked: new Set(locked) });
  onStateChange(() => void read(), new AbortController().signal);
}
