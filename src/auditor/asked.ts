import type { Snapshot } from '#contract/snapshot.ts';

/** More controls than a page asks a person to fill in. */
const MAX_KNOWN = 2_000;

/**
 * Remembers which controls of this document a person was asked to fill in. What stands in such a one later was given
 * here, even where the page has made it read-only meanwhile: it is no profile that was there before.
 */
export function askedMemory(): (snapshot: Snapshot) => Snapshot {
  const asked = new Set<string>();
  return (snapshot) => {
    const controls = snapshot.controls.map((control) => {
      if (control.readOnly && control.filled)
        return asked.has(control.selector) ? { ...control, filled: false } : control;
      if (asked.size < MAX_KNOWN) asked.add(control.selector);
      return control;
    });
    return { ...snapshot, controls };
  };
}
