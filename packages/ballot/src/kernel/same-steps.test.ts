import binaryen from 'assemblyscript/binaryen';
import { beforeAll, describe, expect, test } from 'vitest';
import { bytesOfBase64 } from '../bytes/platform.ts';
import { kernelBytes } from './kernel-bytes.ts';

// The shipped kernel, instrumented: Binaryen makes it call out at every load and store with its address,
// and at every block that is entered. For secrets this list must be the same whatever the secret is.

type Exports = Record<string, (...args: number[]) => number>;

const order = 2n ** 252n + 27_742_317_777_372_353_535_851_937_790_883_648_493n;

/** What the instrumented kernel reported, folded into one number, and how much it was. */
let trace = 0n;
let steps = 0;

function note(value: number): void {
  trace = (trace * 0x100000001b3n + BigInt(value >>> 0) + 1n) & 0xffff_ffff_ffff_ffffn;
  steps += 1;
}

/** Hooks of both passes; those about values must hand the value back. */
const hooks = new Proxy(
  {},
  {
    get: (_, name) => {
      if (name === 'load_ptr' || name === 'store_ptr') {
        return (_id: number, length: number, offset: number, address: number) => {
          note(length);
          note(offset);
          note(address);
          return address;
        };
      }
      if (name === 'log_execution') return (id: number) => note(id);
      return (_id: number, value: unknown) => value;
    },
    has: () => true,
  },
);

let kernel: Exports;
let memory: Uint8Array;
let base = 0;

beforeAll(async () => {
  const module = binaryen.readBinary(bytesOfBase64(kernelBytes));
  module.runPasses(['log-execution', 'instrument-memory']);
  const wasm = new WebAssembly.Module(new Uint8Array(module.emitBinary()));
  const imports: Record<string, Record<string, unknown>> = {};
  for (const { module: from, name } of WebAssembly.Module.imports(wasm)) {
    const names = imports[from] ?? {};
    names[name] = (hooks as Record<string, unknown>)[name];
    imports[from] = names;
  }
  const { exports } = await WebAssembly.instantiate(wasm, imports as WebAssembly.Imports);
  kernel = exports as unknown as Exports;
  const { memory: pages, heapBase } = exports as unknown as {
    memory: WebAssembly.Memory;
    heapBase: WebAssembly.Global;
  };
  pages.grow(8);
  memory = new Uint8Array(pages.buffer);
  base = (heapBase.value + 15) & ~15;
  const generator = new Uint8Array(32).fill(0x66);
  generator[0] = 0x58;
  memory.set(generator, base);
  kernel['decodePublic']?.(point(), base);
  kernel['makeTable']?.(table(), point(), base + 120_000);
});

const point = (): number => base + 64;
const out = (): number => base + 256;
const scalarPlaces = (): readonly number[] => [512, 576, 640, 704].map((offset) => base + offset);
const table = (): number => base + 1024;

function put(address: number, value: bigint): void {
  for (let index = 0; index < 64; index += 1) {
    memory[address + index] = Number((value >> BigInt(8 * index)) & 255n);
  }
}

function traceOf(run: () => void): string {
  trace = 0n;
  steps = 0;
  run();
  return `${trace} in ${steps}`;
}

/** Secrets with all digits alike, with one digit, without carries, at both ends, and two random ones. */
const secrets = [
  0n,
  1n,
  8n,
  order - 1n,
  order - 8n,
  BigInt(`0x0${'8'.repeat(63)}`),
  BigInt(`0x0${'7'.repeat(63)}`),
  BigInt(`0x0${'f'.repeat(63)}`),
  1n << 251n,
  0x05d3a1c97be2480f16942c6d0e8b7f5a3c1d9e2b4f607182a3b4c5d6e7f80912n,
  0x0b1c2d3e4f5061728394a5b6c7d8e9fa0b1c2d3e4f5061728394a5b6c7d8e9fan,
];

const withOne: Readonly<Record<string, (scalar: number) => void>> = {
  powerOfTableSecret: (scalar) => kernel['powerOfTableSecret']?.(out(), table(), scalar),
  addPowerOfTableSecret: (scalar) => {
    memory.copyWithin(out(), point(), point() + 144);
    kernel['addPowerOfTableSecret']?.(out(), table(), scalar);
  },
  powerSecret: (scalar) => kernel['powerSecret']?.(out(), point(), scalar),
  divideByEight: (scalar) => kernel['divideByEight']?.(out(), scalar),
  negateScalar: (scalar) => kernel['negateScalar']?.(out(), scalar),
  reduceScalar: (scalar) => kernel['reduceScalar']?.(out(), scalar),
  reduceWide: (scalar) => kernel['reduceWide']?.(out(), scalar),
};

const withTwo: Readonly<Record<string, (left: number, right: number, third: number) => void>> = {
  addScalars: (left, right) => kernel['addScalars']?.(out(), left, right),
  multiplyScalars: (left, right) => kernel['multiplyScalars']?.(out(), left, right),
  multiplyAdd: (left, right, third) => kernel['multiplyAdd']?.(out(), left, right, third),
  'chooseScalar 0': (left, right) => kernel['chooseScalar']?.(out(), left, right, 0),
};

describe('the same steps and addresses for every secret', () => {
  test.each(Object.entries(withOne))('%s', (_, run) => {
    const [place = 0] = scalarPlaces();
    const traces = secrets.map((secret) => {
      put(place, secret);
      return traceOf(() => run(place));
    });
    expect(steps).toBeGreaterThan(20);
    expect(new Set(traces).size).toBe(1);
  });

  test.each(Object.entries(withTwo))('%s', (_, run) => {
    const [left = 0, right = 0, third = 0] = scalarPlaces();
    const traces = secrets.flatMap((secret, index) => {
      put(left, secret);
      put(right, secrets[(index * 5 + 3) % secrets.length] ?? 0n);
      put(third, secrets[(index * 7 + 1) % secrets.length] ?? 0n);
      return traceOf(() => run(left, right, third));
    });
    expect(steps).toBeGreaterThan(20);
    expect(new Set(traces).size).toBe(1);
  });

  test('chooseScalar does the same for either choice', () => {
    const [left = 0, right = 0] = scalarPlaces();
    const traces = [0, 1].map((choice) =>
      traceOf(() => kernel['chooseScalar']?.(out(), left, right, choice)),
    );
    expect(new Set(traces).size).toBe(1);
  });

  test('addPointSecret does the same for either choice', () => {
    const traces = [0, 1].map((choice) => {
      memory.copyWithin(out(), point(), point() + 144);
      return traceOf(() => kernel['addPointSecret']?.(out(), point(), choice));
    });
    expect(steps).toBeGreaterThan(20);
    expect(new Set(traces).size).toBe(1);
  });

  test('and the instruments do see a secret: in what is meant for public scalars', () => {
    const [place = 0] = scalarPlaces();
    const traces = secrets.map((secret) => {
      put(place, secret);
      return traceOf(() => kernel['powerOfTablePublic']?.(out(), table(), place));
    });
    expect(new Set(traces).size).toBeGreaterThan(5);
  });
});
