// `npm run soak`: tests that grow with the time they are given, one file at a time: 200 crash points where
// `npm test` has 20, 600 strange bundles where it has 12. `PINGYI_SEED=N npm run soak` runs again what failed;
// files after `--` choose others.
import { ensureBuilt, ensureInstalled, runTool } from './house.mjs';

const files = ['e2e/faults', 'e2e/record/any-input.test.ts'];

ensureInstalled();
ensureBuilt();
const wanted = process.argv.slice(2);
process.exitCode = runTool(
  'vitest/vitest.mjs',
  ['run', '--no-file-parallelism', '--reporter=verbose', ...(wanted.length > 0 ? wanted : files)],
  { env: { PINGYI_SOAK: '1' } },
).code;
