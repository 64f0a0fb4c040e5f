// Reading public ballots: a text is held against a programme that says, byte for byte, what a ballot of
// this election looks like, with places for elements, scalars and one hash.
//
// A programme is a list of i32 words: `literal`, address, length · `element` · `scalar` · `hash` · `end`.

import { isBelowPublicOrder } from './scalar';

const end: i32 = 0;
const literal: i32 = 1;
const element: i32 = 2;
const scalar: i32 = 3;
const hash: i32 = 4;

/** Characters of a hash: 32 bytes in base64 without padding. */
export const hashLength: usize = 43;

// @ts-ignore: AssemblyScript has decorators on functions, which an editor takes for a fault.
@inline
function hexValue(char: i32): i32 {
  if (char >= 0x30 && char <= 0x39) return char - 0x30;
  if (char >= 0x61 && char <= 0x66) return char - 0x57;
  return -1;
}

/** Reads 64 lowercase hexadecimal digits, the most significant first, as 32 bytes, the least first. */
export function readElement(bytes: usize, text: usize): bool {
  let bad: i32 = 0;
  for (let i: usize = 0; i < 32; i++) {
    const value = (hexValue(load<u8>(text)) << 4) | hexValue(load<u8>(text, 1));
    bad |= value;
    store<u8>(bytes + 31 - i, <u8>value);
    text += 2;
  }
  return bad >= 0;
}

/** Writes 32 bytes, the least significant first, as hexadecimal digits, the most significant first. */
export function writeElement(text: usize, bytes: usize): void {
  for (let i: usize = 0; i < 32; i++) {
    const byte = <u32>load<u8>(bytes + 31 - i);
    const high = byte >> 4;
    const low = byte & 15;
    store<u8>(text, <u8>(high + (high > 9 ? 0x57 : 0x30)));
    store<u8>(text, <u8>(low + (low > 9 ? 0x57 : 0x30)), 1);
    text += 2;
  }
}

/** r = r·factor + more; false when it leaves 256 bits. */
function takeDigits(r: usize, factor: u64, more: u64): bool {
  let c = more;
  for (let i: usize = 0; i < 32; i += 4) {
    c += <u64>load<u32>(r + i) * factor;
    store<u32>(r + i, <u32>c);
    c >>= 32;
  }
  return c === 0;
}

/**
 * Reads a decimal number below q, without sign or leading zeros, that ends before `limit`.
 *
 * @returns the address after it, or 0
 */
export function readScalar(r: usize, text: usize, limit: usize): usize {
  memory.fill(r, 0, 32);
  const from = text;
  let held: u64 = 0;
  let factor: u64 = 1;
  while (text < limit) {
    const digit = <u64>load<u8>(text) - 0x30;
    if (digit > 9) break;
    held = held * 10 + digit;
    factor *= 10;
    text += 1;
    if (factor === 1000000000) {
      if (!takeDigits(r, factor, held)) return 0;
      held = 0;
      factor = 1;
    }
  }
  if (text === from || (load<u8>(from) === 0x30 && text > from + 1)) return 0;
  return takeDigits(r, factor, held) && isBelowPublicOrder(r) ? text : 0;
}

function isBase64(char: i32): bool {
  if (char === 0x2b || char === 0x2f) return true;
  if (char >= 0x30 && char <= 0x39) return true;
  return (char >= 0x41 && char <= 0x5a) || (char >= 0x61 && char <= 0x7a);
}

/**
 * Holds a text against a programme.
 *
 * @param elements gets 32 bytes per element
 * @param places gets the address of each element's text, then the hash's
 * @param scalars gets 32 bytes per scalar
 * @returns true when the text is what the programme says, to its last byte
 */
export function matchText(
  program: usize,
  text: usize,
  length: i32,
  elements: usize,
  places: usize,
  scalars: usize,
): bool {
  const limit = text + <usize>length;
  while (true) {
    const word = load<i32>(program);
    program += 4;
    if (word === end) return text === limit;
    if (word === literal) {
      const from = <usize>load<u32>(program);
      const size = <usize>load<u32>(program, 4);
      program += 8;
      if (text + size > limit || memory.compare(text, from, size) !== 0) return false;
      text += size;
    } else if (word === element) {
      if (text + 64 > limit || !readElement(elements, text)) return false;
      store<u32>(places, <u32>text);
      elements += 32;
      places += 4;
      text += 64;
    } else if (word === scalar) {
      text = readScalar(scalars, text, limit);
      if (text === 0) return false;
      scalars += 32;
    } else if (word === hash) {
      if (text + hashLength > limit) return false;
      for (let i: usize = 0; i < hashLength; i++) if (!isBase64(load<u8>(text + i))) return false;
      store<u32>(places, <u32>text);
      places += 4;
      text += hashLength;
    } else {
      unreachable();
    }
  }
}
