// `npm run soak`: tests that grow with the time they are given, one file at a time. It runs whichever test asks
// whether it is in the soak, and all that break what the server stands on: 200 crash points where `npm test` has
// 8, 600 strange bundles where it has 12, every page in every size and language where it takes turns.
// `PINGYI_SEED=N npm run soak` runs again what failed; files after `--` choose others.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { ensureBuilt, ensureInstalled, root, runTool } from './house.mjs';

/**
 * Test files below a folder that hold more for the soak, or whose pages `expectReadable` looks at more closely.
 * @param {string} folder inside the repository
 * @returns {string[]} their paths inside the repository
 */
function filesThatGrow(folder) {
  return readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.test.ts') && !name.includes('node_modules'))
    .map((name) => path.join(folder, name))
    .filter((file) =>
      /isSoak|PINGYI_SOAK|expectReadable/u.test(readFileSync(path.join(root, file), 'utf8')),
    );
}

ensureInstalled();
ensureBuilt();
const wanted = process.argv.slice(2);
const files =
  wanted.length > 0 ? wanted : ['e2e/faults', ...['packages', 'e2e'].flatMap(filesThatGrow)];
process.exitCode = runTool(
  'vitest/vitest.mjs',
  ['run', '--no-file-parallelism', '--reporter=verbose', ...files],
  { env: { PINGYI_SOAK: '1' } },
).code;
