/** Makes a thing when it is first asked for and keeps it: a worker wakes for much that needs few of its schemas. */
export function once<T extends object>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
