import { expect, test } from 'vitest';
import { inOrder } from '#audit/in-order.ts';

async function* from<T>(items: readonly T[]): AsyncGenerator<T> {
  yield* items;
}

test('gives results in the order of the items, whichever is ready first', async () => {
  const gates = [0, 1, 2].map(() => {
    let open: () => void = () => undefined;
    const opened = new Promise<void>((resolve) => {
      open = resolve;
    });
    return { open, opened };
  });
  const ended: number[] = [];
  const work = async (item: number) => {
    await gates[item]?.opened;
    ended.push(item);
    if (item > 0) gates[item - 1]?.open();
    return item;
  };
  gates[2]?.open();
  const results: number[] = [];
  for await (const result of inOrder(from([0, 1, 2]), 3, work)) results.push(result);
  expect(ended).toEqual([2, 1, 0]);
  expect(results).toEqual([0, 1, 2]);
});

test('works on no more at once than it may', async () => {
  let running = 0;
  let most = 0;
  const work = async (item: number) => {
    most = Math.max(most, ++running);
    await new Promise((resolve) => setImmediate(resolve));
    running--;
    return item;
  };
  const results: number[] = [];
  for await (const result of inOrder(from([...Array(20).keys()]), 3, work)) results.push(result);
  expect(results).toEqual([...Array(20).keys()]);
  expect(most).toBe(3);
});

test('gives what is done while the list of items is still open', async () => {
  let end: () => void = () => undefined;
  async function* slow(): AsyncGenerator<number> {
    yield 1;
    await new Promise<void>((resolve) => {
      end = resolve;
    });
  }
  const results = inOrder(slow(), 2, async (item) => item);
  expect(await results.next()).toEqual({ value: 1, done: false });
  end();
  expect((await results.next()).done).toBe(true);
});

test('ends with nothing for nothing, and fails where the list fails', async () => {
  const none: number[] = [];
  for await (const result of inOrder(from<number>([]), 2, async (item) => item)) none.push(result);
  expect(none).toEqual([]);
  async function* broken(): AsyncGenerator<number> {
    yield 1;
    throw new Error('list broke');
  }
  const results = inOrder(broken(), 1, async (item) => item);
  await results.next();
  await expect(results.next()).rejects.toThrow('list broke');
});
