import { createCipheriv, createDecipheriv, randomBytes, scrypt } from 'node:crypto';
import { accept, type Outcome, refuse } from '../fault.ts';
import type { SealedKey } from '../format/manifest.ts';

/** Fewest characters of a passphrase; the file may be tried offline by whoever has it. */
export const leastPassphrase = 12;

/** Costs of scrypt (RFC 7914): 128 MiB of memory for each try. */
const cost = { n: 2 ** 17, r: 8, p: 1 } as const;

const tagLength = 16;

/** The key of the cipher. One passphrase is one sequence of bytes, however a keyboard composes it. */
function derive(
  passphrase: string,
  salt: Uint8Array,
  { n, r, p }: Pick<SealedKey, 'n' | 'r' | 'p'>,
): Promise<Buffer> {
  const options = { N: n, r, p, maxmem: 128 * r * (n + p + 2) };
  return new Promise((resolve, reject) => {
    scrypt(passphrase.normalize('NFKC'), salt, 32, options, (error, key) =>
      error === null ? resolve(key) : reject(error),
    );
  });
}

/** True when a passphrase is long enough to stand against offline tries. */
export function isLongEnough(passphrase: string): boolean {
  return [...passphrase.normalize('NFKC')].length >= leastPassphrase;
}

/**
 * Encrypts the text of a key file under a passphrase (scrypt, AES-256-GCM).
 *
 * @param vouched a text that opening must name again: the seal vouches for it too
 */
export async function sealKey(
  text: string,
  passphrase: string,
  vouched: string,
): Promise<SealedKey> {
  const salt = randomBytes(16);
  const nonce = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', await derive(passphrase, salt, cost), nonce);
  cipher.setAAD(Buffer.from(vouched, 'utf8'));
  const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()]);
  return {
    kdf: 'scrypt',
    salt: salt.toString('base64'),
    ...cost,
    cipher: 'aes-256-gcm',
    nonce: nonce.toString('base64'),
    sealed: sealed.toString('base64'),
  };
}

/** Gives back the text of the key file, or refuses with `passphrase-wrong`. */
export async function openSealedKey(
  sealedKey: SealedKey,
  passphrase: string,
  vouched: string,
): Promise<Outcome<string>> {
  const [salt, nonce, sealed] = [sealedKey.salt, sealedKey.nonce, sealedKey.sealed].map((text) =>
    Buffer.from(text, 'base64'),
  ) as [Buffer, Buffer, Buffer];
  const key = await derive(passphrase, salt, sealedKey);
  try {
    const decipher = createDecipheriv('aes-256-gcm', key, nonce, { authTagLength: tagLength });
    decipher.setAAD(Buffer.from(vouched, 'utf8'));
    decipher.setAuthTag(sealed.subarray(-tagLength));
    const opened = [decipher.update(sealed.subarray(0, -tagLength)), decipher.final()];
    return accept(Buffer.concat(opened).toString('utf8'));
  } catch {
    return refuse({ code: 'passphrase-wrong' });
  }
}
