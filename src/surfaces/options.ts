/** A value and its word, to choose from. */
export interface Option<T extends string> {
  readonly value: T;
  readonly label: string;
}

/** Values with their words. */
export function options<T extends string>(
  values: readonly T[],
  words: Readonly<Record<T, string>>,
): readonly Option<T>[] {
  return values.map((value) => ({ value, label: words[value] }));
}
