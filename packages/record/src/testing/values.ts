import type { Outcome } from '../log/faults.ts';

/** The value of an outcome that must be there. */
export function must<Value>(outcome: Outcome<Value>): Value {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.faults));
  return outcome.value;
}

/** The codes of an outcome's faults; none when it is a value. */
export function codesOf(outcome: Outcome<unknown>): readonly string[] {
  return outcome.ok ? [] : outcome.faults.map((fault) => fault.code);
}

export function utf8(text: string): Uint8Array {
  return new Uint8Array(Buffer.from(text, 'utf8'));
}

export function bytesOf(hex: string): Uint8Array {
  return new Uint8Array(Buffer.from(hex, 'hex'));
}

export function hexOf(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('hex');
}

/** A copy with one bit changed. */
export function flipBit(bytes: Uint8Array, bit: number): Uint8Array {
  const copy = bytes.slice();
  const at = Math.floor(bit / 8) % copy.length;
  copy[at] = (copy[at] ?? 0) ^ (1 << (bit % 8));
  return copy;
}

/** A copy with one bit of one of its hashes changed. */
export function flipBitOf(hashes: readonly Uint8Array[], at: number): readonly Uint8Array[] {
  return hashes.map((hash, place) => (place === at % hashes.length ? flipBit(hash, at) : hash));
}
