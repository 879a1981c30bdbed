import { expect, test } from 'vitest';
import { createBatches } from '#background/batches.ts';
import { createChains } from '#background/chain.ts';

function setUp() {
  const inTurn = createChains();
  const seen: string[] = [];
  const run = async (items: readonly string[]) => {
    seen.push(items.join('+'));
  };
  return { inTurn, batches: createBatches<string, void>(inTurn), seen, run };
}

test('deals at once with what is said while a tab is busy', async () => {
  const { inTurn, batches, seen, run } = setUp();
  let release: () => void = () => undefined;
  const released = new Promise<void>((resolve) => (release = resolve));
  const busy = inTurn('1', () => released);
  const all = ['a', 'b', 'c'].map((item) => batches.add('1', item, run));
  release();
  await Promise.all([busy, ...all]);
  await batches.add('1', 'd', run);
  expect(seen).toEqual(['a+b+c', 'd']);
});

test('keeps the order around whatever else happens to the tab', async () => {
  const { inTurn, batches, seen, run } = setUp();
  const first = batches.add('1', 'facts', run);
  batches.close('1');
  const gone = inTurn('1', () => run(['gone']));
  const again = batches.add('1', 'facts again', run);
  await Promise.all([first, gone, again]);
  expect(seen).toEqual(['facts', 'gone', 'facts again']);
});

test('tells everyone in a batch that it failed, and goes on', async () => {
  const { batches, seen, run } = setUp();
  const fail = () => Promise.reject(new Error('full'));
  const [a, b] = [batches.add('1', 'a', fail), batches.add('1', 'b', fail)];
  await expect(a).rejects.toThrow('full');
  await expect(b).rejects.toThrow('full');
  await batches.add('1', 'c', run);
  expect(seen).toEqual(['c']);
});
