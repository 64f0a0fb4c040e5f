import { ed25519 } from '@noble/curves/ed25519.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { type OfficerKey, officerKey } from '@pingyi/core';

/** The bytes of an Ed25519 private key (RFC 8032, section 5.1.5). */
const seedLength = 32;

function mustBeSeed(seed: Uint8Array): void {
  if (seed.length !== seedLength) throw new TypeError('officer key: a seed has 32 bytes');
}

/**
 * The public key of an officer's seed, as the act that lists it writes it.
 *
 * @throws TypeError for a seed that is not 32 bytes
 */
export function officerKeyOf(seed: Uint8Array): OfficerKey {
  mustBeSeed(seed);
  return officerKey.parse(bytesToHex(ed25519.getPublicKey(seed)));
}

/**
 * Signs what core gives to sign (`messagesToSign`), in the officer's own browser: 64 bytes in hexadecimal.
 *
 * @param seed secret: it never leaves the device on which it was made
 * @throws TypeError for a seed that is not 32 bytes
 */
export function signAsOfficer(seed: Uint8Array, message: string): string {
  mustBeSeed(seed);
  return bytesToHex(ed25519.sign(utf8ToBytes(message), seed));
}
