import { render } from 'preact';
import { askWorker, onStateChange, onTabComplete, openSettings, popupTabId } from '#browser/worker.ts';
import type { Locale } from '#contract/kinds.ts';
import type { ChangeResult, QuietToday } from '#contract/message.ts';
import type { RuleSpan } from '#contract/rule.ts';
import { DEFAULT_SETTINGS, type Settings } from '#contract/settings.ts';
import { catalogue } from '#i18n/catalogue.ts';
import { cleanHost } from '#i18n/clean.ts';
import { format } from '#i18n/format.ts';
import { chooseLocale, chooseRegion } from '#i18n/locale.ts';
import { settingsWords } from '#i18n/settings/words.ts';
import { addressOf } from '../address-of.ts';
import { dressPage } from '../look/dress-page.ts';
import { problemSentence } from '../problem.ts';
import { Popup } from './Popup.tsx';
import { popupView } from './view.ts';
import type { PopupAction, PopupState } from './view-types.ts';

/** An answer that comes sooner is the first thing that is shown: no flash of anything else. */
const WAITING_MS = 120;

function isUnchecked(state: PopupState): boolean {
  return state.kind === 'could-not-check';
}

/** Shows the state of one tab and keeps it in step until the popup closes. */
export async function startPopup(root: HTMLElement): Promise<void> {
  let settings: Settings = DEFAULT_SETTINGS;
  let state: PopupState = { kind: 'loading' };
  let said = '';
  let asked = 0;
  let quiet: QuietToday = { held: 0, isMuted: false };
  const locale = (): Locale => chooseLocale(settings.locale, navigator.languages);
  const paint = () => {
    const region = chooseRegion(settings.region, navigator.languages);
    const view = popupView(state, locale(), { region, today: new Date(), quiet });
    dressPage(document, { locale: locale(), theme: settings.theme, title: view.name });
    render(<Popup view={view} said={said} onAct={(action) => void act(action)} />, root);
  };

  // Something to read meanwhile, in the browser's language until the settings are known.
  const waiting = setTimeout(paint, WAITING_MS);
  const tabId = await popupTabId(location.search);
  const ask = (type: 'tab-state' | 'inspect') =>
    tabId === null ? Promise.resolve<PopupState>({ kind: 'unsupported', page: 'unknown' }) : askWorker({ type, tabId });

  /** Of two overlapping questions the later one counts. */
  const refresh = async (type: 'tab-state' | 'inspect' = 'tab-state') => {
    const mine = ++asked;
    try {
      const [newState, newSettings, newQuiet] = await Promise.all([
        ask(type),
        askWorker({ type: 'settings' }),
        askWorker({ type: 'quiet' }),
      ]);
      if (mine !== asked) return;
      quiet = newQuiet;
      state = newState;
      settings = newSettings;
    } catch {
      // The extension was updated under the open popup: there is no worker to ask until it is opened again.
      state = { kind: 'could-not-check' };
    }
    clearTimeout(waiting);
    paint();
  };

  const copy = async (text: string) => {
    const words = catalogue(locale()).popup;
    try {
      await navigator.clipboard.writeText(text);
      said = format(words.copied, { text });
    } catch {
      // The browser or its owner forbids it: the text stands there to be copied by hand.
      said = words.notCopied;
    }
    paint();
  };

  /** Changes the rule that keeps Formwary silent here. The choice keeps its place, and with it the focus. */
  const changeTrust = async (wish: { readonly span: RuleSpan } | { readonly moveTo: string }) => {
    if (state.kind !== 'allowed') return;
    const result: ChangeResult = await askWorker({ type: 'site-rule', site: state.rule.target, wish });
    said = result.ok ? settingsWords(locale()).edited : problemSentence(result, locale());
    await refresh();
  };

  const act = async (action: PopupAction) => {
    if (typeof action === 'object') {
      if ('copy' in action) return copy(action.copy);
      if ('span' in action || 'moveTo' in action) return changeTrust(action);
      if (tabId !== null)
        await askWorker({ type: 'point-at', tabId, selectors: action.pointAt, as: action.as, frame: action.frame });
      return;
    }
    const words = catalogue(locale()).popup;
    switch (action) {
      case 'settings':
        await openSettings();
        window.close();
        return;
      case 'look-again':
        said = '';
        state = { kind: 'loading' };
        paint();
        await refresh('inspect');
        return;
      case 'mute':
      case 'unmute':
        quiet = await askWorker({ type: 'mute', isMuted: action === 'mute' });
        said = action === 'mute' ? words.muted : words.unmuted;
        paint();
        return;
      case 'trust':
      case 'untrust':
      case 'warn':
      case 'unwarn': {
        if (state.kind !== 'report' && state.kind !== 'allowed') return;
        const { site, rule } = state;
        const isNew = action === 'trust' || action === 'warn';
        const result: ChangeResult = await askWorker(
          isNew
            ? { type: 'site-rule', site: addressOf(site), wish: action }
            : { type: 'site-rule', site: rule?.target ?? site, wish: 'back' },
        );
        const done = { trust: words.trusted, warn: words.warned, untrust: words.untrusted, unwarn: words.untrusted };
        said = result.ok ? format(done[action], { site: cleanHost(site) }) : problemSentence(result, locale());
        await refresh();
        // The button changed its meaning under the finger; keep the place, so that undo is one press away. Who went on
        // meanwhile is left where they are.
        const place = action === 'trust' || action === 'untrust' ? 'trust' : 'warn';
        if (document.activeElement === document.body) root.querySelector<HTMLElement>(`[data-act="${place}"]`)?.focus();
        return;
      }
      default:
        return action satisfies never;
    }
  };

  const open = new AbortController();
  // A page that asks nothing tells nobody when it has come: its tab does.
  if (tabId !== null) onTabComplete(tabId, () => void refresh('inspect'), open.signal);
  await refresh();
  // Perhaps only nobody has looked yet.
  if (isUnchecked(state)) await refresh('inspect');
  onStateChange(() => void refresh(), open.signal);
}
