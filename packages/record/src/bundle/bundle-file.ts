/** A file that is read at any place: on a disk, as a browser's blob, in memory. */
export interface BundleFile {
  /** Length in bytes. */
  readonly size: number;
  /**
   * The bytes from `from` to before `to`; fewer where the file ends. Rejects when it cannot be read.
   *
   * @param to at most one megabyte beyond `from`
   */
  read(from: number, to: number): Promise<Uint8Array>;
}

/** The most that is asked of a file at once. */
const pieceBytes = 1 << 20;

/** A bundle in memory. */
export function bundleFileOf(bytes: Uint8Array): BundleFile {
  return { size: bytes.length, read: async (from, to) => bytes.slice(from, to) };
}

/** A part of a file in pieces. */
export async function* piecesOf(
  file: BundleFile,
  from: number,
  to: number,
): AsyncGenerator<Uint8Array> {
  for (let at = from; at < to; at += pieceBytes)
    yield await file.read(at, Math.min(to, at + pieceBytes));
}

/** A part of a file as a whole; whoever asks knows that it is small. */
export async function wholeOf(file: BundleFile, from: number, to: number): Promise<Uint8Array> {
  const whole = new Uint8Array(to - from);
  let at = 0;
  for await (const piece of piecesOf(file, from, to)) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole.subarray(0, at);
}
