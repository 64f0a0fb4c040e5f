/** Whether two byte strings are equal. Everything compared here is public, so time tells nothing. */
export function isSameBytes(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, at) => byte === other[at]);
}
