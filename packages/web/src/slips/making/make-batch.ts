import { type Group, makeSlipSecret, slipCredential, writeCredentialList } from '@pingyi/ballot';
import type { PollId } from '@pingyi/core';
import { contributionToSlip } from './contribution.ts';

/**
 * Makes the secrets of a batch of slips. Each is made of a contribution of each scrutineer to this very
 * slip and of fresh randomness of this device (`makeSlipSecret`), so nobody can foresee it as long as one of
 * the three is unpredictable: not a scrutineer alone, not both, not the maker of the device alone.
 *
 * @param contributions one of each scrutineer present (`contributionOf`)
 */
export function makeSecrets(
  slips: number,
  contributions: readonly Uint8Array[],
): readonly Uint8Array[] {
  if (contributions.length === 0) throw new Error('slips: nobody contributes');
  return Array.from({ length: slips }, (_, place) =>
    makeSlipSecret(contributions.map((each) => contributionToSlip(each, place + 1))),
  );
}

/** The public credentials of slips in one poll, as the canonical JSON text that is uploaded. */
export interface PublicList {
  readonly poll: PollId;
  readonly text: string;
}

/**
 * The lists of public credentials of slips, one for each poll. Each is sorted by itself, so neither the
 * order of printing nor a row of another list can be found in it.
 *
 * @param onProgress called after each credential with how many are done
 */
export function publicLists(
  group: Group,
  polls: readonly PollId[],
  secrets: readonly Uint8Array[],
  onProgress?: (done: number, total: number) => void,
): readonly PublicList[] {
  const total = polls.length * secrets.length;
  let done = 0;
  return polls.map((poll) => {
    const credentials = secrets.map((secret) => {
      const { publicCredential } = slipCredential(group, poll, secret);
      done += 1;
      onProgress?.(done, total);
      return publicCredential;
    });
    return { poll, text: writeCredentialList(group, credentials) };
  });
}

/** Overwrites secrets; what a browser copied of them elsewhere in its memory goes when the page is closed. */
export function forgetSecrets(secrets: readonly Uint8Array[]): void {
  for (const secret of secrets) secret.fill(0);
}
