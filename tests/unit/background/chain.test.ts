import { expect, test } from 'vitest';
import { createChains } from '#background/chain.ts';

const tick = () => new Promise((resolve) => setTimeout(resolve, 1));

test('never lets two jobs of one key overlap, also after one failed', async () => {
  const inTurn = createChains();
  const seen: string[] = [];
  const job =
    (name: string, fails = false) =>
    async () => {
      seen.push(`${name} starts`);
      await tick();
      seen.push(`${name} ends`);
      if (fails) throw new Error(name);
    };
  const first = inTurn('tab:1', job('a', true));
  const second = inTurn('tab:1', job('b'));
  await expect(first).rejects.toThrow('a');
  await second;
  expect(seen).toEqual(['a starts', 'a ends', 'b starts', 'b ends']);
});

test('lets another key go ahead of a busy one', async () => {
  const inTurn = createChains();
  let release: () => void = () => undefined;
  const busy = inTurn('tab:1', () => new Promise<void>((resolve) => (release = resolve)));
  await expect(inTurn('tab:2', async () => 'done')).resolves.toBe('done');
  release();
  await busy;
});
