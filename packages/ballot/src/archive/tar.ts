import { utf8Bytes } from '../bytes/platform.ts';

/** Everything in the old tar layout comes in blocks of this many bytes. */
export const blockLength = 512;

const nameLength = 100;
const checksumAt = 148;
const checksumLength = 8;

function octal(value: number, digits: number): string {
  return value.toString(8).padStart(digits, '0');
}

function put(block: Uint8Array, at: number, text: string): void {
  block.set(utf8Bytes(text), at);
}

/**
 * The header of one member: mode 0644, owner 0, type '0', no magic (Belenios specification, 4.4, and
 * what tool 2.0 writes).
 *
 * @param length of the content in bytes
 * @param timestamp seconds since 1970, the same for every member of an archive
 */
export function tarHeader(name: string, length: number, timestamp: number): Uint8Array {
  if (name.length > nameLength) throw new Error(`The name ${name} is too long for this layout.`);
  const block = new Uint8Array(blockLength);
  put(block, 0, name);
  put(block, 100, `${octal(0o644, 7)}\0${octal(0, 7)}\0${octal(0, 7)}\0`);
  put(block, 124, `${octal(length, 11)}\0${octal(timestamp, 11)}\0`);
  put(block, checksumAt, ' '.repeat(checksumLength));
  put(block, 156, '0');
  const sum = block.reduce((total, byte) => total + byte, 0);
  put(block, checksumAt, `${octal(sum, 6)}\0 `);
  return block;
}

/** How many zero bytes follow a content up to the next block. */
export function paddingAfter(length: number): number {
  return (blockLength - (length % blockLength)) % blockLength;
}

/** One whole member: header, content, padding. */
export function tarMember(name: string, content: Uint8Array, timestamp: number): Uint8Array {
  const whole = new Uint8Array(blockLength + content.length + paddingAfter(content.length));
  whole.set(tarHeader(name, content.length, timestamp));
  whole.set(content, blockLength);
  return whole;
}

/** What a header says before it is compared with the one that it should be. */
export interface ClaimedMember {
  readonly name: string;
  readonly length: number;
  readonly timestamp: number;
}

function numberAt(block: Uint8Array, at: number): number | undefined {
  const digits = String.fromCharCode(...block.subarray(at, at + 11));
  return /^[0-7]{11}$/.test(digits) ? Number.parseInt(digits, 8) : undefined;
}

/** Reads a header strictly: undefined unless it is, to the byte, the header that we would write. */
export function readTarHeader(block: Uint8Array): ClaimedMember | undefined {
  const end = block.indexOf(0);
  const name = String.fromCharCode(...block.subarray(0, Math.min(end, nameLength)));
  const length = numberAt(block, 124);
  const timestamp = numberAt(block, 136);
  if (end <= 0 || end > nameLength || length === undefined || timestamp === undefined) {
    return undefined;
  }
  if (!/^[\x21-\x7e]+$/.test(name)) return undefined;
  const expected = tarHeader(name, length, timestamp);
  const isSame = expected.every((byte, index) => byte === block[index]);
  return isSame ? { name, length, timestamp } : undefined;
}
