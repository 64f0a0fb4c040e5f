import { createHash, randomBytes } from 'node:crypto';
import { readSlipText, slipSecretLength, writeSlipText } from '@pingyi/ballot';

/** A token of 128 bits, and the text by which people pass it on: written like a slip, with check characters. */
export interface LinkToken {
  readonly text: string;
  readonly digest: Buffer;
}

/** By what the server knows a token: of another meeting it is another one. */
function digestOfToken(meeting: string, token: Uint8Array): Buffer {
  const hex = Buffer.from(token).toString('hex');
  return createHash('sha256').update(`pingyi-link/1|${meeting}|${hex}`).digest();
}

/** A new token; its text is told once and kept nowhere. */
export function newLinkToken(meeting: string): LinkToken {
  const token = new Uint8Array(randomBytes(slipSecretLength));
  return { text: writeSlipText(token), digest: digestOfToken(meeting, token) };
}

/** The digest of a token as somebody typed or opened it; null for what is none. */
export function digestOfTyped(meeting: string, typed: string): Buffer | null {
  const read = readSlipText(typed);
  return read.ok ? digestOfToken(meeting, read.value) : null;
}
