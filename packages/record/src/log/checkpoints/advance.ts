import { isSameBytes } from '../bytes/same-bytes.ts';
import { type Outcome, refuse } from '../faults.ts';
import type { HashFunction } from '../hash.ts';
import { checkConsistency } from '../tree/check.ts';
import type { Proof } from '../tree/prove.ts';
import type { Checkpoint } from './checkpoint.ts';

/**
 * The rule of order of tree heads: a later checkpoint is of the same log, not smaller, equal when the
 * sizes are, and otherwise proved to begin with the earlier tree. This is what a witness checks before
 * it signs, and what a client checks against the checkpoint it remembers. Refuses with
 * `checkpoint-origin-differs`, `checkpoint-size-shrinks`, `checkpoint-forked`, or a fault of the proof.
 */
export function checkAdvance(
  hash: HashFunction,
  earlier: Checkpoint,
  later: Checkpoint,
  proof: Proof,
): Outcome<null> {
  if (earlier.origin !== later.origin)
    return refuse('checkpoint-origin-differs', { expected: earlier.origin, found: later.origin });
  if (later.size < earlier.size)
    return refuse('checkpoint-size-shrinks', { from: earlier.size, to: later.size });
  if (later.size === earlier.size && !isSameBytes(earlier.root, later.root))
    return refuse('checkpoint-forked', { size: later.size });
  const { size: first, root: firstRoot } = earlier;
  const { size: second, root: secondRoot } = later;
  return checkConsistency(hash, { first, second, firstRoot, secondRoot }, proof);
}
