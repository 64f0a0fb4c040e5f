/** What a bundle may be at most, so that a hostile one cannot fill a verifier's memory. In bytes. */

/** Members of the zip. */
export const mostMembers = 20_000;

export const largestManifest = 8 * 1024 * 1024;

/** One count sheet, one opened act, one file of strong proofs: read as a whole. */
export const largestSmallMember = 64 * 1024 * 1024;

/** All checkpoints together, cosigned ones included. */
export const mostNoteBytes = 64 * 1024 * 1024;

/** Acts of the campaign that are held at once, as canonical JSON. */
export const mostActBytes = 128 * 1024 * 1024;
