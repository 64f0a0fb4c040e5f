import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** Throws of a die that a contribution needs: 50 x log2(6) = 129 bits. */
export const leastThrows = 50;

/** Characters that a contribution needs where a person strikes keys blindly; two bits for each are assumed. */
export const leastStrikes = 64;

/** Fewer different characters are no blind striking. */
const leastDifferent = 12;

export type ContributionFault = 'contribution-short' | 'contribution-repeats';

const throwsOnly = /^[1-6\s]*$/u;

/** What one scrutineer typed, without the spaces between throws. */
function plain(typed: string): string {
  return throwsOnly.test(typed) ? typed.replaceAll(/\s/gu, '') : typed;
}

/** How far a contribution is: throws of a die, or keys struck. */
export function contributionProgress(typed: string): {
  readonly have: number;
  readonly need: number;
} {
  const have = [...plain(typed)].length;
  return { have, need: throwsOnly.test(typed) && have > 0 ? leastThrows : leastStrikes };
}

/** Why a contribution is not enough, or null. */
export function faultOfContribution(typed: string): ContributionFault | null {
  const { have, need } = contributionProgress(typed);
  if (have < need) return 'contribution-short';
  const different = new Set(plain(typed)).size;
  if (need === leastStrikes && different < leastDifferent) return 'contribution-repeats';
  return null;
}

/** The contribution of one scrutineer: SHA-256(`pingyi-contribution/1|<what was typed>`). */
export function contributionOf(typed: string): Uint8Array {
  return sha256(utf8ToBytes(`pingyi-contribution/1|${plain(typed)}`));
}

/**
 * The contribution to one slip: SHA-256(`pingyi-contribution/1|<number>|<contribution in hexadecimal>`), so
 * that the slips of a batch differ from each other even if the device's own randomness always were the same.
 *
 * @param number of the slip in its batch, from 1; it is used for this only and kept nowhere
 */
export function contributionToSlip(contribution: Uint8Array, number: number): Uint8Array {
  return sha256(utf8ToBytes(`pingyi-contribution/1|${number}|${bytesToHex(contribution)}`));
}
