/** Runs a job after all earlier ones of the same key. */
export type InTurn = <T>(key: string, job: () => Promise<T>) => Promise<T>;

/**
 * Runs jobs with the same key one after the other, and different keys side by side: a tab that floods us never keeps
 * another tab waiting, and two changes of one record never overlap. A job that fails does not stop the next.
 */
export function createChains(): InTurn {
  const tails = new Map<string, Promise<unknown>>();
  return (key, job) => {
    const before = tails.get(key) ?? Promise.resolve();
    const run = before.then(job, job);
    tails.set(key, run);
    const forget = () => {
      if (tails.get(key) === run) tails.delete(key);
    };
    run.then(forget, forget);
    return run;
  };
}
