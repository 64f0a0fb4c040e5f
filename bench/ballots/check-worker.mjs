// A worker thread that checks ballots for the measurement of warm workers.
import { createHash } from 'node:crypto';
import { parentPort } from 'node:worker_threads';
import { serveBallotChecks } from '@pingyi/ballot';

const parent = parentPort;
if (parent === null) throw new Error('This file is for worker threads.');
serveBallotChecks(
  {
    send: (message, handedOver) => parent.postMessage(message, handedOver),
    onMessage: (handler) => void parent.on('message', handler),
  },
  (bytes) => createHash('sha256').update(bytes).digest('hex'),
);
