import fc from 'fast-check';

/** What a boundary is sent that is not ours: JSON of any shape. */
export const anyJson = fc.jsonValue({ maxDepth: 5 });

type Json = ReturnType<typeof JSON.parse>;

/** Puts something else in one drawn place of a value that is right, or takes the place away. */
function mutated(valid: unknown, places: readonly number[], other: unknown, way: 'put' | 'drop' | 'add'): unknown {
  const copy: Json = structuredClone(valid);
  let at: Json = copy;
  for (const [depth, draw] of places.entries()) {
    const keys = Object.keys(at);
    const key = keys[draw % Math.max(1, keys.length)];
    if (key === undefined) break;
    const next: unknown = at[key];
    const isLast = depth === places.length - 1 || typeof next !== 'object' || next === null;
    if (!isLast) {
      at = next;
      continue;
    }
    if (way === 'put') at[key] = other;
    else if (way === 'add' && !Array.isArray(at)) at[`x${draw}`] = other;
    else if (Array.isArray(at)) at.splice(Number(key), 1);
    else delete at[key];
    break;
  }
  return copy;
}

/** One of these right values, with a few places of it made wrong. */
export const nearly = (...valid: readonly unknown[]): fc.Arbitrary<unknown> =>
  fc
    .tuple(
      fc.constantFrom(...valid),
      fc.array(
        fc.tuple(
          fc.array(fc.nat(40), { minLength: 1, maxLength: 5 }),
          fc.oneof(anyJson, fc.constantFrom(-1, 1e308, '', 'x'.repeat(5_000), '__proto__', null)),
          fc.constantFrom('put', 'drop', 'add'),
        ),
        { maxLength: 3 },
      ),
    )
    .map(([start, changes]) =>
      changes.reduce((value: unknown, [places, other, way]) => {
        return typeof value === 'object' && value !== null ? mutated(value, places, other, way) : value;
      }, start),
    );
