import type { BundleProgress } from '@pingyi/record';
import type { FromVerifyWorker, ToVerify, ToVerifyWorker, Verified } from './messages.ts';
import { openWorker } from './open-worker.ts';

/** A verification under way. */
export interface Verification {
  /** Rejects when the browser ends a worker, such as for want of memory. */
  readonly verified: Promise<Verified>;
  /** Ends it at once; `verified` then never settles. */
  readonly cancel: () => void;
}

/** Bytes of a bundle below which starting further workers takes as long as they save. */
const worthHelpers = 4 * 1024 * 1024;

/** Each takes some 60 MB, and one worker reads the archive whatever their number. */
const mostHelpers = 4;

function helpersFor({ file }: ToVerify): number {
  if (file.size < worthHelpers) return 0;
  const processors = navigator.hardwareConcurrency || 1;
  return processors > 1 ? Math.min(processors, mostHelpers) : 0;
}

/** Starts to verify a file in workers of this page. */
export function startVerification(
  given: ToVerify,
  onProgress: (progress: BundleProgress) => void,
  helpers = helpersFor(given),
): Verification {
  const main = openWorker();
  const others = Array.from({ length: helpers }, openWorker);
  const workers = [main, ...others];
  const cancel = (): void => {
    for (const worker of workers) worker.terminate();
  };
  const verified = new Promise<Verified>((resolve, reject) => {
    for (const worker of workers)
      worker.addEventListener('error', ({ message }) => reject(new Error(message)));
    main.addEventListener('message', ({ data }: MessageEvent<FromVerifyWorker>) => {
      if (data.is === 'progress') onProgress(data.progress);
      else resolve(data.verified);
    });
  }).finally(cancel);
  const ask = (worker: Worker, task: ToVerifyWorker, ports: MessagePort[]): void =>
    worker.postMessage(task, ports);
  const ports = others.map((worker) => {
    const { port1, port2 } = new MessageChannel();
    ask(worker, { is: 'help', port: port2 }, [port2]);
    return port1;
  });
  ask(main, { is: 'verify', given, helpers: ports }, ports);
  return { verified, cancel };
}
