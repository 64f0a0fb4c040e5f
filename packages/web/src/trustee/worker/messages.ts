import type { VerificationProgress } from '@pingyi/ballot';
import type { CheckLine } from '../checks/check.ts';
import type { ToExamine } from '../checks/examine.ts';

/** What the page asks of its worker. */
export type ToTrusteeWorker =
  | { readonly is: 'examine'; readonly given: ToExamine }
  /** Decrypts what the examination before it handed out; the secret is of this poll only. */
  | { readonly is: 'decrypt'; readonly secret: bigint };

/** What may be decrypted, as the page shows it. */
export interface Offered {
  readonly voters: number;
  readonly tally: string;
  readonly logKey: string;
}

/** A partial decryption and its strong proofs, as the contents to be handed in. */
export interface Handed {
  readonly partialDecryption: string;
  readonly strongProofs: string;
}

/** What the worker says. */
export type FromTrusteeWorker =
  | { readonly is: 'progress'; readonly progress: VerificationProgress }
  | {
      readonly is: 'examined';
      readonly lines: readonly CheckLine[];
      readonly offered: Offered | null;
    }
  | { readonly is: 'decrypting'; readonly done: number; readonly total: number }
  | { readonly is: 'decrypted'; readonly handed: Handed };
