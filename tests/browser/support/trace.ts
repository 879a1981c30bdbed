import type { BrowserContext } from 'playwright-core';

interface TraceEvent {
  readonly name: string;
  readonly args?: {
    readonly beginData?: { readonly stackTrace?: readonly { readonly url?: string }[] };
    readonly data?: { readonly url?: string };
  };
}

/** What our own scripts made a browser do while `work` ran, as counts. */
export interface OwnWork {
  /** Times the browser had to lay out or restyle at once because a script of ours asked. */
  readonly forced: number;
  /** Runs of the auditor's or notice's file: it was injected so often. */
  readonly injected: number;
}

/** Traces the browser while `work` runs. */
export async function ownWork(
  context: BrowserContext,
  extensionId: string,
  work: () => Promise<void>,
): Promise<OwnWork> {
  const session = await context.browser()?.newBrowserCDPSession();
  if (!session) throw new Error('The browser gives no debugging session.');
  let forced = 0;
  let injected = 0;
  session.on('Tracing.dataCollected', ({ value }) => {
    for (const { name, args } of value as unknown as TraceEvent[]) {
      const stack = args?.beginData?.stackTrace ?? [];
      if ((name === 'Layout' || name === 'UpdateLayoutTree') && stack.some(({ url }) => url?.includes(extensionId)))
        forced++;
      if (name === 'EvaluateScript' && /(auditor|notice)\.js$/.test(args?.data?.url ?? '')) injected++;
    }
  });
  await session.send('Tracing.start', {
    categories: 'devtools.timeline,disabled-by-default-devtools.timeline.stack',
    transferMode: 'ReportEvents',
  });
  await work();
  const done = new Promise<void>((resolve) => session.once('Tracing.tracingComplete', () => resolve()));
  await session.send('Tracing.end');
  await done;
  await session.detach();
  return { forced, injected };
}
