import { bytesToHex } from '@noble/hashes/utils.js';
import type { MeetingId } from '@pingyi/core';
import type { Outcome } from '../../keys/outcome.ts';
import { type CodeFault, readCode } from './read-code.ts';

/** The slips of the rest of a box that were read so far, by the digits of their secrets. */
export type BoxReading = ReadonlyMap<string, Uint8Array>;

export const emptyBox: BoxReading = new Map();

/** Why a reading adds no slip. */
export type BoxFault =
  | CodeFault
  /** The same slip was read before; `have` slips are in the box. */
  | { readonly code: 'slip-read-twice'; readonly have: number }
  /** The code is well formed, but no such slip was recorded as made for this box. */
  | { readonly code: 'slip-not-made' };

/**
 * Whether a text is a slip that is still missing from the reading, with its secret.
 *
 * @param isMade whether a slip with this secret was recorded as made; by its credential in the public list
 */
export async function readIntoBox(
  box: BoxReading,
  given: string,
  meeting: MeetingId,
  isMade: (secret: Uint8Array) => Promise<boolean>,
): Promise<Outcome<Uint8Array, BoxFault>> {
  const read = readCode(given, meeting);
  if (!read.ok) return read;
  if (box.has(bytesToHex(read.value)))
    return { ok: false, fault: { code: 'slip-read-twice', have: box.size } };
  if (!(await isMade(read.value))) return { ok: false, fault: { code: 'slip-not-made' } };
  return read;
}

/** The reading with one more slip. */
export function withSlip(box: BoxReading, secret: Uint8Array): BoxReading {
  return new Map([...box, [bytesToHex(secret), secret]]);
}

/** The reading without the slip that was read last. */
export function withoutLast(box: BoxReading): BoxReading {
  return new Map([...box].slice(0, -1));
}
