/** A stream of bytes in pieces of any size: a file, a response, a blob. */
export type ByteSource = AsyncIterable<Uint8Array> | Iterable<Uint8Array>;

/** Takes exact numbers of bytes from a stream. */
export interface ByteReader {
  /** The next `count` bytes, or fewer where the stream ends. */
  take(count: number): Promise<Uint8Array>;
  /** Lets the source go before its end. */
  close(): Promise<void>;
}

async function* piecesOf(source: ByteSource): AsyncGenerator<Uint8Array> {
  yield* source;
}

export function readerOf(source: ByteSource): ByteReader {
  const pieces = piecesOf(source);
  let held: Uint8Array = new Uint8Array(0);

  async function take(count: number): Promise<Uint8Array> {
    const parts: Uint8Array[] = [];
    let have = 0;
    while (have < count) {
      if (held.length === 0) {
        const next = await pieces.next();
        if (next.done === true) break;
        held = next.value;
        continue;
      }
      const part = held.subarray(0, count - have);
      held = held.subarray(part.length);
      parts.push(part);
      have += part.length;
    }
    const only = parts[0];
    if (only !== undefined && parts.length === 1) return only;
    const joined = new Uint8Array(have);
    let at = 0;
    for (const part of parts) {
      joined.set(part, at);
      at += part.length;
    }
    return joined;
  }

  return { take, close: async () => void (await pieces.return(undefined)) };
}
