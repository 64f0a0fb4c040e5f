import { type ByteSource, readerOf } from './byte-reader.ts';
import type { BallotEntry } from './outline.ts';

/**
 * Reads the ballots that an outline lists again, in order and one at a time. Nothing says that the bytes are
 * those that were met before: whoever uses them compares their digest with the outline's.
 *
 * @param source the archive from its beginning
 * @returns UTF-8, parts of larger pieces; fewer than the outline lists when the archive ends before
 */
export async function* readBallotBytes(
  source: ByteSource,
  ballots: readonly BallotEntry[],
): AsyncGenerator<Uint8Array, void> {
  const reader = readerOf(source);
  let position = 0;
  try {
    for (const { at, length } of ballots) {
      await reader.skip(at - position);
      const bytes = await reader.take(length);
      if (bytes.length < length) return;
      yield bytes;
      position = at + length;
    }
  } finally {
    await reader.close();
  }
}
