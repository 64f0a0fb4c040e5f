import { isSameBytes } from '../bytes/same-bytes.ts';
import { accept, type Outcome, refuse } from '../faults.ts';
import type { HashFunction } from '../hash.ts';
import { emptyRoot, nodeHash } from './hashes.ts';
import type { Proof } from './prove.ts';
import { isTreeSize } from './spans.ts';

/**
 * Checks proofs by the algorithms of RFC 9162, sections 2.1.3.2 and 2.1.4.2. They share no code with
 * what makes proofs, and use arithmetic in place of bit operators: sizes reach 2^53 - 1.
 */

const isOdd = (value: number): boolean => value % 2 === 1;
const half = (value: number): number => Math.floor(value / 2);

function isPowerOfTwo(value: number): boolean {
  let power = 1;
  while (power < value) power *= 2;
  return power === value;
}

function hasHashes(hash: HashFunction, hashes: readonly Uint8Array[]): boolean {
  return hashes.every((each) => each.length === hash.size);
}

/** What a proof of inclusion says: this leaf hash stands at `index` in the tree of this size and root. */
export interface Inclusion {
  readonly index: number;
  readonly size: number;
  readonly leaf: Uint8Array;
  readonly root: Uint8Array;
}

/**
 * Checks a proof of inclusion. Refuses with `proof-malformed` (a hash of a wrong length),
 * `proof-out-of-range`, `proof-wrong-length` or `proof-wrong-root`.
 */
export function checkInclusion(
  hash: HashFunction,
  { index, size, leaf, root }: Inclusion,
  proof: Proof,
): Outcome<null> {
  if (!isTreeSize(index) || !isTreeSize(size) || index >= size)
    return refuse('proof-out-of-range', { leaf: index, size });
  if (!hasHashes(hash, [leaf, root, ...proof])) return refuse('proof-malformed');
  let at = index;
  let last = size - 1;
  let top = leaf;
  for (const each of proof) {
    if (last === 0) return refuse('proof-wrong-length', { hashes: proof.length });
    if (isOdd(at) || at === last) {
      top = nodeHash(hash, each, top);
      while (!isOdd(at) && at !== 0) {
        at = half(at);
        last = half(last);
      }
    } else {
      top = nodeHash(hash, top, each);
    }
    at = half(at);
    last = half(last);
  }
  if (last !== 0) return refuse('proof-wrong-length', { hashes: proof.length });
  return isSameBytes(top, root) ? accept(null) : refuse('proof-wrong-root', { size });
}

/** What a proof of consistency says: the tree of `first` leaves begins the tree of `second` leaves. */
export interface Consistency {
  readonly first: number;
  readonly second: number;
  readonly firstRoot: Uint8Array;
  readonly secondRoot: Uint8Array;
}

/** The ends of the range, which RFC 9162 leaves out: nothing, and no step at all. */
function checkTrivial(
  hash: HashFunction,
  { first, second, firstRoot, secondRoot }: Consistency,
  proof: Proof,
): Outcome<null> {
  if (proof.length > 0) return refuse('proof-wrong-length', { hashes: proof.length });
  const expected = first === second ? secondRoot : emptyRoot(hash);
  if (!isSameBytes(firstRoot, expected)) return refuse('proof-wrong-root', { size: first });
  const isEmptyRight = second > 0 || isSameBytes(secondRoot, emptyRoot(hash));
  return isEmptyRight ? accept(null) : refuse('proof-wrong-root', { size: second });
}

/**
 * Checks a proof of consistency. From a tree without leaves, and between equal sizes, the only right
 * proof is the empty one. Refuses as `checkInclusion` does; `proof-wrong-root` says of which size.
 */
export function checkConsistency(
  hash: HashFunction,
  claim: Consistency,
  proof: Proof,
): Outcome<null> {
  const { first, second, firstRoot, secondRoot } = claim;
  if (!isTreeSize(first) || !isTreeSize(second) || first > second)
    return refuse('proof-out-of-range', { first, second });
  if (!hasHashes(hash, [firstRoot, secondRoot, ...proof])) return refuse('proof-malformed');
  if (first === 0 || first === second) return checkTrivial(hash, claim, proof);
  const [start, ...rest] = isPowerOfTwo(first) ? [firstRoot, ...proof] : proof;
  if (start === undefined) return refuse('proof-wrong-length', { hashes: 0 });
  let at = first - 1;
  let last = second - 1;
  while (isOdd(at)) {
    at = half(at);
    last = half(last);
  }
  let [firstTop, secondTop] = [start, start];
  for (const each of rest) {
    if (last === 0) return refuse('proof-wrong-length', { hashes: proof.length });
    if (isOdd(at) || at === last) {
      firstTop = nodeHash(hash, each, firstTop);
      secondTop = nodeHash(hash, each, secondTop);
      while (!isOdd(at) && at !== 0) {
        at = half(at);
        last = half(last);
      }
    } else {
      secondTop = nodeHash(hash, secondTop, each);
    }
    at = half(at);
    last = half(last);
  }
  if (last !== 0) return refuse('proof-wrong-length', { hashes: proof.length });
  if (!isSameBytes(firstTop, firstRoot)) return refuse('proof-wrong-root', { size: first });
  if (!isSameBytes(secondTop, secondRoot)) return refuse('proof-wrong-root', { size: second });
  return accept(null);
}
