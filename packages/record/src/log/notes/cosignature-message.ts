import { concatBytes, utf8ToBytes } from '@noble/hashes/utils.js';

const timeLength = 8;

/** What a witness signs: the text of a checkpoint and the time it saw it (C2SP tlog-cosignature). */
export function cosignatureMessage(text: string, time: number): Uint8Array {
  return utf8ToBytes(`cosignature/v1\ntime ${time}\n${text}`);
}

/** Time and signature as they stand in a signature line. */
export function writeTimestamped(time: number, signature: Uint8Array): Uint8Array {
  const stamp = new Uint8Array(timeLength);
  new DataView(stamp.buffer).setBigUint64(0, BigInt(time));
  return concatBytes(stamp, signature);
}

/** Reads time (whole seconds since 1970) and signature; null when the time is beyond exact numbers. */
export function readTimestamped(
  bytes: Uint8Array,
): { readonly time: number; readonly signature: Uint8Array } | null {
  if (bytes.length < timeLength) return null;
  const time = Number(new DataView(bytes.buffer, bytes.byteOffset).getBigUint64(0));
  return Number.isSafeInteger(time) ? { time, signature: bytes.subarray(timeLength) } : null;
}
