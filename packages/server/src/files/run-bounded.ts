import { Worker } from 'node:worker_threads';
import type { Fault } from '@pingyi/core';

/** The heap that reading one file may take, in MB; an honest file of the largest size takes less. */
const heapMegabytes = 1536;

/** What a worker says: how far it is, or its one answer. */
export type WorkerMessage<Answer, Progress> =
  | { readonly kind: 'progress'; readonly progress: Progress }
  | { readonly kind: 'answer'; readonly answer: Answer };

/** The answer of a worker, or the fault of a file that takes more memory than it may. */
export type BoundedAnswer<Answer> =
  | { readonly ok: true; readonly answer: Answer }
  | { readonly ok: false; readonly fault: Fault };

/**
 * Runs work on a file in a worker whose memory is bounded: a file made to exhaust it is refused with
 * `too-large`, and the process goes on.
 */
export function runBounded<Answer, Progress = never>(
  module: URL,
  job: unknown,
  onProgress: (progress: Progress) => void = () => {},
): Promise<BoundedAnswer<Answer>> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(module, {
      workerData: job,
      // Flags of the process, such as a way to read sources, are not the worker's.
      execArgv: [],
      resourceLimits: { maxOldGenerationSizeMb: heapMegabytes },
    });
    worker.on('message', (message: WorkerMessage<Answer, Progress>) => {
      if (message.kind === 'progress') onProgress(message.progress);
      else resolve({ ok: true, answer: message.answer });
    });
    worker.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'ERR_WORKER_OUT_OF_MEMORY') return reject(error);
      const facts = { what: 'memory', most: heapMegabytes };
      return resolve({ ok: false, fault: { code: 'too-large', path: '', facts } });
    });
  });
}
