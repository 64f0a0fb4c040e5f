import { numberOf } from '../bytes/digest.ts';
import { randomBytes } from '../bytes/platform.ts';

const decimal = /^(?:0|[1-9][0-9]*)$/;

/** Draws a scalar below an order. */
export type ScalarSource = (order: bigint) => bigint;

/** The longest decimal text of a number below the order, for cheap refusal of oversized input. */
function digitsOf(order: bigint): number {
  return order.toString().length;
}

/** Reads a scalar: decimal, no sign, no leading zero, below the order. */
export function parseScalar(text: string, order: bigint): bigint | undefined {
  if (text.length > digitsOf(order) || !decimal.test(text)) return undefined;
  const value = BigInt(text);
  return value < order ? value : undefined;
}

/** The representative from 0 to the modulus less one. */
export function modulo(value: bigint, modulus: bigint): bigint {
  const rest = value % modulus;
  return rest < 0n ? rest + modulus : rest;
}

/** A uniform scalar from the platform's generator, by rejection. */
export function randomScalar(order: bigint): bigint {
  const bits = (order - 1n).toString(2).length;
  const mask = (1n << BigInt(bits)) - 1n;
  for (;;) {
    const candidate = numberOf(randomBytes((bits + 7) >> 3)) & mask;
    if (candidate < order) return candidate;
  }
}
