import type { Fault } from '@pingyi/core';

/** Every code that a leaf, a proof, a note, a checkpoint or a whole log can be refused with. */
export const logFaultCodes = [
  // Values that a leaf cannot carry.
  'not-i-json',
  'leaf-too-large',
  // Leaves as they are read.
  'leaf-not-json',
  'leaf-not-canonical',
  'leaf-malformed',
  'leaf-wrong-seq',
  'leaf-missing',
  'leaf-surplus',
  'leaf-changed',
  // Internal acts that are opened later.
  'opening-malformed',
  'opening-of-public-act',
  'opening-wrong-seq',
  'opening-wrong-day',
  'opening-differs',
  // Proofs.
  'proof-malformed',
  'proof-out-of-range',
  'proof-wrong-length',
  'proof-wrong-root',
  // Keys and signed notes.
  'key-malformed',
  'key-ambiguous',
  'note-malformed',
  'signature-wrong',
  'signature-missing',
  // Checkpoints.
  'checkpoint-malformed',
  'checkpoint-hash-unknown',
  'checkpoint-origin-differs',
  'checkpoint-size-shrinks',
  'checkpoint-forked',
  'checkpoint-root-differs',
] as const;

export type LogFaultCode = (typeof logFaultCodes)[number];

/** One thing wrong with a log; `path` is a place such as `leaves[7]` or `checkpoints[2]`. */
export type LogFault = Fault<LogFaultCode>;

/** A value, or everything that stands against it. */
export type Outcome<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly faults: readonly LogFault[] };

export function accept<Value>(value: Value): { readonly ok: true; readonly value: Value } {
  return { ok: true, value };
}

export function refuse(
  code: LogFaultCode,
  facts: LogFault['facts'] = {},
  path = '',
): { readonly ok: false; readonly faults: readonly [LogFault] } {
  return { ok: false, faults: [{ code, path, facts }] };
}

/** Faults of a part, named by the place of the part in the whole. */
export function under(place: string, faults: readonly LogFault[]): readonly LogFault[] {
  return faults.map((fault) => {
    const joint = fault.path === '' || fault.path.startsWith('[') ? '' : '.';
    return { ...fault, path: `${place}${joint}${fault.path}` };
  });
}
