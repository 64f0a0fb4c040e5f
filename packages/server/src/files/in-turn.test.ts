import { expect, it } from 'vitest';
import { inTurn } from './in-turn.ts';

it('lets so many go on at once, the others in their order, also after one that failed', async () => {
  const takeTurn = inTurn(2);
  const begun: number[] = [];
  const ends: (() => void)[] = [];
  const work = (number: number, fails = false) =>
    takeTurn(async () => {
      begun.push(number);
      await new Promise<void>((resolve) => ends.push(resolve));
      if (fails) throw new Error('broken');
      return number;
    });
  const first = work(1, true);
  const others = [work(2), work(3), work(4)];
  await Promise.resolve();
  expect(begun).toEqual([1, 2]);
  ends[0]?.();
  await expect(first).rejects.toThrow('broken');
  await Promise.resolve();
  expect(begun).toEqual([1, 2, 3]);
  while (begun.length < 4) {
    for (const end of ends.splice(0)) end();
    await new Promise((resolve) => setImmediate(resolve));
  }
  for (const end of ends) end();
  expect(await Promise.all(others)).toEqual([2, 3, 4]);
});
