import fc from 'fast-check';

/** Something that must hold for whatever comes; throws where it does not. */
export interface Property {
  readonly name: string;
  /** Runs it on `runs` inputs from a seed. */
  check(seed: number, runs: number): Promise<void>;
}

export function must(isSo: boolean, what: string): void {
  if (!isSo) throw new Error(what);
}

export function mustParse(parsed: { readonly success: boolean; readonly error?: unknown }, what: string): void {
  must(parsed.success, `${what}: ${String(parsed.error)}`);
}

export const of = <T>(
  name: string,
  arbitrary: fc.Arbitrary<T>,
  check: (input: T) => Promise<void> | void,
): Property => ({
  name,
  check: async (seed, numRuns) => {
    await fc.assert(
      fc.asyncProperty(arbitrary, async (input) => check(input)),
      { seed, numRuns },
    );
  },
});
