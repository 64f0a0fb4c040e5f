import { readFile } from 'node:fs/promises';
import { type KeyName, makeSigner, writeVerifierKey } from '@pingyi/record';
import { readKeyText } from '../../log/log-key.ts';
import { Refused } from '../fault.ts';

/** The vkey of a private key's text for a log of this origin; null for a text that is no such key. */
export function vkeyOf(text: string, origin: KeyName): string | null {
  const seed = readKeyText(text);
  if (seed === null) return null;
  const signer = makeSigner(origin, 'ed25519', seed);
  return signer.ok ? writeVerifierKey(signer.value.key) : null;
}

/** The text of a key file, or null when there is none. */
export async function readKeyFile(file: string): Promise<string | null> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    const { code = 'unknown' } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return null;
    throw new Refused({ code: 'not-readable', facts: { file, why: code } });
  }
}
