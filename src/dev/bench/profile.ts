import type { Page } from 'playwright-core';

/** One function's own time over all that was profiled. */
export interface Spent {
  readonly name: string;
  readonly ms: number;
}

const SAMPLE_US = 100;

/** Runs `work` under the sampling profiler and adds each function's own time to `into`. */
export async function profiled<T>(page: Page, into: Map<string, number>, work: () => Promise<T>): Promise<T> {
  const session = await page.context().newCDPSession(page);
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: SAMPLE_US });
  await session.send('Profiler.start');
  const result = await work();
  const { profile } = await session.send('Profiler.stop');
  await session.detach();
  const names = new Map(
    profile.nodes.map(({ id, callFrame }) => [
      id,
      callFrame.functionName || `(anonymous, line ${callFrame.lineNumber + 1})`,
    ]),
  );
  profile.samples?.forEach((id, at) => {
    const name = names.get(id) ?? '';
    into.set(name, (into.get(name) ?? 0) + (profile.timeDeltas?.[at] ?? 0) / 1000);
  });
  return result;
}

/** The functions that took longest, without the time in which nothing ran. */
export function mostSpent(spent: ReadonlyMap<string, number>, count: number): Spent[] {
  return [...spent]
    .filter(([name]) => name !== '(idle)' && name !== '(program)' && name !== '(root)')
    .map(([name, ms]) => ({ name, ms }))
    .sort((a, b) => b.ms - a.ms)
    .slice(0, count);
}
