import '#surfaces/look/tokens.css';
import '#surfaces/look/page.css';
import '#surfaces/settings/settings.css';
import { render } from 'preact';
import { dressPage } from '#surfaces/look/dress-page.ts';
import { Advanced } from '#surfaces/settings/advanced/Advanced.tsx';
import { Settings } from '#surfaces/settings/Settings.tsx';
import { settingsView } from '#surfaces/settings/view.ts';
import { onAsked } from './asked.ts';
import { galleryDoor } from './door.ts';
import { settingsStates } from './states.ts';

const root = document.getElementById('root');
const nothing = () => undefined;
onAsked((state, locale) => {
  const shown = settingsStates(locale)[state];
  if (!root || !shown) return;
  const view = settingsView(shown, locale);
  dressPage(document, { locale, theme: 'auto', title: view.title });
  render(null, root);
  render(
    <Settings
      view={view}
      selected={shown.list.selected}
      onChange={nothing}
      onAdd={async () => false}
      onRemove={nothing}
      onEdit={nothing}
      onList={nothing}
      onUndo={nothing}
      onDismiss={nothing}
      onMore={nothing}
    >
      {(state === 'advanced' || state === 'locked') && (
        <Advanced
          door={galleryDoor}
          settings={shown.settings}
          locale={locale}
          locked={shown.locked}
          onChange={nothing}
          onAsked={async () => ({ result: null, problem: '' })}
          onKept={nothing}
          onProblem={nothing}
        />
      )}
    </Settings>,
    root,
  );
  for (const folded of root.querySelectorAll('details')) folded.open = state === 'advanced';
});
