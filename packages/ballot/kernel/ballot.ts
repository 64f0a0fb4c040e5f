// One public ballot: its text, its points, its hashes. What is left after these checks is whether the
// commitments fit the responses: known already when the eighths were worked out here, and for `combine` to
// find out when they came as hints.

import { openEighths } from './eighths';
import {
  cipherCount,
  elements,
  encodings,
  places,
  program,
  scalars,
  signatureGap,
  statementCount,
} from './layout';
import { sha256 } from './sha256';
import { holdsStatement } from './statements';
import { hashLength, matchText } from './text';

const alphabet: usize = memory.data<u8>([
  65, 66, 67, 68, 69, 70, 71, 72, 73, 74, 75, 76, 77, 78, 79, 80, 81, 82, 83, 84, 85, 86, 87, 88,
  89, 90, 97, 98, 99, 100, 101, 102, 103, 104, 105, 106, 107, 108, 109, 110, 111, 112, 113, 114,
  115, 116, 117, 118, 119, 120, 121, 122, 48, 49, 50, 51, 52, 53, 54, 55, 56, 57, 43, 47,
]);

const digest: usize = memory.data(48);

/** True when 43 characters are the unpadded base64 of the digest. */
function isDigestText(text: usize): bool {
  store<u16>(digest, 0, 32);
  for (let i: usize = 0; i < hashLength; i++) {
    const bit = 6 * <i32>i;
    const word = bswap(load<u32>(digest + <usize>(bit >> 3)));
    const index = (word >> (26 - (bit & 7))) & 63;
    if (load<u8>(text + i) !== load<u8>(alphabet + <usize>index)) return false;
  }
  return true;
}

/** Reads a ballot's text and checks the hash of what it signs. The text is the same afterwards. */
export function readBallot(layout: usize, text: usize, length: i32): bool {
  const isMatch = matchText(
    program(layout),
    text,
    length,
    elements(layout),
    places(layout),
    scalars(layout),
  );
  if (!isMatch) return false;
  const hashPlace = <usize>load<u32>(places(layout) + 4 * <usize>(cipherCount(layout) + 1));
  // The unsigned ballot is the text up to its signature, closed by a brace.
  const brace = hashPlace - signatureGap(layout);
  const char = load<u8>(brace);
  store<u8>(brace, 0x7d);
  sha256(digest, text, <i32>(brace - text) + 1);
  store<u8>(brace, char);
  return isDigestText(hashPlace);
}

/**
 * Opens the eighths and checks with them that the ciphertexts are these points, to the byte, and that every
 * hash of the ballot fits.
 */
export function checkEighths(layout: usize): bool {
  openEighths(layout);
  const length = 32 * <usize>cipherCount(layout);
  if (memory.compare(encodings(layout), elements(layout) + 32, length) !== 0) return false;
  const count = statementCount(layout);
  for (let i = 0; i < count; i++) if (!holdsStatement(layout, i)) return false;
  return true;
}
