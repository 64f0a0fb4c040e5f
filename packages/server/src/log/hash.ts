import { createHash } from 'node:crypto';
import type { HashFunction } from '@pingyi/record';

/** SHA-256 by the machine's own library, several times as fast as a script's. */
export const sha256: HashFunction = {
  name: 'sha-256',
  size: 32,
  digest: (...parts) => {
    const state = createHash('sha256');
    for (const part of parts) state.update(part);
    return state.digest();
  },
};
