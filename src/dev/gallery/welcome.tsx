import '#surfaces/look/tokens.css';
import '#surfaces/look/page.css';
import '#surfaces/settings/settings.css';
import '#surfaces/welcome/welcome.css';
import { render } from 'preact';
import { DEFAULT_SETTINGS } from '#contract/settings.ts';
import { dressPage } from '#surfaces/look/dress-page.ts';
import { welcomeView } from '#surfaces/welcome/view.ts';
import { Welcome } from '#surfaces/welcome/Welcome.tsx';
import { onAsked } from './asked.ts';
import { WELCOME_STATES } from './states.ts';

const root = document.getElementById('root');
const nothing = () => undefined;
onAsked((state, locale) => {
  const said = WELCOME_STATES[state];
  if (!root || said === undefined) return;
  const view = welcomeView(DEFAULT_SETTINGS, { locale, region: locale === 'zh-TW' ? 'TW' : 'CN' }, said);
  dressPage(document, { locale, theme: 'auto', title: view.title });
  render(null, root);
  render(<Welcome view={view} onChange={nothing} onSettings={nothing} />, root);
});
