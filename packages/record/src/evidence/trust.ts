import { utf8ToBytes } from '@noble/hashes/utils.js';
import { readJson } from '@pingyi/core';
import { z } from 'zod';
import { readVerifierKey, type VerifierKey } from '../log/notes/verifier-key.ts';

/** What a person trusts from elsewhere: the printed notice, an earlier visit, a witness. */
export interface Trust {
  /** The log's key as a vkey or as its printed fingerprint; one of the log's must be among them. */
  readonly keys: readonly string[];
  /** A checkpoint that was kept from earlier, as its note. */
  readonly checkpoint: Uint8Array | null;
  /** Witnesses, of whom one at least must have signed. */
  readonly witnesses: readonly VerifierKey[];
}

/** Nothing is trusted. */
export const noTrust: Trust = { keys: [], checkpoint: null, witnesses: [] };

const trustSchema = z.strictObject({
  format: z.literal('pingyi-trust/1'),
  keys: z.array(z.string().min(1).max(300)).max(100).default([]),
  checkpoint: z.string().max(262_144).nullable().default(null),
  witnesses: z.array(z.string().min(1).max(300)).max(100).default([]),
});

/** A file of trust, or the place in it that is wrong. */
export type TrustReading =
  | { readonly ok: true; readonly trust: Trust }
  | { readonly ok: false; readonly place: string };

/**
 * Reads a file of trust: `{"format":"pingyi-trust/1","keys":[…],"checkpoint":"…","witnesses":[…]}`, each
 * of the three optional, one at least there.
 */
export function readTrust(bytes: Uint8Array): TrustReading {
  const read = readJson(bytes);
  if (!read.isJson || read.faults.length > 0) return { ok: false, place: '' };
  const parsed = trustSchema.safeParse(read.value);
  if (!parsed.success)
    return { ok: false, place: parsed.error.issues[0]?.path.map(String).join('.') ?? '' };
  const { keys, checkpoint, witnesses } = parsed.data;
  const found: VerifierKey[] = [];
  for (const [i, vkey] of witnesses.entries()) {
    const key = readVerifierKey(vkey);
    if (!key.ok || key.value.type !== 'cosignature-v1')
      return { ok: false, place: `witnesses[${i}]` };
    found.push(key.value);
  }
  if (keys.length === 0 && checkpoint === null && witnesses.length === 0)
    return { ok: false, place: 'keys' };
  const note = checkpoint === null ? null : utf8ToBytes(checkpoint);
  return { ok: true, trust: { keys, checkpoint: note, witnesses: found } };
}
