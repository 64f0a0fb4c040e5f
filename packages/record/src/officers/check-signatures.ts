import { ed25519 } from '@noble/curves/ed25519.js';
import { hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import {
  type AccountId,
  type MeetingId,
  type OfficerKey,
  officerMessage,
  type SignedDraft,
} from '@pingyi/core';

/** One signature of an act: it holds under the listed key, or not, or its account has none. */
export interface SignatureFinding {
  readonly account: AccountId;
  readonly state: 'holds' | 'fails' | 'key-unlisted';
}

/** Strict verification (RFC 8032, section 5.1.7), not the laxer rule of ZIP 215. */
function isSignatureOf(message: Uint8Array, signature: string, key: OfficerKey): boolean {
  try {
    return ed25519.verify(hexToBytes(signature), message, hexToBytes(key), { zip215: false });
  } catch {
    return false;
  }
}

/**
 * Checks every signature that an act of a meeting carries against the keys listed in it. Whether they are
 * enough, and of the right officers, the rules of core say; the server calls this before it decides, the
 * verifier once more for the public record.
 *
 * @param keys the meeting's listed keys (`Meeting.keys`)
 */
export function checkOfficerSignatures(
  meeting: MeetingId,
  act: SignedDraft,
  keys: ReadonlyMap<AccountId, { readonly key: OfficerKey }>,
): readonly SignatureFinding[] {
  const message = utf8ToBytes(officerMessage(meeting, act));
  return act.payload.signatures.map(({ account, signature }) => {
    const listed = keys.get(account);
    if (listed === undefined) return { account, state: 'key-unlisted' };
    return { account, state: isSignatureOf(message, signature, listed.key) ? 'holds' : 'fails' };
  });
}
