/** A page that is busy for longer than this is not waited for: other pages, and the person, do not wait with it. */
export const PATIENCE_MS = 1_500;
/** Where only one page is asked, and nobody else waits for it. */
export const LONG_PATIENCE_MS = 8_000;

/** What a promise comes to, or `'busy'` when it takes too long. It may still end later; then nobody listens. */
export async function withPatience<T>(promise: Promise<T>, patienceMs = PATIENCE_MS): Promise<T | 'busy'> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const busy = new Promise<'busy'>((resolve) => {
    timer = setTimeout(() => resolve('busy'), patienceMs);
  });
  try {
    return await Promise.race([promise, busy]);
  } finally {
    clearTimeout(timer);
  }
}
