// The kernel's front door. Memory belongs to the host: every pointer is given, nothing is allocated here.
// Names that say `public` or `secret` mean it: see docs/ballots/fast-verification.md.

import { wipePowers } from './power';
import { wipeScalars } from './scalar';

export { checkEighths, readBallot } from './ballot';
export { combine, keepBallot } from './batch';
export { loadHints, makeEighths, openEighths, writeHints } from './eighths';
export {
  addPoints,
  decodePublic,
  encode,
  isIdentity,
  isSame,
  negatePoint,
  normalize,
  setIdentity,
} from './point';
export {
  addPointSecret,
  addPowerOfTableSecret,
  isMember,
  makeTable,
  powerOfTablePublic,
  powerOfTableSecret,
  powerPublic,
  powerSecret,
} from './power';
export { sumOfMultiplesPublic } from './product';
export {
  addScalars,
  chooseScalar,
  divideByEight,
  multiplyAdd,
  multiplyScalars,
  negateScalar,
  reduceScalar,
  reduceWide,
} from './scalar';
export { sha256 } from './sha256';
export { challengeOf } from './statements';

/** Overwrites what computing with secrets left in the kernel's own memory. */
export function wipe(): void {
  wipePowers();
  wipeScalars();
}

/** Where the host's memory begins. */
export const heapBase: usize = __heap_base;
