import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../set-up/house.mjs';
import { outputs } from './main.mjs';

test('the kernel that is shipped is what its sources compile to, each time', async () => {
  const [first, second] = [await outputs(), await outputs()];
  expect(second).toEqual(first);
  for (const [file, text] of Object.entries(first)) {
    expect(readFileSync(path.join(root, file), 'utf8'), 'run: npm run generate').toBe(text);
  }
});
