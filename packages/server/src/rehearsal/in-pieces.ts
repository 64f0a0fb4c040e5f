import { setImmediate as otherTurns } from 'node:timers/promises';

/** Bytes between two looks at everything else that this process does. */
const pieceBytes = 65_536;

/**
 * A file piece by piece. Whoever works long on it is interrupted between two pieces; a process that works for
 * minutes without a look at its connections finds them ended.
 */
export async function* inPieces(file: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let from = 0; from < file.length; from += pieceBytes) {
    yield file.subarray(from, from + pieceBytes);
    await otherTurns();
  }
}
