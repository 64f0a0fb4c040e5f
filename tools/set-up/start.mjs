// `npm start`: sets up what is missing, then serves.
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensureBuilt, ensureInstalled, root } from './house.mjs';

ensureInstalled();
ensureBuilt();
process.argv.splice(2, 0, 'serve');
await import(pathToFileURL(path.join(root, 'packages/server/bin/pingyi.js')).href);
