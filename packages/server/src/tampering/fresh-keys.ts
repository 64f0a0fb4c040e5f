import { randomBytes } from 'node:crypto';
import {
  keyFingerprint,
  logOrigin,
  makeSigner,
  officerKeyOf,
  writeVerifierKey,
} from '@pingyi/record';
import type { SealingKeys } from './seal-record.ts';

/** Keys that nobody had before, and the public ones among them for whoever asks. */
export interface FreshKeys extends SealingKeys {
  readonly shown: () => {
    readonly log: { readonly vkey: string; readonly fingerprint: string };
    /** By account: the public key, in hexadecimal. */
    readonly officers: Readonly<Record<string, string>>;
  };
}

const seedLength = 32;

/** A fresh key of a log of the same name, and one for each officer who must sign. */
export function makeFreshKeys(installation: string): FreshKeys {
  const origin = logOrigin(installation) ?? '';
  const log = makeSigner(origin, 'ed25519', new Uint8Array(randomBytes(seedLength)));
  if (!log.ok) throw new Error(`no key can be made for ${installation}`);
  const officers = new Map<string, Uint8Array>();
  const officerOf = (account: string): Uint8Array => {
    const seed = officers.get(account) ?? new Uint8Array(randomBytes(seedLength));
    officers.set(account, seed);
    return seed;
  };
  const { key } = log.value;
  return {
    log: log.value,
    officerOf,
    shown: () => ({
      log: { vkey: writeVerifierKey(key), fingerprint: keyFingerprint(key) },
      officers: Object.fromEntries(
        [...officers].map(([account, seed]) => [account, officerKeyOf(seed)]),
      ),
    }),
  };
}
