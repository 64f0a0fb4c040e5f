import { openKernel, readStrongProofs, verifyArchive } from '@pingyi/ballot';
import { inPieces } from './in-pieces.ts';

/** A poll as anybody downloads it. */
export interface PollFiles {
  /** `<uuid>.bel`. */
  readonly archive: Uint8Array;
  /** `<uuid>.strong.json`. */
  readonly strong: Uint8Array;
}

/** What somebody outside finds in an archive. */
export interface Audited {
  /** Every check holds, the strong proofs of the decryption included. */
  readonly verifies: boolean;
  /** Ballots of each answer, question by question; null where the archive has no result. */
  readonly counts: readonly (readonly number[])[] | null;
}

/** Verifies a poll as it was downloaded: its archive, and the strong proofs beside it. */
export async function auditPoll({ archive, strong: proofs }: PollFiles): Promise<Audited> {
  const strong = readStrongProofs(new TextDecoder().decode(proofs));
  const kernel = await openKernel();
  const verified = await verifyArchive(() => inPieces(archive), {
    ...(strong.ok ? { strong: strong.value } : {}),
    ...(kernel === undefined ? {} : { kernel }),
  });
  if (!verified.ok) return { verifies: false, counts: null };
  const { checks, ok, result } = verified.value;
  const verifies = ok && checks.every(({ state }) => state === 'holds');
  return { verifies, counts: result ?? null };
}

/** The counts that these answers must lead to. */
export function countsOf(
  answers: readonly (readonly number[])[],
  sizes: readonly number[],
): readonly (readonly number[])[] {
  return sizes.map((size, question) =>
    Array.from(
      { length: size },
      (_, answer) => answers.filter((given) => given[question] === answer).length,
    ),
  );
}
