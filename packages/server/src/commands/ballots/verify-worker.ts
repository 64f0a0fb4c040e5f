// What runs in each worker thread of `pingyi ballots verify`.
import { parentPort } from 'node:worker_threads';
import { serveBallotChecks } from '@pingyi/ballot';

const parent = parentPort;
if (parent === null) throw new Error('This file is for worker threads.');
serveBallotChecks({
  send: (message) => parent.postMessage(message),
  onMessage: (handler) => void parent.on('message', handler),
});
