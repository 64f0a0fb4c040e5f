import { digestOf } from '../json/canonical.ts';
import { type Digest, digest } from './values.ts';

/** The digest of a value's canonical JSON as the value that acts carry. */
export function actDigestOf(value: unknown): Digest {
  return digest.parse(digestOf(value));
}
