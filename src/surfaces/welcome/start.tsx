import { render } from 'preact';
import { askWorker, onStateChange, openSettings } from '#browser/worker.ts';
import type { Choices, Settings } from '#contract/settings.ts';
import { DEFAULT_SETTINGS } from '#contract/settings.ts';
import { chooseLocale, chooseRegion } from '#i18n/locale.ts';
import { settingsWords } from '#i18n/settings/words.ts';
import { dressPage } from '../look/dress-page.ts';
import { problemSentence } from '../problem.ts';
import { welcomeView } from './view.ts';
import { Welcome } from './Welcome.tsx';

/** Shows the first page; every choice is kept at once, as in the settings. */
export async function startWelcome(root: HTMLElement): Promise<void> {
  let settings: Settings = DEFAULT_SETTINGS;
  let said = '';
  const locale = () => chooseLocale(settings.locale, navigator.languages);
  const paint = () => {
    const view = welcomeView(
      settings,
      { locale: locale(), region: chooseRegion(settings.region, navigator.languages) },
      said,
    );
    dressPage(document, { locale: view.locale, theme: view.theme, title: `${view.name} · ${view.title}` });
    render(
      <Welcome view={view} onChange={(change) => void choose(change)} onSettings={() => void openSettings()} />,
      root,
    );
  };
  const choose = async (change: Partial<Choices>) => {
    try {
      const result = await askWorker({ type: 'change-settings', change });
      if (result.ok) settings = result.settings;
      said = result.ok ? settingsWords(locale()).saved : problemSentence(result, locale());
    } catch {
      // The extension was updated or reloaded under this page.
      said = settingsWords(locale()).unreachable;
    }
    paint();
  };
  const read = async () => {
    settings = await askWorker({ type: 'settings' });
    paint();
  };
  paint();
  await read();
  onStateChange(() => void read(), new AbortController().signal);
}
