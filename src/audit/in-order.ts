interface Slot<R> {
  readonly result: Promise<{ readonly value: R } | null>;
  fill(result: { readonly value: R } | null): void;
  fail(error: unknown): void;
}

function newSlot<R>(): Slot<R> {
  let fill: Slot<R>['fill'] = () => undefined;
  let fail: Slot<R>['fail'] = () => undefined;
  const result = new Promise<{ readonly value: R } | null>((resolve, reject) => {
    fill = resolve;
    fail = reject;
  });
  // Awaited in its turn; until then a rejection must not count as unhandled.
  result.catch(() => undefined);
  return { result, fill, fail };
}

/**
 * Works on several items at once and yields the results in the order of the items, each as soon as it and all before
 * it are done.
 */
export async function* inOrder<T, R>(
  items: AsyncIterable<T>,
  jobs: number,
  work: (item: T) => Promise<R>,
): AsyncGenerator<R> {
  const iterator = items[Symbol.asyncIterator]();
  const slots: Slot<R>[] = [];
  const slot = (index: number): Slot<R> => {
    slots[index] ??= newSlot<R>();
    return slots[index];
  };
  let taken = 0;

  async function takeTurns(): Promise<void> {
    for (;;) {
      const mine = slot(taken++);
      try {
        const next = await iterator.next();
        mine.fill(next.done ? null : { value: await work(next.value) });
        if (next.done) return;
      } catch (error) {
        mine.fail(error);
        return;
      }
    }
  }

  for (let i = 0; i < jobs; i++) void takeTurns();
  for (let index = 0; ; index++) {
    const result = await slot(index).result;
    if (result === null) return;
    yield result.value;
    delete slots[index];
  }
}
