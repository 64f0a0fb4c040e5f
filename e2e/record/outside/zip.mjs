// The members of a bundle, from docs/bundle-format.md, "The file".

const [localLength, entryLength, endLength] = [30, 46, 22];

/** @type {Uint32Array} */
const table = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

/** CRC-32 as every zip has it. @param {Buffer} bytes */
function crc32(bytes) {
  let state = -1;
  for (const byte of bytes) state = (state >>> 8) ^ (table[(state ^ byte) & 0xff] ?? 0);
  return ~state >>> 0;
}

/** Numbers, least significant byte first. @param {[number, 2 | 4][]} fields */
function packed(...fields) {
  return Buffer.concat(
    fields.map(([value, length]) => {
      const field = Buffer.alloc(length);
      field.writeUIntLE(value, 0, length);
      return field;
    }),
  );
}

/**
 * The one file that a list of members has.
 * @param {ReadonlyMap<string, Buffer>} members
 */
function fileOf(members) {
  const parts = [];
  const directory = [];
  let place = 0;
  for (const [name, bytes] of members) {
    const common = packed(
      [0, 2],
      [0, 2],
      [0, 2],
      [33, 2],
      [crc32(bytes), 4],
      [bytes.length, 4],
      [bytes.length, 4],
      [name.length, 2],
      [0, 2],
    );
    const text = Buffer.from(name, 'latin1');
    const local = Buffer.concat([packed([0x04034b50, 4], [10, 2]), common, text]);
    const tail = packed([0, 2], [0, 2], [0, 2], [0, 4], [place, 4]);
    directory.push(packed([0x02014b50, 4], [10, 2], [10, 2]), common, tail, text);
    parts.push(local, bytes);
    place += local.length + bytes.length;
  }
  const entries = Buffer.concat(directory);
  const end = packed(
    [0x06054b50, 4],
    [0, 2],
    [0, 2],
    [members.size, 2],
    [members.size, 2],
    [entries.length, 4],
    [place, 4],
    [0, 2],
  );
  return Buffer.concat([...parts, entries, end]);
}

/**
 * The members of a bundle by their names; null where the file is not exactly the one that they have.
 * @param {Buffer} file
 * @returns {Map<string, Buffer> | null}
 */
export function membersOf(file) {
  if (file.length < endLength) return null;
  const end = file.subarray(-endLength);
  let at = end.readUInt32LE(16);
  /** @type {Map<string, Buffer>} */
  const members = new Map();
  while (at + entryLength <= file.length - endLength) {
    const [length, named, place] = [20, 28, 42].map((field) =>
      field === 28 ? file.readUInt16LE(at + field) : file.readUInt32LE(at + field),
    );
    if (length === undefined || named === undefined || place === undefined) return null;
    const name = file.toString('latin1', at + entryLength, at + entryLength + named);
    const from = place + localLength + named;
    members.set(name, file.subarray(from, from + length));
    at += entryLength + named;
  }
  return fileOf(members).equals(file) ? members : null;
}
