import type { CDPSession } from 'playwright-core';
import type { ChromiumSession } from '#dev/chromium.ts';
import type { Visit } from './hostile-page.ts';
import { visitWith } from './visits.ts';
import { WITNESS } from './witness.ts';

export interface WatchedVisit {
  readonly visit: Visit;
  /** What stood on the page's console, whoever wrote it. */
  readonly console: readonly string[];
  end(): Promise<void>;
}

interface Said {
  readonly type: string;
  readonly args: readonly { readonly value?: unknown; readonly description?: string }[];
}

function listen(cdp: CDPSession, lines: string[]): void {
  cdp.on('Runtime.consoleAPICalled', ({ type, args }: Said) => {
    lines.push(`${type}: ${args.map((arg) => String(arg.value ?? arg.description)).join(' ')}`.slice(0, 300));
  });
  cdp.on('Runtime.exceptionThrown', ({ exceptionDetails: { exception, text } }) => {
    lines.push(`${text} ${exception?.description ?? ''}`.slice(0, 300));
  });
  cdp.on('Log.entryAdded', ({ entry }) => {
    lines.push(`${entry.level}: ${entry.text}`.slice(0, 300));
  });
}

/** Opens an address in a new tab of Chromium, with a witness in its own world and an ear on its console. */
export async function visitInChromium(session: ChromiumSession, address: string): Promise<WatchedVisit> {
  const { page, tabId } = await session.openTab();
  const cdp = await session.context.newCDPSession(page);
  const lines: string[] = [];
  listen(cdp, lines);
  await Promise.all([cdp.send('Runtime.enable'), cdp.send('Log.enable'), page.addInitScript(WITNESS)]);
  page.on('dialog', (dialog) => void dialog.dismiss().catch(() => lines.push('dialog went by itself')));
  const goto = async (to: string) => {
    await page.goto(to, { waitUntil: 'commit' });
  };
  const visit = visitWith({
    record: () => session.tabRecord(tabId),
    state: () => session.tabState(tabId),
    // By the protocol itself: a page may have tampered with all that a driver's own scripts rely on.
    async inPage(expression) {
      const { result, exceptionDetails } = await cdp.send('Runtime.evaluate', { expression, returnByValue: true });
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      return result.value;
    },
    clickAt: (x, y) => page.mouse.click(x, y),
    press: (key) => page.keyboard.press(key),
    goto,
    async back() {
      await page.goBack({ waitUntil: 'commit' });
    },
  });
  await goto(address);
  return {
    visit,
    console: lines,
    end: () => page.close({ runBeforeUnload: false }),
  };
}
