import { xchacha20poly1305 } from '@noble/ciphers/chacha.js';
import { scryptAsync } from '@noble/hashes/scrypt.js';
import { bytesToHex, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import { canonicalJson, digestOf } from '@pingyi/core';
import { z } from 'zod';
import type { Outcome } from './outcome.ts';
import { normalPassphrase } from './passphrase.ts';

/**
 * A text encrypted under a passphrase: scrypt (RFC 7914) makes the key, XChaCha20-Poly1305 seals with it.
 * Both come from @noble, since a page on plain http has no `crypto.subtle`; why these two, says
 * docs/decisions/0140-keys-of-officers-and-trustees.md.
 */

/** Costs of scrypt: 128 MiB of memory and about a second for each try. */
const costs = { N: 2 ** 17, r: 8, p: 1 } as const;

const saltLength = 16;
const nonceLength = 24;

function hex(bytes: number) {
  return z.string().regex(new RegExp(`^[0-9a-f]{${bytes * 2}}$`, 'u'));
}

/** How a sealed text is written down. `digest` tells a damaged file from a wrong passphrase. */
export const sealedText = z
  .strictObject({
    kdf: z.literal('scrypt'),
    N: z.literal(costs.N),
    r: z.literal(costs.r),
    p: z.literal(costs.p),
    salt: hex(saltLength),
    cipher: z.literal('xchacha20-poly1305'),
    nonce: hex(nonceLength),
    sealed: z.string().regex(/^(?:[0-9a-f]{2}){16,65536}$/u),
    digest: z.string(),
  })
  .readonly();

export type SealedText = z.output<typeof sealedText>;

/** Why a sealed text does not open. */
export type SealFault = 'damaged' | 'passphrase-wrong';

function digestOfFields({ digest: _, ...fields }: SealedText): string {
  return digestOf(fields);
}

async function cipherOf(passphrase: string, salt: Uint8Array, nonce: Uint8Array, label: unknown) {
  const secret = utf8ToBytes(normalPassphrase(passphrase));
  const key = await scryptAsync(secret, salt, { ...costs, dkLen: 32, asyncTick: 20 });
  return xchacha20poly1305(key, nonce, utf8ToBytes(canonicalJson(label)));
}

/**
 * Encrypts a text under a passphrase.
 *
 * @param label what the text belongs to; it is not secret, and nothing opens under another one
 */
export async function sealText(
  text: string,
  passphrase: string,
  label: unknown,
): Promise<SealedText> {
  const salt = crypto.getRandomValues(new Uint8Array(saltLength));
  const nonce = crypto.getRandomValues(new Uint8Array(nonceLength));
  const cipher = await cipherOf(passphrase, salt, nonce, label);
  const sealed: SealedText = {
    kdf: 'scrypt',
    ...costs,
    salt: bytesToHex(salt),
    cipher: 'xchacha20-poly1305',
    nonce: bytesToHex(nonce),
    sealed: bytesToHex(cipher.encrypt(utf8ToBytes(text))),
    digest: '',
  };
  return { ...sealed, digest: digestOfFields(sealed) };
}

/** Decrypts a text: whole, under the passphrase and the label it was sealed with, or not at all. */
export async function openText(
  sealed: SealedText,
  passphrase: string,
  label: unknown,
): Promise<Outcome<string, SealFault>> {
  if (sealed.digest !== digestOfFields(sealed)) return { ok: false, fault: 'damaged' };
  const [salt, nonce] = [hexToBytes(sealed.salt), hexToBytes(sealed.nonce)];
  const cipher = await cipherOf(passphrase, salt, nonce, label);
  try {
    const opened = cipher.decrypt(hexToBytes(sealed.sealed));
    return { ok: true, value: new TextDecoder().decode(opened) };
  } catch {
    return { ok: false, fault: 'passphrase-wrong' };
  }
}
