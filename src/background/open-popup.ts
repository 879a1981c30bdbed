import { extension } from '#browser/extension.ts';
import type { WhyReply } from '#contract/message.ts';

/** Opens the popup where the browser lets us without a click on its own toolbar; the badge shows the outcome all the same. */
export async function openPopup(): Promise<WhyReply> {
  try {
    await extension.action.openPopup();
    return { opened: true };
  } catch {
    return { opened: false };
  }
}
