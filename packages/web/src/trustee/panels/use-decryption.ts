import type { VerificationProgress } from '@pingyi/ballot';
import type { MeetingId, PollId } from '@pingyi/core';
import { useState } from 'preact/hooks';
import type { CheckLine } from '../checks/check.ts';
import { entryOf, publicPartFor, secretFor, withDecrypted } from '../key-file/key-file.ts';
import type { HeldKey } from '../key-file/use-held-key.ts';
import type { Handed, Offered } from '../worker/messages.ts';
import { startTrusteeWorker, type TrusteeWorker } from '../worker/start-worker.ts';

/** How far the decryption of one poll is. */
type DecryptionStage =
  | { readonly at: 'idle' }
  | { readonly at: 'gather' }
  | { readonly at: 'examine'; readonly progress: VerificationProgress | null }
  | {
      readonly at: 'examined';
      readonly lines: readonly CheckLine[];
      readonly offered: Offered | null;
      /** The key file that says “decrypted” was handed to the browser. */
      readonly isSaved: boolean;
    }
  | { readonly at: 'decrypt'; readonly done: number; readonly total: number }
  | { readonly at: 'decrypted'; readonly handed: Handed };

/** What is examined: it comes from the server, or from files. */
interface Material {
  readonly evidence: string;
  readonly archive: Blob;
}

export interface Decryption {
  readonly stage: DecryptionStage;
  /** @throws whatever gathering the material throws; nothing was examined then */
  readonly examine: (gather: () => Promise<Material>) => Promise<void>;
  readonly saveKeyFile: () => Promise<void>;
  readonly decrypt: () => Promise<Handed>;
}

/**
 * Decrypts one poll in the one order there is: verify everything, write “decrypted” into the key file and
 * save it, decrypt.
 */
export function useDecryption(meeting: MeetingId, poll: PollId, held: HeldKey): Decryption {
  const [stage, setStage] = useState<DecryptionStage>({ at: 'idle' });
  const [worker, setWorker] = useState<TrusteeWorker | null>(null);
  const key = held.opened?.key;

  const open = (): NonNullable<typeof key> => {
    if (key === undefined) throw new Error('trustee: no key file is open');
    return key;
  };
  return {
    stage,
    examine: async (gather) => {
      const own = open();
      setStage({ at: 'gather' });
      let material: Material;
      try {
        material = await gather();
      } catch (error) {
        setStage({ at: 'idle' });
        throw error;
      }
      setStage({ at: 'examine', progress: null });
      worker?.close();
      const fresh = startTrusteeWorker();
      setWorker(fresh);
      const given = {
        poll,
        ...material,
        publicKey: publicPartFor(own, poll).public_key,
        logKey: own.logKey,
        decrypted: entryOf(own, poll)?.decrypted ?? null,
      };
      const { lines, offered } = await fresh.examine(given, (progress) =>
        setStage({ at: 'examine', progress }),
      );
      setStage({ at: 'examined', lines, offered, isSaved: false });
    },
    saveKeyFile: async () => {
      if (stage.at !== 'examined' || stage.offered === null) return;
      const { tally, logKey } = stage.offered;
      const used = withDecrypted({ ...open(), logKey }, meeting, poll, tally);
      await held.save(used);
      setStage({ ...stage, isSaved: true });
    },
    decrypt: async () => {
      if (stage.at !== 'examined' || !stage.isSaved || worker === null)
        throw new Error('trustee: the key file is not saved yet');
      setStage({ at: 'decrypt', done: 0, total: 0 });
      const handed = await worker.decrypt(secretFor(open(), poll), (done, total) =>
        setStage({ at: 'decrypt', done, total }),
      );
      worker.close();
      setWorker(null);
      setStage({ at: 'decrypted', handed });
      return handed;
    },
  };
}
