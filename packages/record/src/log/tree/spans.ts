/**
 * Where hashes stand in a tree. Sizes and indices are integers below 2^53, so nothing here uses bit
 * operators, which would cut them to 32 bits.
 */

/** The leaves from `begin` up to, and not including, `end`: D[begin:end] of RFC 6962. */
export interface Span {
  readonly begin: number;
  readonly end: number;
}

/** A perfect subtree: the 2^level leaves from index · 2^level. Level 0 are the leaves themselves. */
export interface NodePlace {
  readonly level: number;
  readonly index: number;
}

/** Whether a number can be the size of a tree. */
export function isTreeSize(size: number): boolean {
  return Number.isSafeInteger(size) && size >= 0;
}

/** The largest power of two smaller than `count`, which is at least 2 (k of RFC 6962, section 2.1). */
function splitOf(count: number): number {
  let power = 1;
  while (power * 2 < count) power *= 2;
  return power;
}

/** The perfect subtrees that make up a span, from left to right, as few as can be. */
export function perfectSubtrees({ begin, end }: Span): readonly NodePlace[] {
  const places: NodePlace[] = [];
  let at = begin;
  while (at < end) {
    let level = 0;
    let width = 1;
    while (width * 2 <= end - at && at % (width * 2) === 0) {
      level += 1;
      width *= 2;
    }
    places.push({ level, index: at / width });
    at += width;
  }
  return places;
}

/**
 * The spans whose hashes prove a leaf, from the leaf upwards: PATH(index, D[0:size]) of RFC 6962,
 * section 2.1.1. `index` is smaller than `size`.
 */
export function inclusionSpans(index: number, size: number): readonly Span[] {
  const spans: Span[] = [];
  let begin = 0;
  let end = size;
  while (end - begin > 1) {
    const middle = begin + splitOf(end - begin);
    if (index < middle) {
      spans.push({ begin: middle, end });
      end = middle;
    } else {
      spans.push({ begin, end: middle });
      begin = middle;
    }
  }
  return spans.reverse();
}

/**
 * The spans whose hashes prove that the tree of `first` leaves begins the tree of `second` leaves, from
 * below upwards: PROOF(first, D[0:second]) of RFC 6962, section 2.1.2. `first` is at most `second`; a
 * tree without leaves begins every tree, with nothing to prove.
 */
export function consistencySpans(first: number, second: number): readonly Span[] {
  const spans: Span[] = [];
  if (first === 0) return spans;
  let begin = 0;
  let end = second;
  while (end !== first) {
    const middle = begin + splitOf(end - begin);
    if (first <= middle) {
      spans.push({ begin: middle, end });
      end = middle;
    } else {
      spans.push({ begin, end: middle });
      begin = middle;
    }
  }
  // The verifier holds the earlier root already when the whole of the earlier tree is one subtree.
  if (begin > 0) spans.push({ begin, end });
  return spans.reverse();
}
