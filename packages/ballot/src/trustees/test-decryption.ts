import type { Group } from '../groups/group.ts';
import { randomScalar } from '../groups/scalar.ts';
import { encrypt } from '../proofs/ciphertext.ts';

/**
 * Whether a trustee's key still decrypts: encrypts a random element under the key's own public part and
 * decrypts it again. The ciphertext is made here and thrown away, so the test can open nothing else.
 *
 * @param secret the trustee's key of one poll (`pollTrusteeSecret`)
 * @param publicKey the text of the key that was registered for the poll
 */
export function passesTestDecryption(group: Group, secret: bigint, publicKey: string): boolean {
  const key = group.parse(publicKey);
  if (key === undefined) return false;
  const value = randomScalar(group.order);
  const { alpha, beta } = encrypt(group, key, value, randomScalar(group.order));
  const opened = group.multiply(beta, group.invert(group.powerOfSecret(alpha, secret)));
  return group.isEqual(opened, group.powerOfSecret(group.generator, value));
}
