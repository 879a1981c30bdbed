import { extension } from '#browser/extension.ts';
import { readTab } from '#browser/storage.ts';
import { fieldsAskedOf } from '#i18n/notice-view.ts';
import type { InTurn } from './chain.ts';
import { readSettings } from './effective.ts';
import { createMenu, MENU_ID } from './menu.ts';
import { siteRule } from './one-press.ts';
import { openPopup } from './open-popup.ts';
import { trustAt } from './rules.ts';
import { pointAt } from './show.ts';
import { tabState } from './tabs.ts';

async function activeTab(): Promise<{ readonly id: number; readonly url: string } | null> {
  const [tab] = await extension.tabs.query({ active: true, lastFocusedWindow: true });
  return tab?.id === undefined ? null : { id: tab.id, url: tab.url ?? '' };
}

/** Trusts the site of the page in front, or takes that back: the same keys bring back what stood there before. */
async function toggleTrust(inTurn: InTurn): Promise<void> {
  // What came of it is told in the popup, with a way back. Firefox opens it only in the very turn of the keys.
  const popup = openPopup();
  const tab = await activeTab();
  if (!tab) return;
  const trust = trustAt(tab.url, await readSettings());
  await (trust ? siteRule(trust.target, 'back', inTurn) : siteRule(tab.url, 'trust', inTurn));
  await popup;
}

/** Points at the next field the page asks to be filled in; after the last comes the first. */
async function nextField(next: Map<number, number>): Promise<void> {
  const tab = await activeTab();
  const record = tab && (await readTab(tab.id));
  const fields = record?.report ? fieldsAskedOf(record.report) : [];
  if (!tab || fields.length === 0) return;
  const at = (next.get(tab.id) ?? 0) % fields.length;
  next.set(tab.id, at + 1);
  const selector = fields[at];
  if (selector !== undefined) await pointAt(tab.id, { selectors: [selector], as: 'reason' }, await readSettings());
}

/** Reads a page anew and opens the report, where the browser lets us. */
async function auditForm(tabId: number, inTurn: InTurn): Promise<void> {
  // Firefox opens it only in the very turn of the person's click; what the popup asks then waits for the reading.
  const popup = openPopup();
  await inTurn(`tab:${tabId}`, () => tabState(tabId, true));
  await popup;
}

/** The keyboard and the context menu. The keys are the browser's to change. */
export function startCommands(inTurn: InTurn): void {
  const next = new Map<number, number>();
  extension.commands.onCommand.addListener((command) => {
    if (command === 'trust-site') void inTurn('keys', () => toggleTrust(inTurn));
    else if (command === 'next-field') void nextField(next);
  });
  extension.contextMenus.onClicked.addListener(({ menuItemId }, tab) => {
    if (menuItemId === MENU_ID && tab?.id !== undefined) void auditForm(tab.id, inTurn);
  });
  extension.tabs.onRemoved.addListener((tabId) => next.delete(tabId));
  extension.runtime.onInstalled.addListener(() => void createMenu());
  extension.runtime.onStartup.addListener(() => void createMenu());
}
