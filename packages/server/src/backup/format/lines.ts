import { Refused } from '../fault.ts';
import { mostRowBytes } from './limits.ts';

/** A line of a member and its number, from 1. */
export interface Line {
  readonly number: number;
  readonly text: string;
}

const newline = 0x0a;

/**
 * Cuts a member into lines, holding no more than one of them beside the chunk at hand.
 *
 * @throws Refused for what is not UTF-8, a line that is too long, and a last line without its end
 */
export async function* linesOf(
  member: string,
  chunks: AsyncIterable<Buffer>,
): AsyncGenerator<Line> {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  let number = 1;
  let held: Buffer[] = [];
  let heldBytes = 0;
  const refused = () => new Refused({ code: 'row-malformed', facts: { member, line: number } });
  const decode = (bytes: Uint8Array): string => {
    try {
      return decoder.decode(bytes);
    } catch {
      throw refused();
    }
  };
  for await (const chunk of chunks) {
    let from = 0;
    for (let end = chunk.indexOf(newline); end >= 0; end = chunk.indexOf(newline, from)) {
      const part = chunk.subarray(from, end);
      yield { number, text: decode(held.length === 0 ? part : Buffer.concat([...held, part])) };
      held = [];
      heldBytes = 0;
      number += 1;
      from = end + 1;
    }
    if (from === chunk.length) continue;
    held.push(chunk.subarray(from));
    heldBytes += chunk.length - from;
    if (heldBytes > mostRowBytes) throw refused();
  }
  if (heldBytes > 0) throw refused();
}
