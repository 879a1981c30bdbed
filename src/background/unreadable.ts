import { extension } from '#browser/extension.ts';
import type { UnreadablePage } from '#contract/message.ts';

/** Where browsers let no extension in. */
const STORES: ReadonlySet<string> = new Set([
  'chromewebstore.google.com',
  'addons.mozilla.org',
  'microsoftedge.microsoft.com',
]);

/** Whether an address is that of a PDF file, as far as an address tells. */
export function isPdf(url: string): boolean {
  return URL.canParse(url) && new URL(url).pathname.toLowerCase().endsWith('.pdf');
}

/** Why a page can not be read. Browsers hide the address of most of them. */
export async function unreadable(url: string): Promise<UnreadablePage> {
  if (!URL.canParse(url)) return 'unknown';
  const { protocol, hostname } = new URL(url);
  if (protocol === 'file:') return (await extension.extension.isAllowedFileSchemeAccess()) ? 'unknown' : 'file';
  if (isPdf(url)) return 'pdf';
  if (STORES.has(hostname)) return 'store';
  return /^https?:$/.test(protocol) ? 'unknown' : 'browser';
}
