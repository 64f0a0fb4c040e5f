import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js';
import { readAct, type StoredAct } from '@pingyi/core';
import { accept, type LogFault, type Outcome, refuse } from '../faults.ts';
import type { HashFunction } from '../hash.ts';
import { type CommitmentSalt, commitmentOf, readSalt } from './commitment.ts';
import { logDataOf } from './data.ts';
import { dayOf } from './make-leaf.ts';
import type { InternalView } from './view.ts';

/** What opens an internal leaf: the whole act as it was written, and the salt that hid it. */
export interface Opening {
  readonly act: StoredAct;
  readonly salt: CommitmentSalt;
}

/** An opening as it is published: `{"act":{…},"salt":"<64 hexadecimal digits>"}`. */
export function writeOpening({ act, salt }: Opening): {
  readonly act: StoredAct;
  readonly salt: string;
} {
  return { act, salt: bytesToHex(salt) };
}

function saltOf(text: unknown): CommitmentSalt | null {
  return typeof text === 'string' && /^[0-9a-f]{64}$/u.test(text)
    ? readSalt(hexToBytes(text))
    : null;
}

/** Reads a published opening. Refuses with `opening-malformed` at each place that is not of the form. */
export function readOpening(value: unknown): Outcome<Opening> {
  const { act, salt } = (value ?? {}) as { readonly act?: unknown; readonly salt?: unknown };
  const readSaltValue = saltOf(salt);
  const read = readAct(act);
  if (read.ok && readSaltValue !== null) return accept({ act: read.written, salt: readSaltValue });
  const faults: LogFault[] = [];
  if (readSaltValue === null) faults.push({ code: 'opening-malformed', path: 'salt', facts: {} });
  if (!read.ok)
    for (const { code, path } of read.faults)
      faults.push({
        code: 'opening-malformed',
        path: path === '' ? 'act' : `act.${path}`,
        facts: { why: code },
      });
  return { ok: false, faults };
}

/**
 * Checks that an opened act is the one that a leaf committed to: the commitment recomputes, and place
 * and day of the leaf are those of the act. Names every difference: `opening-of-public-act`,
 * `opening-wrong-seq`, `opening-wrong-day`, `opening-differs`, `not-i-json`, `leaf-too-large`.
 */
export function checkOpening(
  hash: HashFunction,
  view: InternalView,
  { act, salt }: Opening,
): Outcome<StoredAct> {
  if (act.visibility !== 'internal') return refuse('opening-of-public-act', { seq: act.seq });
  const data = logDataOf(act);
  if (!data.ok) return data;
  const faults: LogFault[] = [];
  const found = (code: LogFault['code'], facts: LogFault['facts']): void => {
    faults.push({ code, path: '', facts });
  };
  if (act.seq !== view.seq) found('opening-wrong-seq', { expected: view.seq, found: act.seq });
  if (dayOf(act) !== view.day)
    found('opening-wrong-day', { expected: view.day, found: dayOf(act) });
  if (commitmentOf(hash, salt, data.value) !== view.commitment)
    found('opening-differs', { seq: view.seq });
  return faults.length === 0 ? accept(act) : { ok: false, faults };
}
