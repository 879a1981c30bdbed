import { setTimeout as sleep } from 'node:timers/promises';

/** Generous: a busy machine makes the auditor rest longer between two looks. */
const LIMIT_MS = 60_000;
const PACE_MS = 100;

/** Reads again and again until what it reads is wanted; fails with the last reading. Waits for a condition, not a time. */
export async function until<T>(read: () => Promise<T>, isWanted: (value: T) => boolean): Promise<T> {
  const deadline = performance.now() + LIMIT_MS;
  for (;;) {
    const value = await read();
    if (isWanted(value)) return value;
    if (performance.now() > deadline)
      throw new Error(`waited in vain; last seen: ${JSON.stringify(value)?.slice(0, 2_000)}`);
    await sleep(PACE_MS);
  }
}
