import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { accountId, type OfficerSignature } from '@pingyi/core';
import { z } from 'zod';

const handedSignature = z
  .strictObject({
    format: z.literal('pingyi-signature/1'),
    account: accountId,
    /** SHA-256 of the signed message in hexadecimal. */
    message: z.string(),
    /** 64 bytes in hexadecimal (RFC 8032, section 5.1.6). */
    signature: z.string().regex(/^[0-9a-f]{128}$/u),
  })
  .readonly();

function digestOfMessage(message: string): string {
  return bytesToHex(sha256(utf8ToBytes(message)));
}

/**
 * A signature as one officer hands it to another, who sends both together. It is no secret: it holds for
 * one message only.
 */
export function writeHandedSignature(signed: OfficerSignature, message: string): string {
  const { account, signature } = signed;
  const whole = {
    format: 'pingyi-signature/1',
    account,
    message: digestOfMessage(message),
    signature,
  };
  return JSON.stringify(whole);
}

/** Why a handed signature is not taken. */
export type HandedFault = 'signature-unreadable' | 'signature-of-other-message';

/** Reads a handed signature over a message; whether it holds is checked beside the listed key. */
export function readHandedSignature(
  text: string,
  message: string,
):
  | { readonly ok: true; readonly value: OfficerSignature }
  | { readonly ok: false; readonly fault: HandedFault } {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return { ok: false, fault: 'signature-unreadable' };
  }
  const read = handedSignature.safeParse(json);
  if (!read.success) return { ok: false, fault: 'signature-unreadable' };
  const { account, signature } = read.data;
  if (read.data.message !== digestOfMessage(message))
    return { ok: false, fault: 'signature-of-other-message' };
  return { ok: true, value: { account, signature } };
}
