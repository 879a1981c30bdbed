import type { TabState } from '#contract/message.ts';
import type { FirefoxSession } from '#dev/firefox.ts';
import type { WatchedVisit } from './chromium-visits.ts';
import { visitWith } from './visits.ts';
import { WITNESS } from './witness.ts';

/** Opens an address in a new tab of Firefox, with a witness in its own world and an ear on its console. */
export async function visitInFirefox(session: FirefoxSession, address: string): Promise<WatchedVisit> {
  const before = new Set(await session.tabIds());
  const page = await session.browser.newPage();
  const tabId = (await session.tabIds()).find((id) => !before.has(id));
  if (tabId === undefined) throw new Error('Firefox gave a tab no number.');
  const lines: string[] = [];
  page.on('console', (message) => lines.push(`${message.type()}: ${message.text()}`.slice(0, 300)));
  page.on('pageerror', (error) => lines.push(String(error).slice(0, 300)));
  page.on('dialog', (dialog) => void dialog.dismiss().catch(() => lines.push('dialog went by itself')));
  await page.evaluateOnNewDocument(WITNESS);
  const goto = async (to: string) => {
    await page.goto(to, { waitUntil: [] });
  };
  const visit = visitWith({
    record: () => session.tabRecord(tabId),
    state: async () => (await session.ask({ type: 'tab-state', tabId })) as TabState,
    inPage: (expression) => page.evaluate(expression),
    clickAt: (x, y) => page.mouse.click(x, y),
    press: (key) => page.keyboard.press(key as 'Enter'),
    goto,
    async back() {
      await page.goBack({ waitUntil: [] });
    },
  });
  await goto(address);
  return { visit, console: lines, end: () => page.close() };
}
