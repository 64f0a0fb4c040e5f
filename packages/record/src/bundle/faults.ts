import type { Fault } from '@pingyi/core';

/** Every code that a file can be refused with before anything of it is verified. */
export const bundleFaultCodes = [
  // It cannot be read at all.
  'not-readable',
  // No zip, or one whose end is missing.
  'not-a-bundle',
  'cut-short',
  'zip-unusual',
  'too-many-members',
  'member-unknown',
  'member-out-of-order',
  'manifest-missing',
  'manifest-too-large',
  'manifest-malformed',
  // It may be right and is not for this verifier.
  'format-unknown',
  'format-newer',
] as const;

export type BundleFaultCode = (typeof bundleFaultCodes)[number];

/** Why a file is no bundle that can be verified; `path` is a member, or a place in the manifest. */
export type BundleFault = Fault<BundleFaultCode>;

/** A value, or what stands against it. */
export type BundleOutcome<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly faults: readonly BundleFault[] };

export function refuseBundle(
  code: BundleFaultCode,
  facts: BundleFault['facts'] = {},
  path = '',
): { readonly ok: false; readonly faults: readonly BundleFault[] } {
  return { ok: false, faults: [{ code, path, facts }] };
}
