// A process that opens the database and holds it until SIGTERM, as `serve` does: tests kill it.
// Its arguments: the folder of the built server, and settings and purpose as JSON.
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const [built = '', text = ''] = process.argv.slice(2);
const load = (/** @type {string} */ name) =>
  import(pathToFileURL(path.join(built, 'storage', name)).href);
const { openStorage } = await load('open-storage.js');
const { storageSentence } = await load('sentences.js');

const { settings, purpose } = JSON.parse(text);
const stopped = new Promise((resolve) => process.once('SIGTERM', resolve));
const opened = await openStorage(settings, {
  purpose,
  say: (/** @type {string} */ line) => process.stderr.write(`${line}\n`),
});
if (!opened.ok) {
  process.stdout.write(`${storageSentence(opened.fault)}\n`);
  process.exit(2);
}
const { database, schema } = opened.value;
process.stdout.write(`open ${database.kind} ${database.version} ${schema}\n`);
await stopped;
await database.close();
