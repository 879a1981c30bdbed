/** What one sender may say at once, and how fast that comes back. */
const BURST = 600;
const PER_SECOND = 20;

interface Purse {
  left: number;
  at: number;
}

/** Takes `cost` from a sender's budget; false when there is not enough left. `now` in milliseconds. */
export interface Budget {
  spend(key: string, cost: number, now: number): boolean;
  forget(key: string): void;
}

/**
 * A token bucket for each sender. A page can make our scripts talk without end, and a broken renderer can talk in their
 * name: it may tire its own tab, never the worker. Lives as long as the worker; a restart forgives.
 */
export function createBudget(): Budget {
  const purses = new Map<string, Purse>();
  return {
    spend(key, cost, now) {
      const before = purses.get(key) ?? { left: BURST, at: now };
      const left = Math.min(BURST, before.left + (Math.max(0, now - before.at) / 1_000) * PER_SECOND);
      const isEnough = left >= cost;
      purses.set(key, { left: isEnough ? left - cost : left, at: now });
      return isEnough;
    },
    forget: (key) => {
      purses.delete(key);
    },
  };
}
