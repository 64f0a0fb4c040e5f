import { decodeUtf8 } from '../text.ts';
import { type Guarded, type LooksLike, notXlsx, refuse } from './refusal.ts';

const oleMagic = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const head = 4_096;

function startsWith(bytes: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, i) => bytes[i] === byte);
}

/** True when a zip file begins here; an empty one begins with its end record. */
export function isZip(bytes: Uint8Array): boolean {
  return startsWith(bytes, [0x50, 0x4b, 0x03, 0x04]) || startsWith(bytes, [0x50, 0x4b, 0x05, 0x06]);
}

/** True for the container of old Office files, which encrypted new ones are wrapped in, too. */
export function isOle(bytes: Uint8Array): boolean {
  return startsWith(bytes, oleMagic);
}

/**
 * True when an OLE file holds an encrypted workbook: one of its streams is called `EncryptedPackage`.
 * Names of streams stand in UTF-16 in directory entries of 128 bytes, aligned to them.
 */
function holdsEncryptedPackage(bytes: Uint8Array): boolean {
  const name = 'EncryptedPackage';
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 512; at + 128 <= bytes.length; at += 128) {
    if (view.getUint16(at + 64, true) !== 2 * (name.length + 1)) continue;
    let same = 0;
    while (same < name.length && view.getUint16(at + 2 * same, true) === name.charCodeAt(same))
      same += 1;
    if (same === name.length) return true;
  }
  return false;
}

/** A guess by the first bytes; text in an old Chinese encoding counts as text, too. */
function guess(bytes: Uint8Array): LooksLike {
  const start = bytes.subarray(0, head);
  if (start.length === 0 || start.includes(0)) return 'unknown';
  // Cut at a line, so that no character is cut in two.
  const cut = bytes.length > head ? start.lastIndexOf(0x0a) : start.length;
  const text = decodeUtf8(start.subarray(0, cut === -1 ? start.length : cut));
  const letters = text ?? Array.from(start, (byte) => String.fromCharCode(byte)).join('');
  if (/^\s*<(?:!doctype html|html|head|body|table|meta)/iu.test(letters)) return 'html';
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters tell binary from text
  if (/[\u0001-\u0008\u000e-\u001f]/u.test(letters)) return 'unknown';
  const lines = letters.split(/\r?\n/u).filter((line) => line !== '');
  const separators = lines.filter((line) => /[,;\t]/u.test(line)).length;
  return lines.length > 0 && 2 * separators > lines.length ? 'csv' : 'unknown';
}

/** Tells a zip file, which an xlsx is, from the files that are taken for one. */
export function sniff(bytes: Uint8Array): Guarded<null> {
  if (isZip(bytes)) return { ok: true, value: null };
  if (!isOle(bytes)) return notXlsx(guess(bytes), 'no-zip');
  return holdsEncryptedPackage(bytes)
    ? refuse({ code: 'encrypted-workbook', path: '', facts: {} })
    : notXlsx('xls', 'no-zip');
}
