import type { ArchivedBallot } from '../verification/ballot-checks.ts';

// A portion of ballots as it goes to a worker: all texts and hints in one block of memory, which is handed
// over and not copied.

type Range = readonly [from: number, to: number];

/** Ballots whose texts and hints lie in one block. */
export interface PackedPortion {
  readonly block: Uint8Array;
  readonly ballots: readonly (Omit<ArchivedBallot, 'bytes' | 'hints'> & {
    readonly bytes: Range;
    readonly hints: Range | undefined;
  })[];
}

/** Copies ballots into a block of their own. */
export function packPortion(ballots: readonly ArchivedBallot[]): PackedPortion {
  const length = ballots.reduce(
    (sum, { bytes, hints }) => sum + bytes.length + (hints?.length ?? 0),
    0,
  );
  const block = new Uint8Array(length);
  let at = 0;
  const put = (part: Uint8Array): Range => {
    block.set(part, at);
    at += part.length;
    return [at - part.length, at];
  };
  return {
    block,
    ballots: ballots.map(({ bytes, hints, ...rest }) => ({
      ...rest,
      bytes: put(bytes),
      hints: hints && put(hints),
    })),
  };
}

/** The ballots again, as parts of the block. */
export function unpackPortion({ block, ballots }: PackedPortion): readonly ArchivedBallot[] {
  const partOf = ([from, to]: Range): Uint8Array => block.subarray(from, to);
  return ballots.map(({ bytes, hints, ...rest }) => ({
    ...rest,
    bytes: partOf(bytes),
    hints: hints && partOf(hints),
  }));
}
