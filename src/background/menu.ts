import { extension } from '#browser/extension.ts';
import type { Settings } from '#contract/settings.ts';
import { chooseLocale } from '#i18n/locale.ts';
import { menuTitle } from '#i18n/menu.ts';
import { readSettings } from './effective.ts';

export const MENU_ID = 'audit-this-form';

const titleIn = ({ locale }: Settings) => menuTitle(chooseLocale(locale, navigator.languages));

/** Makes our entry of the context menu anew; the browser keeps it when the worker sleeps. */
export async function createMenu(): Promise<void> {
  const title = titleIn(await readSettings());
  await extension.contextMenus.removeAll();
  extension.contextMenus.create({ id: MENU_ID, title, contexts: ['page', 'editable', 'frame'] });
}

/** Names it in the language chosen. */
export async function nameMenu(settings: Settings): Promise<void> {
  await extension.contextMenus.update(MENU_ID, { title: titleIn(settings) }).catch(() => 'not made yet');
}
