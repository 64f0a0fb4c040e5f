import { ed25519 } from '@noble/curves/ed25519.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import { readBase64 } from '../log/bytes/base64.ts';
import type { VerifierKey } from '../log/notes/verifier-key.ts';

/** What the ballot box says that it took in. */
export interface BallotReceipt {
  /** The poll's uuid. */
  readonly poll: string;
  /** The ballot's tracking code. */
  readonly code: string;
  /** Its place among the ballots of its credential, from 1. */
  readonly counter: number;
}

/**
 * The text of a receipt that the log's key signs: RFC 8785 JSON of
 * `{"code","counter","format":"pingyi-receipt/1","poll"}`.
 */
export function receiptText({ poll, code, counter }: BallotReceipt): string {
  // These names stand in the order of RFC 8785 already, and numbers and such texts are written alike.
  return JSON.stringify({ code, counter, format: 'pingyi-receipt/1', poll });
}

/**
 * Whether the log's key signed a receipt, strictly as RFC 8032 (5.1.7) says.
 *
 * @param signature base64
 */
export function isSignedReceipt(
  receipt: BallotReceipt,
  signature: string,
  key: VerifierKey,
): boolean {
  const bytes = readBase64(signature);
  if (bytes === null || key.type !== 'ed25519') return false;
  try {
    const message = utf8ToBytes(receiptText(receipt));
    return ed25519.verify(bytes, message, key.publicKey, { zip215: false });
  } catch {
    return false;
  }
}
