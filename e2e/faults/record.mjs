// A process that opens the installation as a server does and records the commands that it is told, one
// a line of JSON: tests kill it. What came of a command is printed the moment the ledger tells it.
// Its arguments: the folder of the built server, and settings as JSON.
import { createHash } from 'node:crypto';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { pathToFileURL } from 'node:url';

const [built = '', text = ''] = process.argv.slice(2);
const load = (/** @type {string} */ name) => import(pathToFileURL(path.join(built, name)).href);
const { openInstallation } = await load('installation/open-installation.js');
const { commandOf, submissionOf } = await load('testing/commands.js');

const tell = (/** @type {unknown} */ told) => process.stdout.write(`${JSON.stringify(told)}\n`);

const opened = await openInstallation(JSON.parse(text), (/** @type {string} */ line) =>
  process.stderr.write(`${line}\n`),
);
if (!opened.ok) {
  tell({ refused: opened.sentence });
  process.exit(2);
}
const { installation } = opened;
tell({ open: process.pid });

/** @param {{ key: string, type: string, body: unknown }} asked */
async function record({ key, type, body }) {
  const request = createHash('sha256')
    .update(JSON.stringify([type, body]))
    .digest();
  const idempotency = { account: 'faults', key, request };
  const submission = submissionOf('city', commandOf(type, body), { idempotency });
  const outcome = await installation.ledger.submit(submission);
  tell({ key, outcome });
}

const lines = createInterface({ input: process.stdin });
lines.on('line', (line) => void record(JSON.parse(line)));
process.once('SIGTERM', () => lines.close());
await new Promise((resolve) => lines.once('close', resolve));
await installation.close();
process.exit(0);
