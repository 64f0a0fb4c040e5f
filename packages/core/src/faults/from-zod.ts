import type { z } from 'zod';
import { type Fact, type Facts, type Fault, type FaultCode, faultCodes, pathOf } from './fault.ts';

type Issue = z.core.$ZodIssue;

const known: ReadonlySet<string> = new Set(faultCodes);

function isFaultCode(code: unknown): code is FaultCode {
  return typeof code === 'string' && known.has(code);
}

function typeOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'list';
  return typeof value;
}

function fromIssue(issue: Issue, base: readonly (string | number)[]): readonly Fault[] {
  const path = [...base, ...(issue.path as (string | number)[])];
  const here = (code: FaultCode, facts: Facts = {}): Fault => ({ code, path: pathOf(path), facts });
  switch (issue.code) {
    case 'custom': {
      const { code, facts } = (issue.params ?? {}) as { code?: unknown; facts?: Facts };
      return [here(isFaultCode(code) ? code : 'wrong-type', facts ?? {})];
    }
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({
        code: 'unknown-field',
        path: pathOf([...path, key]),
        facts: { field: key },
      }));
    case 'invalid_type':
      if (issue.input === undefined) return [here('missing-field')];
      return [here('wrong-type', { expected: issue.expected, received: typeOf(issue.input) })];
    case 'invalid_value': {
      if (issue.input === undefined) return [here('missing-field')];
      if (typeof issue.input !== 'string')
        return [here('wrong-type', { expected: 'string', received: typeOf(issue.input) })];
      const allowed: Fact = issue.values.map(String);
      const code = path.at(-1) === 'format' ? 'unknown-format' : 'unknown-value';
      return [here(code, { value: issue.input.slice(0, 40), allowed })];
    }
    case 'too_small':
      return [here('missing-field')];
    default:
      return [here('wrong-type', { expected: issue.message })];
  }
}

/**
 * Reads a value against a schema and gives every fault in our own codes.
 *
 * @param base the path of the value inside its file
 */
export function readWith<Schema extends z.ZodType>(
  schema: Schema,
  value: unknown,
  base: readonly (string | number)[],
): { readonly value: z.output<Schema> | null; readonly faults: readonly Fault[] } {
  const read = schema.safeParse(value, { reportInput: true });
  if (read.success) return { value: read.data, faults: [] };
  return { value: null, faults: read.error.issues.flatMap((issue) => fromIssue(issue, base)) };
}
