import type { ArchivedBallot } from '../verification/ballot-checks.ts';

// A portion of ballots as it goes to a worker: all texts and hints in one block of memory, which is handed
// over and not copied, and comes back to be filled again.

type Range = readonly [from: number, to: number];

/** Memory that can be handed over. */
export type Block = Uint8Array<ArrayBuffer>;

/** Ballots whose texts and hints lie in one block. */
export interface PackedPortion {
  readonly block: Block;
  readonly ballots: readonly (Omit<ArchivedBallot, 'bytes' | 'hints'> & {
    readonly bytes: Range;
    readonly hints: Range | undefined;
  })[];
}

/** Copies ballots into a block: the one that is there, where it is large enough. */
export function packPortion(
  ballots: readonly ArchivedBallot[],
  used: Block | undefined,
): PackedPortion {
  const length = ballots.reduce(
    (sum, { bytes, hints }) => sum + bytes.length + (hints?.length ?? 0),
    0,
  );
  const block = used !== undefined && used.length >= length ? used : new Uint8Array(length);
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
