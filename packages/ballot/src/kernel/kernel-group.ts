import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js';
import { checkConstants } from '../groups/check-constants.ts';
import { compareEncodings } from '../groups/encoding-order.ts';
import type { Element, Group } from '../groups/group.ts';
import { type GroupSource, groupOf } from '../groups/pick.ts';
import {
  type Address,
  type Kernel,
  pointLength,
  scalarLength,
  tableLength,
  tableSpare,
} from './kernel.ts';

// The group Ed25519 by the kernel: the same elements and texts as the reference in groups/ed25519.ts,
// which a shared suite of tests holds it to.

const order = 2n ** 252n + 27_742_317_777_372_353_535_851_937_790_883_648_493n;
const generatorText = `${'66'.repeat(31)}58`;
const textPattern = /^[0-9a-f]{64}$/;
const words = pointLength / 4;

/** Tables that are kept: for the generator, which stays, and the keys prepared last. */
const mostTables = 6;

const pointOf = (element: Element): Int32Array => element as unknown as Int32Array;
const elementOf = (point: Int32Array): Element => point as unknown as Element;

const low64 = (1n << 64n) - 1n;
const low32 = (1n << 32n) - 1n;

/** Writes a scalar as 32 bytes, the least significant first; for numbers that may be secret too. */
export function putScalar(target: Uint8Array, at: Address, scalar: bigint): void {
  let rest = scalar;
  for (let index = at; index < at + scalarLength; index += 8) {
    const part = rest & low64;
    rest >>= 64n;
    putWord(target, index, Number(part & low32));
    putWord(target, index + 4, Number(part >> 32n));
  }
}

function putWord(target: Uint8Array, at: number, word: number): void {
  target[at] = word;
  target[at + 1] = word >>> 8;
  target[at + 2] = word >>> 16;
  target[at + 3] = word >>> 24;
}

/** Reads a scalar from 32 bytes, the least significant first. */
export function takeScalar(source: Uint8Array, at: Address): bigint {
  return BigInt(`0x${textOfBytes(source, at)}`);
}

/** 32 bytes, the least significant first, in hexadecimal digits, the most significant first. */
export function textOfBytes(source: Uint8Array, at: Address): string {
  return bytesToHex(source.slice(at, at + scalarLength).reverse());
}

function putElementText(target: Uint8Array, at: Address, text: string): void {
  target.set(hexToBytes(text).reverse(), at);
}

/** What only those need who work with the kernel's memory directly. */
export interface KernelGroup extends Group {
  readonly kernel: Kernel;
  /** The table of an element, made when it is not there; it stays until `mostTables` others were made. */
  tableOf(element: Element): Address;
  /** Writes an element to memory. */
  put(address: Address, element: Element): void;
  take(address: Address): Element;
}

interface Tables {
  addressOf(point: Int32Array): Address;
}

/** Places for tables; the first belongs to the generator for good. */
function tablesIn(kernel: Kernel): Tables {
  const places: { readonly address: Address; point: Int32Array | undefined }[] = [];
  const spare = kernel.reserve(tableSpare);
  const scratch = kernel.reserve(pointLength);
  let oldest = 1;
  return {
    addressOf(point) {
      const known = places.find((place) => place.point === point);
      if (known !== undefined) return known.address;
      let place = places[oldest];
      if (places.length < mostTables) {
        place = { address: kernel.reserve(tableLength), point: undefined };
        places.push(place);
      } else {
        oldest = oldest + 1 < mostTables ? oldest + 1 : 1;
      }
      if (place === undefined) throw new Error('There is no place for a table.');
      place.point = point;
      kernel.words().set(point, scratch / 4);
      kernel.makeTable(place.address, scratch, spare);
      return place.address;
    },
  };
}

