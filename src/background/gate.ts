import type { MessageSender } from '#browser/extension.ts';

/** A content script's sender, with what we need of it proven to be there. */
export interface PageSender {
  readonly tabId: number;
  readonly frameId: number;
  readonly documentId?: string | undefined;
  /** Address of the frame. */
  readonly url: string;
  /** Address of the tab. */
  readonly tabUrl: string;
}

/** The sender as a content script of ours in a tab, or `null`. What the message itself says of its origin never counts. */
export function pageSender(sender: MessageSender, ownId: string): PageSender | null {
  const { tab, frameId, documentId } = sender;
  if (sender.id !== ownId || tab?.id === undefined || typeof frameId !== 'number') return null;
  return { tabId: tab.id, frameId, documentId, url: (sender.url ?? '').slice(0, 2_048), tabUrl: tab.url ?? '' };
}

/** Whether a message comes from one of our own pages. `null` origins (sandboxed frames) are refused. */
export function isOwnPage(sender: MessageSender, ownId: string, ownUrl: string): boolean {
  if (sender.id !== ownId) return false;
  const origin = new URL(ownUrl).origin;
  if (sender.origin !== undefined && origin !== 'null') return sender.origin === origin;
  return sender.url?.startsWith(ownUrl) ?? false;
}
