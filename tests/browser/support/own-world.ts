import type { CDPSession } from 'playwright-core';
import type { Tab } from '#dev/chromium.ts';
import { until } from '../../hostile/visits.ts';

/** Speaks as a content script does: what a broken renderer could say in our name. */
export interface OwnWorld {
  say(message: unknown): Promise<unknown>;
  run(expression: string): Promise<unknown>;
}

/** The extension's own world of the page, or of the frame whose address ends so. */
export async function ownWorld(extensionId: string, { page }: Tab, frame = ''): Promise<OwnWorld> {
  const cdp: CDPSession = await page.context().newCDPSession(page);
  const worlds: { id: number; frameId: string }[] = [];
  cdp.on('Runtime.executionContextCreated', ({ context }) => {
    const aux = context.auxData as { type?: string; frameId?: string } | undefined;
    if (aux?.type === 'isolated' && context.origin.includes(extensionId)) {
      worlds.push({ id: context.id, frameId: aux.frameId ?? '' });
    }
  });
  await cdp.send('Runtime.enable');
  const { frameTree } = await cdp.send('Page.getFrameTree');
  const child = frameTree.childFrames?.find((one) => one.frame.url.endsWith(frame));
  const wanted = frame === '' ? frameTree.frame.id : child?.frame.id;
  const world = await until(
    'our world is there',
    async () => worlds.find((one) => one.frameId === wanted) ?? null,
    () => JSON.stringify(worlds),
  );
  const run = async (expression: string): Promise<unknown> => {
    const options = { contextId: world.id, expression, awaitPromise: true, returnByValue: true };
    const { result, exceptionDetails } = await cdp.send('Runtime.evaluate', options);
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  };
  return { run, say: (message) => run(`chrome.runtime.sendMessage(${JSON.stringify(message)})`) };
}
