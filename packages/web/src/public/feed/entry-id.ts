import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/**
 * An id of a feed or an entry that never changes and is nobody else's: a UUID of version 8 (RFC 9562,
 * section 5.8) over the installation's id and the thing's name in it.
 */
export function entryId(installation: string, name: string): string {
  const bytes = sha256(utf8ToBytes(`pingyi-feed/1|${installation}|${name}`)).slice(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x80;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = bytesToHex(bytes);
  const parts = [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20)];
  return `urn:uuid:${parts.join('-')}-${hex.slice(20)}`;
}
