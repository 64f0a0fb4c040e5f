// `npm start`: sets up what is missing, then serves.
import { ensureBuilt, ensureInstalled, root } from './house.mjs';

ensureInstalled();
ensureBuilt();
process.argv.splice(2, 0, 'serve');
await import(new URL('packages/server/bin/pingyi.js', `file://${encodeURI(root)}`).href);
