/** A stream of bytes in pieces of any size: a file, a response, a blob. */
export type ByteSource = AsyncIterable<Uint8Array> | Iterable<Uint8Array>;

/** Takes exact numbers of bytes from a stream. */
export interface ByteReader {
  /** The next `count` bytes, or fewer where the stream ends. */
  take(count: number): Promise<Uint8Array>;
  /** Passes over so many bytes, or fewer where the stream ends. */
  skip(count: number): Promise<void>;
  /** Lets the source go before its end. */
  close(): Promise<void>;
}

async function* piecesOf(source: ByteSource): AsyncGenerator<Uint8Array> {
  yield* source;
}

export function readerOf(source: ByteSource): ByteReader {
  const pieces = piecesOf(source);
  let held: Uint8Array = new Uint8Array(0);

  /** The next bytes, at least one and at most `count`; undefined where the stream ends. */
  async function part(count: number): Promise<Uint8Array | undefined> {
    while (held.length === 0) {
      const next = await pieces.next();
      if (next.done === true) return undefined;
      held = next.value;
    }
    const taken = held.subarray(0, count);
    held = held.subarray(taken.length);
    return taken;
  }

  async function skip(count: number): Promise<void> {
    for (let left = count; left > 0; ) {
      const passed = await part(left);
      if (passed === undefined) return;
      left -= passed.length;
    }
  }

  async function take(count: number): Promise<Uint8Array> {
    const parts: Uint8Array[] = [];
    let have = 0;
    while (have < count) {
      const next = await part(count - have);
      if (next === undefined) break;
      parts.push(next);
      have += next.length;
    }
    const only = parts[0];
    if (only !== undefined && parts.length === 1) return only;
    const joined = new Uint8Array(have);
    let at = 0;
    for (const one of parts) {
      joined.set(one, at);
      at += one.length;
    }
    return joined;
  }

  return { take, skip, close: async () => void (await pieces.return(undefined)) };
}
