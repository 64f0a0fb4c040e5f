// `npm run pictures`: makes every picture of the documents again, from the example city as it is now; words
// after `--` choose those whose names hold one of them. It walks the rehearsal of docs/first-meeting.md, so it
// also finds out where that page no longer says how a meeting is held.
import path from 'node:path';
import { runnerImport } from 'vite';
import { ensureBuilt, ensureInstalled, root } from '../set-up/house.mjs';

ensureInstalled();
ensureBuilt();
const conditions = ['pingyi-source', 'module', 'node', 'development', 'default'];
const { module } = await runnerImport(path.join(root, 'tools/pictures/take-pictures.ts'), {
  logLevel: 'error',
  resolve: { conditions },
  ssr: { resolve: { conditions } },
});
const { takePictures } = /** @type {typeof import('./take-pictures.ts')} */ (module);
await takePictures(process.argv.slice(2));
