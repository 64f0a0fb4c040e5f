import { bytesOfBase64 } from '../bytes/platform.ts';
import { instantiate, type WasmMemory } from '../bytes/web-assembly.ts';
import { kernelBytes } from './kernel-bytes.ts';

/** An address in the kernel's memory. */
export type Address = number;

/**
 * The functions of the kernel, `packages/ballot/kernel/index.ts`. Those for secrets follow the same steps
 * and addresses whatever the scalar is; those with `Public` in their name do not.
 */
interface Functions {
  readonly addPoints: (out: Address, left: Address, right: Address) => void;
  readonly addPointSecret: (sum: Address, point: Address, choice: number) => void;
  readonly addPowerOfTableSecret: (sum: Address, table: Address, scalar: Address) => void;
  readonly addScalars: (out: Address, left: Address, right: Address) => void;
  readonly challengeOf: (out: Address, layout: Address, statement: number) => void;
  readonly checkEighths: (layout: Address) => number;
  readonly chooseScalar: (out: Address, zero: Address, one: Address, choice: number) => void;
  readonly combine: (
    layout: Address,
    coefficients: Address,
    count: number,
    longPoints: Address,
    shortPoints: Address,
    proofs: Address,
    longs: Address,
    shorts: Address,
    width: number,
    buckets: Address,
  ) => number;
  readonly decodePublic: (out: Address, bytes: Address) => number;
  readonly divideByEight: (out: Address, scalar: Address) => void;
  readonly encode: (out: Address, point: Address) => void;
  readonly isMember: (point: Address) => number;
  readonly isSame: (left: Address, right: Address) => number;
  readonly keepBallot: (
    layout: Address,
    longPoints: Address,
    shortPoints: Address,
    proofs: Address,
  ) => void;
  readonly loadHints: (layout: Address, hints: Address) => number;
  readonly makeEighths: (layout: Address) => number;
  readonly makeTable: (table: Address, point: Address, spare: Address) => void;
  readonly multiplyAdd: (out: Address, left: Address, right: Address, more: Address) => void;
  readonly multiplyScalars: (out: Address, left: Address, right: Address) => void;
  readonly negatePoint: (out: Address, point: Address) => void;
  readonly negateScalar: (out: Address, scalar: Address) => void;
  readonly normalize: (out: Address, point: Address) => void;
  readonly openEighths: (layout: Address) => void;
  readonly powerOfTablePublic: (out: Address, table: Address, scalar: Address) => void;
  readonly powerOfTableSecret: (out: Address, table: Address, scalar: Address) => void;
  readonly powerPublic: (out: Address, point: Address, scalar: Address) => void;
  readonly powerSecret: (out: Address, point: Address, scalar: Address) => void;
  readonly readBallot: (layout: Address, text: Address, length: number) => number;
  readonly reduceScalar: (out: Address, scalar: Address) => void;
  readonly reduceWide: (out: Address, wide: Address) => void;
  readonly setIdentity: (point: Address) => void;
  readonly sha256: (out: Address, data: Address, length: number) => void;
  readonly sumOfMultiplesPublic: (
    out: Address,
    longPoints: Address,
    longs: Address,
    longCount: number,
    shortPoints: Address,
    shorts: Address,
    shortCount: number,
    width: number,
    buckets: Address,
  ) => void;
  /** Overwrites what secrets left in the kernel's own places. */
  readonly wipe: () => void;
  readonly writeHints: (layout: Address, hints: Address) => void;
}

/** The kernel with its memory. What is reserved stays so: it goes with the kernel. */
export interface Kernel extends Functions {
  /** Takes room for so many bytes, all zero, at a multiple of 16. */
  reserve(bytes: number): Address;
  /** A view of memory; the next `reserve` may detach it. */
  bytes(): Uint8Array;
  words(): Int32Array;
}

/** Bytes of what stands in the kernel's memory. */
export const pointLength = 144;
export const scalarLength = 32;
export const tableLength = 64 * 8 * 108;
/** Room that `makeTable` needs beside the table. */
export const tableSpare = 512 * (144 + 36);

const pageLength = 65_536;
/** Pages that are added at once: each time detaches every view. */
const leastGrowth = 16;

function aligned(address: number): number {
  return Math.ceil(address / 16) * 16;
}

function withMemory(functions: Functions, memory: WasmMemory, base: Address): Kernel {
  let next = aligned(base);
  let bytes = new Uint8Array(memory.buffer);
  let words = new Int32Array(memory.buffer);
  return {
    ...functions,
    reserve(length) {
      const address = next;
      next = aligned(next + length);
      const missing = next - memory.buffer.byteLength;
      if (missing > 0) {
        memory.grow(Math.max(leastGrowth, Math.ceil(missing / pageLength)));
        bytes = new Uint8Array(memory.buffer);
        words = new Int32Array(memory.buffer);
      }
      return address;
    },
    bytes: () => bytes,
    words: () => words,
  };
}

/**
 * Opens a kernel with a memory of its own. Undefined where WebAssembly is missing, too old or forbidden
 * (a page's content security policy needs `'wasm-unsafe-eval'`): then everything works without it, slower.
 */
export async function openKernel(): Promise<Kernel | undefined> {
  const exports = await instantiate(bytesOfBase64(kernelBytes));
  if (exports === undefined) return undefined;
  const { memory, heapBase } = exports as {
    readonly memory: WasmMemory;
    readonly heapBase: { readonly value: number };
  };
  return withMemory(exports as unknown as Functions, memory, heapBase.value);
}
