import { readStrongProofs, type TrusteeStrongProofs, writeStrongProofs } from '@pingyi/ballot';
import type { PollEvent } from './archive.ts';

/** The file of the strong proofs of every owner; null before the result is there. */
export function strongProofsOf(events: readonly PollEvent[]): string | null {
  if (!events.some(({ kind }) => kind === 'result')) return null;
  const proofs = events.flatMap(({ strong }): readonly TrusteeStrongProofs[] => {
    const read = strong === null ? null : readStrongProofs(strong);
    return read?.ok === true ? read.value.proofs : [];
  });
  return writeStrongProofs(proofs);
}
