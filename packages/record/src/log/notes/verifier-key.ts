import { ed25519 } from '@noble/curves/ed25519.js';
import { bytesToHex, concatBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import { readBase64, writeBase64 } from '../bytes/base64.ts';
import { accept, type Outcome, refuse } from '../faults.ts';
import { sha256 } from '../hash.ts';
import { type KeyName, readKeyName } from './key-name.ts';

/**
 * What a key signs: `ed25519` the text of a note itself; `cosignature-v1` the text with the time at
 * which an outside witness saw it (C2SP tlog-cosignature).
 */
export type SignatureType = 'ed25519' | 'cosignature-v1';

/** The bytes that C2SP signed-note assigns to signature types. */
const typeBytes: Readonly<Record<SignatureType, number>> = {
  ed25519: 0x01,
  'cosignature-v1': 0x04,
};

/** A public key that verifies signatures of notes. */
export interface VerifierKey {
  readonly name: KeyName;
  readonly type: SignatureType;
  /** The first four bytes of SHA-256(name ‖ 0x0A ‖ type ‖ public key), as a number. */
  readonly id: number;
  /** 32 bytes (RFC 8032, section 5.1.2). */
  readonly publicKey: Uint8Array;
}

/** A point that signatures can be verified with: decodable strictly and not of small order. */
function isUsable(publicKey: Uint8Array): boolean {
  try {
    return !ed25519.Point.fromBytes(publicKey, false).isSmallOrder();
  } catch {
    return false;
  }
}

function materialOf(type: SignatureType, publicKey: Uint8Array): Uint8Array {
  return concatBytes(new Uint8Array([typeBytes[type]]), publicKey);
}

/** Makes a verifier key and its id. Refuses with `key-malformed`. */
export function makeVerifierKey(
  name: string,
  type: SignatureType,
  publicKey: Uint8Array,
): Outcome<VerifierKey> {
  const keyName = readKeyName(name);
  if (keyName === null) return refuse('key-malformed', { why: 'name' });
  if (publicKey.length !== 32 || !isUsable(publicKey))
    return refuse('key-malformed', { why: 'public-key' });
  const digest = sha256.digest(utf8ToBytes(`${name}\n`), materialOf(type, publicKey));
  const id = new DataView(digest.buffer, digest.byteOffset).getUint32(0);
  return accept({ name: keyName, type, id, publicKey });
}

function writeKeyId(id: number): string {
  return id.toString(16).padStart(8, '0');
}

/** A verifier key as text: `name+id in hexadecimal+base64(type ‖ public key)` (C2SP "vkey"). */
export function writeVerifierKey({ name, type, id, publicKey }: VerifierKey): string {
  return `${name}+${writeKeyId(id)}+${writeBase64(materialOf(type, publicKey))}`;
}

/** Reads a vkey strictly: one text for one key, and the id must be the key's. */
export function readVerifierKey(text: string): Outcome<VerifierKey> {
  const parts = /^([^+]+)\+([0-9a-f]{8})\+([A-Za-z0-9+/=]+)$/u.exec(text);
  const [, name = '', id = '', base64 = ''] = parts ?? [];
  const material = readBase64(base64);
  if (parts === null || material === null) return refuse('key-malformed', { why: 'form' });
  const type = (Object.keys(typeBytes) as SignatureType[]).find(
    (each) => typeBytes[each] === material[0],
  );
  if (type === undefined) return refuse('key-malformed', { why: 'signature-type' });
  const key = makeVerifierKey(name, type, material.subarray(1));
  if (key.ok && writeKeyId(key.value.id) !== id) return refuse('key-malformed', { why: 'key-id' });
  return key;
}

/**
 * The fingerprint of a key for print: the first 128 bits of SHA-256 of its vkey text, as eight groups
 * of four hexadecimal digits. It binds name, type and key. `printf %s "$VKEY" | sha256sum` shows it.
 */
export function keyFingerprint(key: VerifierKey): string {
  const hex = bytesToHex(sha256.digest(utf8ToBytes(writeVerifierKey(key)))).slice(0, 32);
  return hex.match(/.{4}/gu)?.join(' ') ?? hex;
}

/** Whether a text as somebody typed it is a key's fingerprint: case, spaces and hyphens do not matter. */
export function isFingerprintOf(text: string, key: VerifierKey): boolean {
  const plain = (each: string): string =>
    each.normalize('NFKC').toLowerCase().replace(/[\s-]/gu, '');
  return plain(text) === plain(keyFingerprint(key));
}
