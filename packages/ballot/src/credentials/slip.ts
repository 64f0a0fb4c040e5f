import { sha256, sha512 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { numberOf } from '../bytes/digest.ts';
import { randomBytes, utf8Bytes } from '../bytes/platform.ts';
import type { Group } from '../groups/group.ts';
import { type Credential, credentialOf } from './credential.ts';

/** Length of a slip's secret in bytes: 128 bits. */
export const slipSecretLength = 16;

/** Shortest contribution of a scrutineer in bytes. */
const leastContribution = 16;

/**
 * Makes a slip's secret from the scrutineers' contributions and fresh randomness of this device, so
 * that it is unpredictable as long as one of them was: the first 16 bytes of
 * SHA-256(`pingyi-slip/1|c1|c2|…|own`), all in lowercase hexadecimal.
 *
 * @param contributions at least 16 random bytes of each scrutineer
 */
export function makeSlipSecret(contributions: readonly Uint8Array[]): Uint8Array {
  if (contributions.some((part) => part.length < leastContribution)) {
    throw new Error('A contribution to a slip is shorter than 16 bytes.');
  }
  const parts = [...contributions, randomBytes(32)].map(bytesToHex);
  return sha256(utf8Bytes(['pingyi-slip/1', ...parts].join('|'))).slice(0, slipSecretLength);
}

/**
 * The credential of a slip in one poll: SHA-512(`pingyi-credential/1|uuid|secret`) mod q, the secret
 * in 32 lowercase hexadecimal digits. Credentials of two polls cannot be joined without the secret.
 */
export function slipCredential(group: Group, uuid: string, secret: Uint8Array): Credential {
  if (secret.length !== slipSecretLength) throw new Error('A slip secret has 16 bytes.');
  const source = `pingyi-credential/1|${uuid}|${bytesToHex(secret)}`;
  return credentialOf(group, numberOf(sha512(utf8Bytes(source))) % group.order);
}
