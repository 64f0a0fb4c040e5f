import { randomBytes } from 'node:crypto';
import { makeSigner, type NoteSigner, writeVerifierKey } from '@pingyi/record';

/**
 * The private key of a witness as one line, as Go's note package writes signers:
 * `PRIVATE+KEY+<name>+<id>+<base64 of type and seed>`, here of type 0x04.
 */

const typeByte = 0x04;
const seedLength = 32;

/** The key's id, as its vkey says it. */
function idOf(signer: NoteSigner): string {
  return signer.key.id.toString(16).padStart(8, '0');
}

/** A new key of that name; null for a name that no key can have. */
export function makeWitnessKey(
  name: string,
): { readonly text: string; readonly vkey: string } | null {
  const seed = new Uint8Array(randomBytes(seedLength));
  const signer = makeSigner(name, 'cosignature-v1', seed);
  if (!signer.ok) return null;
  const material = Buffer.concat([Buffer.from([typeByte]), seed]).toString('base64');
  return {
    text: `PRIVATE+KEY+${name}+${idOf(signer.value)}+${material}\n`,
    vkey: writeVerifierKey(signer.value.key),
  };
}

/** Reads a witness's private key; null for any other text. */
export function readWitnessSigner(text: string): NoteSigner<'cosignature-v1'> | null {
  const parts = /^PRIVATE\+KEY\+([^+\s]+)\+([0-9a-f]{8})\+([A-Za-z0-9+/=]+)$/u.exec(text.trim());
  if (parts === null) return null;
  const [, name = '', id = '', base64 = ''] = parts;
  const material = Buffer.from(base64, 'base64');
  if (material.length !== 1 + seedLength || material[0] !== typeByte) return null;
  const signer = makeSigner(name, 'cosignature-v1', new Uint8Array(material.subarray(1)));
  return signer.ok && idOf(signer.value) === id ? signer.value : null;
}
