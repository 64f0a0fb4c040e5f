import { bytesToHex, randomBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Digest } from '@pingyi/core';
import type { HashFunction } from '../hash.ts';

/** Keeps commitments apart from every other digest of the house. */
const domain = utf8ToBytes('pingyi-internal/1');

export const saltLength = 32;

declare const salted: unique symbol;

/**
 * The random bytes that hide one internal act. One salt serves one act only, and is as secret as the
 * act: whoever has it can try out guesses of the act.
 */
export type CommitmentSalt = Uint8Array & { readonly [salted]: true };

/** The salt that 32 bytes are, or null. */
export function readSalt(bytes: Uint8Array): CommitmentSalt | null {
  return bytes.length === saltLength ? (bytes as CommitmentSalt) : null;
}

/** A fresh salt from the platform's cryptographic generator. */
export function randomSalt(): CommitmentSalt {
  return randomBytes(saltLength) as CommitmentSalt;
}

/** `sha256:` of Digest is the name of the hash that it was made with. */
const digestNames = { 'sha-256': 'sha256' } as const;

/**
 * The commitment to an internal act: HASH(`pingyi-internal/1` ‖ salt ‖ data), written as acts write
 * digests. Domain and salt have fixed lengths, so the parts cannot be shifted against each other.
 *
 * @param data canonical JSON of the whole act
 */
export function commitmentOf(hash: HashFunction, salt: CommitmentSalt, data: Uint8Array): Digest {
  const hex = bytesToHex(hash.digest(domain, salt, data));
  return `${digestNames[hash.name]}:${hex}` as Digest;
}
