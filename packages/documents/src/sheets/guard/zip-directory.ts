import { decodeUtf8 } from '../text.ts';
import { limits } from './limits.ts';
import { type Guarded, notXlsx, refuse, tooLarge } from './refusal.ts';

/** One part of a zip file: its name and its bytes as they are stored. */
export interface ZipEntry {
  readonly name: string;
  readonly method: 'stored' | 'deflated';
  readonly packed: Uint8Array;
  readonly checksum: number;
}

const endSignature = 0x06054b50;
const entrySignature = 0x02014b50;
const localSignature = 0x04034b50;
const endLength = 22;
const longestComment = 65_535;
const unsaid16 = 0xffff;
const unsaid32 = 0xffffffff;
const zip64Extra = 0x0001;

/** The last end record of the file, where every reader of zip files looks for it. */
function findEnd(view: DataView): number | null {
  const lowest = Math.max(0, view.byteLength - endLength - longestComment);
  for (let at = view.byteLength - endLength; at >= lowest; at -= 1)
    if (view.getUint32(at, true) === endSignature) return at;
  return null;
}

interface Sizes {
  readonly packed: number;
  readonly offset: number;
}

/** Sizes above 4 GiB stand in an extra field; some writers put small ones there, too. */
function readZip64(view: DataView, at: number, length: number, known: Sizes, skip: number): Sizes {
  const end = at + length;
  for (let field = at; field + 4 <= end; field += 4 + view.getUint16(field + 2, true)) {
    if (view.getUint16(field, true) !== zip64Extra) continue;
    let cursor = field + 4 + skip;
    const take = (): number => {
      if (cursor + 8 > end) return Number.POSITIVE_INFINITY;
      const value = Number(view.getBigUint64(cursor, true));
      cursor += 8;
      return value;
    };
    const packed = known.packed === unsaid32 ? take() : known.packed;
    const offset = known.offset === unsaid32 ? take() : known.offset;
    return { packed, offset };
  }
  return known;
}

/**
 * The parts of a zip file by its central directory, the only list that counts: what lies between
 * parts or before them is never looked at. Nothing is inflated here. Declared sizes of the inflated
 * parts are not even read, since they may lie.
 */
export function readZipDirectory(bytes: Uint8Array): Guarded<readonly ZipEntry[]> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = bytes.length < endLength ? null : findEnd(view);
  if (end === null) return notXlsx('zip', 'incomplete');
  const count = view.getUint16(end + 10, true);
  const start = view.getUint32(end + 16, true);
  if (count === unsaid16 || count > limits.parts) return tooLarge('parts', limits.parts);
  const entries: ZipEntry[] = [];
  let at = start;
  for (let i = 0; i < count; i += 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== entrySignature)
      return notXlsx('zip', 'damaged');
    const isEncrypted = (view.getUint16(at + 8, true) & 1) === 1;
    const method = view.getUint16(at + 10, true);
    const unpacked = view.getUint32(at + 24, true);
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const commentLength = view.getUint16(at + 32, true);
    const next = at + 46 + nameLength + extraLength + commentLength;
    if (next > bytes.length) return notXlsx('zip', 'damaged');
    if (isEncrypted) return refuse({ code: 'encrypted-workbook', path: '', facts: {} });
    if (method !== 0 && method !== 8) return notXlsx('zip', 'damaged');
    const { packed, offset } = readZip64(
      view,
      at + 46 + nameLength,
      extraLength,
      { packed: view.getUint32(at + 20, true), offset: view.getUint32(at + 42, true) },
      unpacked === unsaid32 ? 8 : 0,
    );
    if (offset + 30 > bytes.length || view.getUint32(offset, true) !== localSignature)
      return notXlsx('zip', 'damaged');
    const body =
      offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
    if (body + packed > bytes.length) return notXlsx('zip', 'incomplete');
    entries.push({
      // A name that is not UTF-8 cannot be one of the parts of a workbook.
      name: decodeUtf8(bytes.subarray(at + 46, at + 46 + nameLength)) ?? '',
      method: method === 0 ? 'stored' : 'deflated',
      packed: bytes.subarray(body, body + packed),
      checksum: view.getUint32(at + 16, true),
    });
    at = next;
  }
  return { ok: true, value: entries };
}
