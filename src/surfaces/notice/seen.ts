/** Looked at for so long, a notice can have been read. */
const SEEN_MS = 5_000;
const STEP_MS = 500;

/** Tells once, as soon as it was to be seen, in a page in front, for long enough, unless `abort` comes first. */
export function onSeen(document: Document, isUncovered: () => boolean, tell: () => void, abort: AbortSignal): void {
  let seenMs = 0;
  const timer = setInterval(() => {
    // A page in another tab, or behind another window, is looked at by nobody.
    if (document.visibilityState === 'visible' && isUncovered()) seenMs += STEP_MS;
    if (seenMs < SEEN_MS) return;
    clearInterval(timer);
    tell();
  }, STEP_MS);
  abort.addEventListener('abort', () => clearInterval(timer), { once: true });
}
