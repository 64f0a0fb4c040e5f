import { decryptTally, openKernel, writeStrongProofs } from '@pingyi/ballot';
import { type Decryptable, examine } from '../checks/examine.ts';
import type { FromTrusteeWorker, ToTrusteeWorker } from './messages.ts';

/** The least milliseconds between two messages about progress. */
const pace = 100;

interface Port {
  readonly send: (message: FromTrusteeWorker) => void;
}

/**
 * Answers the page inside the worker. A tally is decrypted once and then dropped: a second demand finds
 * nothing.
 */
export function serveTrustee({ send }: Port): (task: ToTrusteeWorker) => Promise<void> {
  const kernel = openKernel();
  let decryptable: Decryptable | undefined;
  let told = 0;
  const seldom = (message: FromTrusteeWorker, isLast: boolean): void => {
    if (!isLast && Date.now() - told < pace) return;
    told = Date.now();
    send(message);
  };
  return async (task) => {
    switch (task.is) {
      case 'examine': {
        decryptable = undefined;
        const found = await examine(task.given, await kernel, (progress) =>
          seldom({ is: 'progress', progress }, progress.done === progress.total),
        );
        decryptable = found.decryptable;
        const { voters, tally, logKey } = decryptable ?? {};
        const isOffered = voters !== undefined && tally !== undefined && logKey !== undefined;
        const offered = isOffered ? { voters, tally, logKey } : null;
        send({ is: 'examined', lines: found.lines, offered });
        return;
      }
      case 'decrypt': {
        if (decryptable === undefined) throw new Error('trustee: nothing was examined');
        const { toDecrypt, owner } = decryptable;
        decryptable = undefined;
        const made = decryptTally(toDecrypt.election, toDecrypt.tally, owner, task.secret, {
          onProgress: (done, total) => seldom({ is: 'decrypting', done, total }, done === total),
        });
        const strongProofs = writeStrongProofs([made.strong]);
        send({ is: 'decrypted', handed: { partialDecryption: made.text, strongProofs } });
      }
    }
  };
}
