import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { type BallotWorkers, ballotWorkers } from '@pingyi/ballot';

/** Bytes of an archive below which starting threads takes as long as they save. */
const worthWorkers = 4 * 1024 * 1024;

/** Each needs some 60 MB, and reading the archive stays with one thread whatever their number. */
const mostWorkers = 8;

/** How many worker threads check the ballots of an archive of so many bytes; 0 is none beside this one. */
export function usualWorkers(archiveBytes: number): number {
  if (archiveBytes < worthWorkers) return 0;
  const processors = Math.min(availableParallelism(), mostWorkers);
  return processors > 1 ? processors : 0;
}

/** Worker threads that were started and must be ended. */
export interface StartedWorkers {
  readonly workers: BallotWorkers;
  /** Rejects when a thread fails. */
  readonly failed: Promise<never>;
  end(): Promise<void>;
}

export function startWorkers(count: number): StartedWorkers {
  const threads = Array.from(
    { length: count },
    () => new Worker(new URL('./verify-worker.js', import.meta.url)),
  );
  const failed = new Promise<never>((_, reject) => {
    for (const thread of threads) thread.on('error', reject);
  });
  const ports = threads.map((thread) => ({
    send: (message: unknown, handedOver: readonly ArrayBuffer[]) =>
      thread.postMessage(message, handedOver),
    onMessage: (handler: (message: unknown) => void) => void thread.on('message', handler),
  }));
  return {
    workers: ballotWorkers(ports),
    failed,
    end: async () => void (await Promise.all(threads.map((thread) => thread.terminate()))),
  };
}
