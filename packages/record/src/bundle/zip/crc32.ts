const table = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

/**
 * CRC-32 of ISO 3309, as zip files carry it.
 *
 * @param sum what the bytes before gave; 0 at the beginning
 */
export function crc32(bytes: Uint8Array, sum = 0): number {
  let state = ~sum;
  for (const byte of bytes) state = (state >>> 8) ^ (table[(state ^ byte) & 0xff] ?? 0);
  return ~state >>> 0;
}
