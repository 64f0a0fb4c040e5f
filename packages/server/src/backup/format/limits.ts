/** Largest manifest, in bytes. */
export const mostManifestBytes = 4 * 2 ** 20;

/** Largest row as a line, in bytes: an uploaded file has two for each of its own. */
export const mostRowBytes = 64 * 2 ** 20;

/** Parts of one file. */
export const mostMembers = 1_000;

/** Unpacked bytes that need no question. */
const freeBytes = 64 * 2 ** 20;

/** How many times its packed size a part may have beyond that; rows with their keys pack 40 to 1 at most. */
const mostRatio = 250;

/** True when what is packed in so few bytes is no table of ours but made to fill a memory or a disk. */
export function isImplausible(packed: number, unpacked: number): boolean {
  return unpacked > freeBytes && unpacked > packed * mostRatio;
}
