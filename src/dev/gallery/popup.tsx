import '#surfaces/look/tokens.css';
import '#surfaces/look/page.css';
import '#surfaces/popup/popup.css';
import { render } from 'preact';
import { dressPage } from '#surfaces/look/dress-page.ts';
import { Popup } from '#surfaces/popup/Popup.tsx';
import { popupView } from '#surfaces/popup/view.ts';
import { onAsked } from './asked.ts';
import { POPUP_CONTEXT, POPUP_STATES } from './states.ts';

const root = document.getElementById('root');
onAsked((state, locale) => {
  const shown = POPUP_STATES[state];
  if (!root || !shown) return;
  const view = popupView(shown, locale, POPUP_CONTEXT);
  dressPage(document, { locale, theme: 'auto', title: view.name });
  render(null, root);
  render(<Popup view={view} said="" onAct={() => undefined} />, root);
});
