import type { BrowserContext } from 'playwright-core';

/** How long scripts of one extension ran, in wall milliseconds. */
export interface OwnTime {
  /** The longest time without a pause: the task the page had to wait for. */
  readonly longestMs: number;
  readonly totalMs: number;
  /** Which script and function it was. */
  readonly longest: string;
}

interface TraceEvent {
  readonly name: string;
  readonly dur?: number;
  readonly ts: number;
  readonly tid: number;
  readonly pid: number;
  readonly args?: { readonly data?: { readonly url?: string; readonly functionName?: string } };
}

const RUNS = new Set(['FunctionCall', 'EvaluateScript', 'v8.callFunction']);

/** Traces the browser while `work` runs, and adds up what ran from the extension's own files. */
export async function ownTime(
  context: BrowserContext,
  extensionId: string,
  work: () => Promise<void>,
): Promise<OwnTime> {
  const session = await context.browser()?.newBrowserCDPSession();
  if (!session) throw new Error('The browser gives no debugging session.');
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => {
    for (const event of value as unknown as TraceEvent[]) {
      if (RUNS.has(event.name) && event.dur && event.args?.data?.url?.includes(extensionId)) events.push(event);
    }
  });
  await session.send('Tracing.start', { categories: 'devtools.timeline', transferMode: 'ReportEvents' });
  await work();
  const done = new Promise<void>((resolve) => session.once('Tracing.tracingComplete', () => resolve()));
  await session.send('Tracing.end');
  await done;
  await session.detach();
  return sumUp(events);
}

/** Counts outermost runs only: one inside another is part of it. */
function sumUp(events: readonly TraceEvent[]): OwnTime {
  const ends = new Map<string, number>();
  let totalMs = 0;
  let longestMs = 0;
  let longest = '';
  for (const { ts, dur = 0, tid, pid, args } of [...events].sort((a, b) => a.ts - b.ts)) {
    const thread = `${pid} ${tid}`;
    if (ts < (ends.get(thread) ?? 0)) continue;
    ends.set(thread, ts + dur);
    totalMs += dur / 1000;
    if (dur / 1000 <= longestMs) continue;
    longestMs = dur / 1000;
    longest = `${args?.data?.url?.split('/').at(-1) ?? ''} ${args?.data?.functionName ?? ''}`.trim();
  }
  return { longestMs, totalMs, longest };
}