/** The group Ed25519 whose operations the kernel does. */
export function kernelGroup(kernel: Kernel): KernelGroup {
  const tables = tablesIn(kernel);
  const left = kernel.reserve(pointLength);
  const right = kernel.reserve(pointLength);
  const out = kernel.reserve(pointLength);
  const scalar = kernel.reserve(scalarLength);
  const encoded = kernel.reserve(scalarLength);
  const prepared = new WeakSet<Int32Array>();
  /** Texts that are known, because an element was read from one or written before. */
  const texts = new WeakMap<Int32Array, string>();

  function put(address: Address, element: Element): void {
    kernel.words().set(pointOf(element), address / 4);
  }

  function take(address: Address): Element {
    return elementOf(kernel.words().slice(address / 4, address / 4 + words));
  }

  function parse(text: string): Element | undefined {
    if (!textPattern.test(text)) return undefined;
    putElementText(kernel.bytes(), encoded, text);
    if (kernel.decodePublic(out, encoded) === 0 || kernel.isMember(out) === 0) return undefined;
    const element = take(out);
    texts.set(pointOf(element), text);
    return element;
  }

  function power(base: Element, exponent: bigint): Element {
    putScalar(kernel.bytes(), scalar, exponent);
    if (prepared.has(pointOf(base))) {
      kernel.powerOfTablePublic(out, tables.addressOf(pointOf(base)), scalar);
    } else {
      put(left, base);
      kernel.powerPublic(out, left, scalar);
    }
    return take(out);
  }

  function powerOfSecret(base: Element, exponent: bigint): Element {
    putScalar(kernel.bytes(), scalar, exponent);
    if (prepared.has(pointOf(base))) {
      kernel.powerOfTableSecret(out, tables.addressOf(pointOf(base)), scalar);
    } else {
      put(left, base);
      kernel.powerSecret(out, left, scalar);
    }
    kernel.bytes().fill(0, scalar, scalar + scalarLength);
    kernel.wipe();
    return take(out);
  }

  function prepare(element: Element): Element {
    const copy = elementOf(pointOf(element).slice());
    prepared.add(pointOf(copy));
    tables.addressOf(pointOf(copy));
    return copy;
  }

  const generator = parse(generatorText);
  if (generator === undefined) throw new Error('The kernel does not know its generator.');
  kernel.setIdentity(out);
  const identity = take(out);

  const group: KernelGroup = {
    name: 'Ed25519',
    order,
    generator: prepare(generator),
    identity,
    kernel,
    put,
    take,
    tableOf: (element) => tables.addressOf(pointOf(element)),
    multiply: (first, second) => {
      put(left, first);
      put(right, second);
      kernel.addPoints(out, left, right);
      return take(out);
    },
    product: (elements) => {
      kernel.setIdentity(out);
      for (const element of elements) {
        put(left, element);
        kernel.addPoints(out, out, left);
      }
      return take(out);
    },
    invert: (element) => {
      put(left, element);
      kernel.negatePoint(out, left);
      return take(out);
    },
    isEqual: (first, second) => {
      put(left, first);
      put(right, second);
      return kernel.isSame(left, right) !== 0;
    },
    power,
    powerOfSecret,
    prepare,
    parse,
    format: (element) => {
      const known = texts.get(pointOf(element));
      if (known !== undefined) return known;
      put(left, element);
      kernel.encode(encoded, left);
      const text = textOfBytes(kernel.bytes(), encoded);
      texts.set(pointOf(element), text);
      return text;
    },
    compareTexts: compareEncodings,
  };
  checkConstants(group);
  return group;
}

/** True for a group that a kernel does. */
export function isKernelGroup(group: Group): group is KernelGroup {
  return Object.hasOwn(group, 'kernel');
}

/** The groups of this room, Ed25519 by the kernel where there is one. */
export function groupsWith(kernel: Kernel | undefined): GroupSource {
  if (kernel === undefined) return groupOf;
  const fast = kernelGroup(kernel);
  return (name) => (name === 'Ed25519' ? fast : groupOf(name));
}
