import type { ArchiveOutline } from '../archive/outline.ts';
import type { Election } from '../elections/election.ts';
import type { EncryptedTally } from '../tally/encrypted-tally.ts';
import { type PartialDecryption, readPartialDecryption } from '../tally/partial-decryption.ts';
import { faultOfStrongProofs, type StrongProofs } from '../tally/strong-proofs.ts';
import { chooseCombination, type Trustees } from '../trustees/trustees.ts';
import { type Check, type Finding, fails, holds, undecided } from './report.ts';

/** Said wherever an archive is all there is. */
const forgeable =
  'Belenios v1 decryption proofs can be forged by a trustee who also votes; without strong proofs the result rests on the honesty of the trustees.';

export interface VerifiedDecryptions {
  readonly check: Check;
  readonly partials: readonly PartialDecryption[];
}

/** So many proofs with one trustee's key pay for a table of it. */
const worthTable = 32;

/** The same trustees, with tables where they pay. */
function prepared({ election, tally, trustees }: Context): Trustees {
  const proofs = tally.reduce((sum, row) => sum + row.length, 0);
  if (proofs < worthTable) return trustees;
  return { ...trustees, publicKeys: trustees.publicKeys.map((key) => election.group.prepare(key)) };
}

interface Context {
  readonly election: Election;
  readonly tally: EncryptedTally;
  readonly trustees: Trustees;
}

function readAll(
  { election, tally, trustees }: Context,
  decryptions: ArchiveOutline['decryptions'],
  onProgress?: (done: number, total: number) => void,
): { readonly partials: readonly PartialDecryption[]; readonly findings: readonly Finding[] } {
  const partials: PartialDecryption[] = [];
  const findings: Finding[] = [];
  decryptions.forEach(({ owner, text }, index) => {
    const publicKey = trustees.publicKeys[owner - 1];
    if (publicKey === undefined) {
      findings.push({ code: 'unknown-trustee', place: `trustee ${owner}` });
      return;
    }
    const read = readPartialDecryption(election, tally, owner, publicKey, text);
    if (read.ok) {
      partials.push(read.value);
    } else {
      const place = read.fault.code === 'unreadable-decryption' ? 'all' : read.fault.place;
      findings.push({ code: read.fault.code, place: `trustee ${owner}, ${place}` });
    }
    onProgress?.(index + 1, decryptions.length);
  });
  return { partials, findings };
}

/** The partial decryptions whose strong proof is missing or wrong. */
function checkStrong(
  { election, tally, trustees }: Context,
  partials: readonly PartialDecryption[],
  strong: StrongProofs,
): { readonly missing: readonly number[]; readonly findings: readonly Finding[] } {
  const missing: number[] = [];
  const findings: Finding[] = [];
  for (const partial of partials) {
    const { owner } = partial;
    const proofs = strong.proofs.find((candidate) => candidate.owner === owner);
    const publicKey = trustees.publicKeys[owner - 1];
    if (proofs === undefined || publicKey === undefined) {
      missing.push(owner);
      continue;
    }
    const place = faultOfStrongProofs(election, tally, publicKey, partial, proofs);
    if (place !== undefined) {
      findings.push({ code: 'invalid-strong-proof', place: `trustee ${owner}, ${place}` });
    }
  }
  return { missing, findings };
}

/** Checks all partial decryptions: v1 proofs always, strong proofs where they are given. */
export function verifyDecryptions(
  given: Context,
  decryptions: ArchiveOutline['decryptions'],
  strong: StrongProofs | undefined,
  onProgress?: (done: number, total: number) => void,
): VerifiedDecryptions {
  const name = 'decryption';
  const context: Context = { ...given, trustees: prepared(given) };
  const { partials, findings } = readAll(context, decryptions, onProgress);
  const checked = strong && checkStrong(context, partials, strong);
  const all = [...findings, ...(checked?.findings ?? [])];
  if (all.length > 0) return { check: fails(name, all), partials };
  const present = partials.map(({ owner }) => owner);
  const { trustees, election } = context;
  if (chooseCombination(trustees, present, election.group.order) === undefined) {
    const why = 'Not all partial decryptions that are needed are in the archive.';
    return { check: undecided(name, why), partials };
  }
  if (checked === undefined) return { check: undecided(name, forgeable), partials };
  if (checked.missing.length > 0) {
    const why = `The strong proofs of trustee ${checked.missing.join(', ')} are missing. ${forgeable}`;
    return { check: undecided(name, why), partials };
  }
  return { check: holds(name), partials };
}
