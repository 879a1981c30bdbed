import type { Theme } from '#contract/settings.ts';
import tokens from '../look/tokens.css?inline';
import { openLayer } from './layer.ts';
import styles from './notice.css?inline';
import sheetStyles from './sheet.css?inline';

/** A clear sheet above the page, until `abort`, or until the page has taken it away too often. */
export function openSheet(document: Document, theme: Theme, abort: AbortSignal): HTMLElement {
  const life = new AbortController();
  const layer = openLayer(document, tokens + styles + sheetStyles, life.signal, () => life.abort());
  abort.addEventListener('abort', () => life.abort(), { once: true });
  const sheet = document.createElementNS('http://www.w3.org/1999/xhtml', 'div') as HTMLElement;
  sheet.className = 'formwary sheet';
  sheet.dataset['theme'] = theme;
  // What it shows is said in words in the notice and the popup.
  sheet.setAttribute('aria-hidden', 'true');
  layer.root.append(sheet);
  return sheet;
}
