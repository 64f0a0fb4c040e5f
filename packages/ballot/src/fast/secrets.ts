import { fillWithRandomBytes } from '../bytes/platform.ts';
import type { ScalarSource } from '../groups/scalar.ts';
import { type Address, scalarLength } from '../kernel/kernel.ts';
import { type KernelGroup, putScalar } from '../kernel/kernel-group.ts';

/** A place for secret scalars in the kernel's memory: taken one after the other, wiped together. */
export interface SecretScalars {
  /** Draws a scalar in the next place. */
  draw(): Address;
  /** Draws a scalar to a place of the caller's, who wipes it himself. */
  drawInto(address: Address): void;
  /** The next place, to be written by the kernel. */
  place(): Address;
  /** Overwrites all of them, and lets the places be taken again. */
  wipe(): void;
}

/**
 * Makes room for so many scalars.
 *
 * Scalars of the platform's generator never become numbers of JavaScript: 64 bytes are reduced modulo the
 * order in the kernel. A source of its own is for repeating a ballot that is to be tested (检验), and for tests.
 */
export function secretScalars(
  { kernel, order }: KernelGroup,
  count: number,
  source: () => ScalarSource | undefined,
): SecretScalars {
  const wide = kernel.reserve(2 * scalarLength);
  const from = kernel.reserve(count * scalarLength);
  let next = from;

  function place(): Address {
    if (next >= from + count * scalarLength) throw new Error('No place for a scalar is left.');
    next += scalarLength;
    return next - scalarLength;
  }

  function drawInto(address: Address): void {
    const scalars = source();
    if (scalars === undefined) {
      fillWithRandomBytes(kernel.bytes().subarray(wide, wide + 2 * scalarLength));
      kernel.reduceWide(address, wide);
    } else {
      putScalar(kernel.bytes(), address, scalars(order));
    }
  }

  return {
    place,
    drawInto,
    draw() {
      const address = place();
      drawInto(address);
      return address;
    },
    wipe() {
      kernel.bytes().fill(0, wide, wide + 2 * scalarLength);
      kernel.bytes().fill(0, from, from + count * scalarLength);
      next = from;
    },
  };
}
