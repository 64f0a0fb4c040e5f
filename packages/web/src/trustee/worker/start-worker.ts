import type { VerificationProgress } from '@pingyi/ballot';
import type { ToExamine } from '../checks/examine.ts';
import type { FromTrusteeWorker, Handed, ToTrusteeWorker } from './messages.ts';
import { openWorker } from './open-worker.ts';

type Examined = Extract<FromTrusteeWorker, { readonly is: 'examined' }>;

/** The worker that verifies and decrypts. It sees one secret only: that of the poll it decrypts. */
export interface TrusteeWorker {
  examine(
    given: ToExamine,
    onProgress: (progress: VerificationProgress) => void,
  ): Promise<Pick<Examined, 'lines' | 'offered'>>;
  /** Decrypts what the examination before it offered, once. */
  decrypt(secret: bigint, onProgress: (done: number, total: number) => void): Promise<Handed>;
  close(): void;
}

export function startTrusteeWorker(): TrusteeWorker {
  const worker = openWorker();
  let heard: (message: FromTrusteeWorker) => void = () => undefined;
  let failed: (error: Error) => void = () => undefined;
  worker.addEventListener('message', ({ data }: MessageEvent<FromTrusteeWorker>) => heard(data));
  worker.addEventListener('error', ({ message }) => failed(new Error(message)));
  const ask = <Answer>(
    task: ToTrusteeWorker,
    hear: (message: FromTrusteeWorker, done: (answer: Answer) => void) => void,
  ): Promise<Answer> =>
    new Promise((resolve, reject) => {
      heard = (message) => hear(message, resolve);
      failed = reject;
      worker.postMessage(task);
    });
  return {
    examine: (given, onProgress) =>
      ask<Examined>({ is: 'examine', given }, (message, done) => {
        if (message.is === 'progress') onProgress(message.progress);
        if (message.is === 'examined') done(message);
      }),
    decrypt: (secret, onProgress) =>
      ask<Handed>({ is: 'decrypt', secret }, (message, done) => {
        if (message.is === 'decrypting') onProgress(message.done, message.total);
        if (message.is === 'decrypted') done(message.handed);
      }),
    close: () => worker.terminate(),
  };
}
