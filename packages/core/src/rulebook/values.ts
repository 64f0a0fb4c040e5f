import { z } from 'zod';
import { parseDecimal } from '../exact/decimal.ts';
import { compare, type Fraction, one, zero } from '../exact/fraction.ts';
import type { Facts, FaultCode } from '../faults/fault.ts';

/** The kinds of value that scheme and score files are made of, each refusing with its own code. */

interface Objection {
  readonly code: FaultCode;
  readonly facts: Facts;
}

/** A check that names its refusal by one of our codes; `faults/from-zod.ts` reads it back. */
export function objecting<Value>(object: (value: Value) => Objection | null) {
  return (context: z.core.ParsePayload<Value>): void => {
    const objection = object(context.value);
    if (objection === null) return;
    context.issues.push({ code: 'custom', input: context.value, params: { ...objection } });
  };
}

const loneSurrogate = /\p{Surrogate}/u;

/** Text that survives canonical JSON (I-JSON: no lone surrogates) and says something. */
export const label = z.string().check(
  objecting<string>((value) => {
    if (value.trim() === '') return { code: 'missing-field', facts: {} };
    if (loneSurrogate.test(value)) return { code: 'wrong-type', facts: { expected: 'text' } };
    return null;
  }),
);

/** Names that mean something else where ids are keys. */
const reservedIds: ReadonlySet<string> = new Set([
  'issued',
  'returned',
  'abstained',
  'invalid',
  'groups',
  'channels',
  'dimensions',
  'overall',
  '__proto__',
]);

/** An id that can stand as a key beside counts. */
export const identifier = label.check(
  objecting<string>((value) =>
    reservedIds.has(value) ? { code: 'reserved-id', facts: { id: value } } : null,
  ),
);

function decimalThat(object: (number: Fraction, text: string) => Objection | null) {
  return z.string().check(
    objecting<string>((value) => {
      const number = parseDecimal(value);
      if (number === null) return { code: 'not-a-decimal', facts: { value: shorten(value) } };
      return object(number, value);
    }),
  );
}

function shorten(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}

/** A decimal as text, any sign. */
export const decimal = decimalThat(() => null);

/** A decimal as text, zero or more. */
export const amount = decimalThat((number, text) =>
  compare(number, zero) < 0 ? { code: 'negative-amount', facts: { value: text } } : null,
);

/** A decimal as text in 0..1; outside it the refusal is `code`. */
export function rate(code: 'coefficient-out-of-range' | 'unknown-value') {
  return decimalThat((number, text) =>
    compare(number, zero) < 0 || compare(number, one) > 0
      ? { code, facts: { value: text, allowed: '0..1' } }
      : null,
  );
}

/** What is wrong with a value as a count, or null when it is an integer from 0 to 2^53 − 1. */
export function objectionToCount(value: unknown): Objection | null {
  if (value === undefined) return { code: 'missing-field', facts: {} };
  if (typeof value !== 'number') return { code: 'wrong-type', facts: { expected: 'integer' } };
  if (value < 0)
    return {
      code: 'negative-count',
      facts: { value: Number.isFinite(value) ? value : String(value) },
    };
  if (value > Number.MAX_SAFE_INTEGER)
    return {
      code: 'count-too-large',
      facts: { value: String(value), most: Number.MAX_SAFE_INTEGER },
    };
  if (!Number.isInteger(value)) return { code: 'not-an-integer', facts: { value } };
  return null;
}

/** An integer from 0 to 2^53 − 1. */
export const count = z.custom<number>(() => true).check(objecting<number>(objectionToCount));
