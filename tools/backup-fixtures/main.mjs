// `npm run fixtures`: makes the backup of every earlier version that is not there yet; `-- --all` makes
// all of them again, which is right only for migrations that no release has published.
import path from 'node:path';
import { runnerImport } from 'vite';
import { root } from '../set-up/house.mjs';

const conditions = ['pingyi-source', 'module', 'node', 'development', 'default'];
const { module } = await runnerImport(path.join(root, 'tools/backup-fixtures/make-fixtures.ts'), {
  logLevel: 'error',
  resolve: { conditions },
  ssr: { resolve: { conditions } },
});
const { makeFixtures } = /** @type {typeof import('./make-fixtures.ts')} */ (module);
for (const file of await makeFixtures({ all: process.argv.includes('--all') }))
  process.stdout.write(`${file} written\n`);
