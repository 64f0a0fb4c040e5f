import path from 'node:path';
import { Worker } from 'node:worker_threads';
import { largestJson, type Read, type ScoreInput } from '@pingyi/core';
import { readBounded } from './read-bounded.ts';

/** The largest score file that is read, in bytes. */
export const largestInput = largestJson;

/** The heap that reading one file may take, in MB; an honest file of the largest size takes less. */
const heapMegabytes = 1536;

/**
 * Reads a score file from the disk, JSON or workbook, with every fault of it. Parsing runs in a worker
 * whose memory is bounded: a file made to exhaust it is refused with `too-large`, and the process goes on.
 */
export async function readScoreInputFile(file: string): Promise<Read<ScoreInput>> {
  const read = await readBounded(file, largestInput);
  if (!read.ok) return { ok: false, faults: [read.fault] };
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./read-score-worker.js', import.meta.url), {
      workerData: { bytes: read.bytes, name: path.basename(file) },
      resourceLimits: { maxOldGenerationSizeMb: heapMegabytes },
    });
    worker.once('message', (input: Read<ScoreInput>) => resolve(input));
    worker.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'ERR_WORKER_OUT_OF_MEMORY') return reject(error);
      const facts = { what: 'memory', most: heapMegabytes };
      return resolve({ ok: false, faults: [{ code: 'too-large', path: '', facts }] });
    });
  });
}
