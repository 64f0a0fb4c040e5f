import { expect, test } from 'vitest';
import { inPieces } from './breath.ts';

test('every thing has its turn once, in order', async () => {
  const seen: number[] = [];
  const things = Array.from({ length: 500 }, (_, place) => place);
  await inPieces(things, (thing) => seen.push(thing));
  expect(seen).toEqual(things);
});

test('what waits beside long work is heard before its end', async () => {
  const heard: string[] = [];
  setTimeout(() => heard.push('press'), 0);
  await inPieces([1, 2, 3], () => {
    for (const begun = performance.now(); performance.now() - begun < 60; );
    heard.push('step');
  });
  expect(heard.indexOf('press')).toBeLessThan(heard.lastIndexOf('step'));
});
