import { pathOf } from '@pingyi/core';
import { isWellFormed } from '../bytes/text.ts';
import type { LogFault } from '../faults.ts';

/** Deeper than any act; deeper nesting is an attack on a reader's stack. */
const deepestNesting = 64;

type Path = readonly (string | number)[];

function fault(path: Path, why: string): LogFault {
  return { code: 'not-i-json', path: pathOf(path), facts: { why } };
}

function isPlain(value: object): value is Readonly<Record<string, unknown>> {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

function faultsAt(value: unknown, path: Path): readonly LogFault[] {
  if (path.length > deepestNesting) return [fault(path, 'too-deep')];
  if (value === null || typeof value === 'boolean') return [];
  if (typeof value === 'string') return isWellFormed(value) ? [] : [fault(path, 'lone-surrogate')];
  if (typeof value === 'number')
    return Number.isSafeInteger(value) ? [] : [fault(path, 'not-a-safe-integer')];
  if (typeof value !== 'object') return [fault(path, 'no-json-form')];
  if (Array.isArray(value))
    return value.flatMap((item: unknown, place) => faultsAt(item, [...path, place]));
  if (!isPlain(value)) return [fault(path, 'no-json-form')];
  return Object.entries(value).flatMap(([key, item]) => {
    if (!isWellFormed(key)) return [fault(path, 'lone-surrogate')];
    return key === '__proto__' ? [fault(path, 'forbidden-key')] : faultsAt(item, [...path, key]);
  });
}

/**
 * What stands against carrying a value in the log: I-JSON (RFC 7493), narrowed to integers between
 * -(2^53 - 1) and 2^53 - 1; anything larger or fractional is carried as text. Names every place with
 * `not-i-json` and `why`: `lone-surrogate`, `not-a-safe-integer`, `forbidden-key` (`__proto__`),
 * `too-deep` or `no-json-form`.
 */
export function iJsonFaults(value: unknown): readonly LogFault[] {
  return faultsAt(value, []);
}
