import '#surfaces/look/tokens.css';
import '#surfaces/look/page.css';
import '#surfaces/practice/practice.css';
import { render } from 'preact';
import { dressPage } from '#surfaces/look/dress-page.ts';
import { Practice } from '#surfaces/practice/Practice.tsx';
import { practiceView } from '#surfaces/practice/view.ts';
import { onAsked } from './asked.ts';
import { PRACTICE_STATES } from './states.ts';

const root = document.getElementById('root');
onAsked((state, locale) => {
  const shown = PRACTICE_STATES[state];
  if (!root || !shown) return;
  const view = practiceView(shown, locale);
  dressPage(document, { locale, theme: 'auto', title: view.title });
  render(null, root);
  render(<Practice view={view} onSend={() => undefined} />, root);
});
