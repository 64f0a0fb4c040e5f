import { sha256 as sha256Of } from '@noble/hashes/sha2.js';

/** The names of the hash functions that a log can be of. */
export type HashName = 'sha-256';

/**
 * A hash function by its name. Everything that hashes takes one as its first argument, so a log says
 * which one it is of and no default hides in the code.
 */
export interface HashFunction {
  readonly name: HashName;
  /** Length of a digest in bytes. */
  readonly size: number;
  /** The digest of the parts, one after the other. */
  readonly digest: (...parts: readonly Uint8Array[]) => Uint8Array;
}

/** SHA-256 (FIPS 180-4), the hash of RFC 6962 and of C2SP checkpoints. */
export const sha256: HashFunction = {
  name: 'sha-256',
  size: 32,
  digest: (...parts) => {
    const state = sha256Of.create();
    for (const part of parts) state.update(part);
    return state.digest();
  },
};
