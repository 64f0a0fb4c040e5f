import { parentPort, workerData } from 'node:worker_threads';
import { readScoreFile } from '@pingyi/documents/sheets';

/** The worker of `read-score-input.ts`: reads one file inside its own bounded memory. */
const { bytes, name } = workerData as { readonly bytes: Uint8Array; readonly name: string };
parentPort?.postMessage({ kind: 'answer', answer: await readScoreFile(bytes, name) });
