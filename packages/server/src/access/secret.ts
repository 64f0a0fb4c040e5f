import { hkdfSync } from 'node:crypto';
import type { NoteSigner } from '@pingyi/record';

/**
 * The secret that signs sign-in cookies and encrypts the secrets of second factors: derived from the key
 * of the log (HKDF, RFC 5869), so that every server of one database has the same and a copy of the
 * database alone opens nothing. See docs/decisions/0060-access-secret.md.
 */
export function accessSecret({ seed, key }: NoteSigner): string {
  const derived = hkdfSync('sha256', seed, key.name, 'pingyi/access/1', 32);
  return Buffer.from(derived).toString('base64url');
}
