// What runs in each worker thread of `pingyi ballots verify`.
import { parentPort } from 'node:worker_threads';
import { serveBallotChecks } from '@pingyi/ballot';
import { platformDigest } from './digest.ts';

const parent = parentPort;
if (parent === null) throw new Error('This file is for worker threads.');
serveBallotChecks(
  {
    send: (message, handedOver) => parent.postMessage(message, handedOver),
    onMessage: (handler) => void parent.on('message', handler),
  },
  platformDigest,
);
