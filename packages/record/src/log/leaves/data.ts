import { utf8ToBytes } from '@noble/hashes/utils.js';
import { canonicalJson } from '@pingyi/core';
import { accept, type Outcome, refuse } from '../faults.ts';
import { iJsonFaults } from './i-json.ts';

/** The largest leaf in bytes. The largest act so far, a campaign with its plan, has some 10 kB. */
export const largestLeaf = 1024 * 1024;

/**
 * A value as bytes of the log: canonical JSON (RFC 8785) in UTF-8. Refuses with `not-i-json` or
 * `leaf-too-large`.
 */
export function logDataOf(value: unknown): Outcome<Uint8Array> {
  const faults = iJsonFaults(value);
  if (faults.length > 0) return { ok: false, faults };
  const data = utf8ToBytes(canonicalJson(value));
  return data.length > largestLeaf
    ? refuse('leaf-too-large', { bytes: data.length, most: largestLeaf })
    : accept(data);
}
