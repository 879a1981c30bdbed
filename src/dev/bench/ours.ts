import { type ChromiumSession, launchChromium } from '../chromium.ts';
import { type Answer, type PageServer, servePages } from '../page-server.ts';

/** Our extension in a browser of its own, and pages for it. */
export interface OwnBrowser {
  readonly session: ChromiumSession;
  readonly server: PageServer;
}

/** Starts a browser with our extension and a server, and ends both however `use` ends. */
export async function withOurs<T>(
  executable: string,
  extension: string,
  answer: Answer,
  use: (own: OwnBrowser) => Promise<T>,
): Promise<T> {
  const server = await servePages(answer);
  try {
    const session = await launchChromium({ executable, extension, headless: true });
    try {
      return await use({ session, server });
    } finally {
      await session.close();
    }
  } finally {
    await server.close();
  }
}

/** Asks again and again until there is an answer or the time is over. */
export async function until<T>(ask: () => Promise<T | null>, timeoutMs: number): Promise<T | null> {
  const end = performance.now() + timeoutMs;
  for (;;) {
    const answer = await ask();
    if (answer !== null || performance.now() > end) return answer;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
