import { canonicalJson, parseCivilDate, readJson } from '@pingyi/core';
import { utf8Text } from '../bytes/platform.ts';
import { accept, type LogFault, type Outcome, refuse } from '../faults.ts';
import { largestLeaf } from './data.ts';
import { iJsonFaults } from './i-json.ts';
import { type InternalView, viewFields } from './view.ts';

/** A leaf's form as it is read. Of a public act only the envelope is read: `readAct` of core reads on. */
export type ReadLeaf =
  | { readonly visibility: 'public'; readonly seq: number; readonly act: unknown }
  | { readonly visibility: 'internal'; readonly seq: number; readonly view: InternalView };

const digestForm = /^sha256:[0-9a-f]{64}$/u;

function hasExactly(value: object, fields: readonly string[]): boolean {
  return (
    Object.keys(value).length === fields.length &&
    fields.every((field) => Object.hasOwn(value, field))
  );
}

function isInternalView(value: Partial<Record<keyof InternalView, unknown>>): boolean {
  const { day, commitment } = value;
  return (
    typeof day === 'string' &&
    parseCivilDate(day) !== null &&
    typeof commitment === 'string' &&
    digestForm.test(commitment)
  );
}

function formOf(value: unknown): Outcome<ReadLeaf> {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return refuse('leaf-malformed', { expected: 'object' });
  const { seq, visibility } = value as { readonly seq?: unknown; readonly visibility?: unknown };
  if (typeof seq !== 'number' || seq < 0)
    return refuse('leaf-malformed', { expected: 'seq' }, 'seq');
  if (visibility === 'public' && hasExactly(value, viewFields.public))
    return accept({ visibility, seq, act: value });
  if (visibility === 'internal' && hasExactly(value, viewFields.internal) && isInternalView(value))
    return accept({ visibility, seq, view: value as InternalView });
  return refuse('leaf-malformed', { expected: 'view' });
}

function isCanonical(value: unknown, data: Uint8Array): boolean {
  return canonicalJson(value) === utf8Text(data);
}

/**
 * Reads leaf data strictly: JSON, I-JSON, canonical to the byte, with the fields of one of the two
 * views and no others. Refuses with `leaf-too-large`, `leaf-not-json`, `not-i-json`,
 * `leaf-not-canonical` or `leaf-malformed`.
 */
export function readLeaf(data: Uint8Array): Outcome<ReadLeaf> {
  if (data.length > largestLeaf)
    return refuse('leaf-too-large', { bytes: data.length, most: largestLeaf });
  const read = readJson(data);
  if (!read.isJson) return refuse('leaf-not-json');
  const faults: LogFault[] = [...iJsonFaults(read.value)];
  if (faults.length > 0) return { ok: false, faults };
  if (read.faults.length > 0 || !isCanonical(read.value, data)) return refuse('leaf-not-canonical');
  return formOf(read.value);
}
