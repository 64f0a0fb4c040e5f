import { concatBytes } from '@noble/hashes/utils.js';
import { largestLeaf } from './data.ts';

/** Bytes in pieces of any size: a file, a response, a member of an archive. */
export type ByteSource = AsyncIterable<Uint8Array> | Iterable<Uint8Array>;

const newline = 0x0a;

/**
 * The leaf data of `acts.ndjson` and of `/api/log/entries`: one line a leaf, without the newline. Holds
 * one line and one piece at a time. A line that is too long for a leaf comes cut to one byte more than
 * the largest leaf, so that its reader refuses it by that name.
 */
export async function* leafLines(source: ByteSource): AsyncGenerator<Uint8Array> {
  let held: Uint8Array[] = [];
  let length = 0;
  const hold = (part: Uint8Array): void => {
    const room = largestLeaf + 1 - length;
    if (room <= 0 || part.length === 0) return;
    // Copied: a source may use its buffer again.
    held.push(part.slice(0, room));
    length += Math.min(part.length, room);
  };
  for await (const piece of source) {
    let at = 0;
    for (;;) {
      const end = piece.indexOf(newline, at);
      if (end < 0) break;
      hold(piece.subarray(at, end));
      yield concatBytes(...held);
      held = [];
      length = 0;
      at = end + 1;
    }
    hold(piece.subarray(at));
  }
  if (length > 0) yield concatBytes(...held);
}
