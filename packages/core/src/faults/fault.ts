/** A number, word or list that makes a fault's sentence exact. */
export type Fact = string | number | readonly string[] | readonly number[];

export type Facts = Readonly<Record<string, Fact>>;

/**
 * One thing wrong with an input: a code from a closed set, the place, and the numbers and words of
 * its sentence. Expected refusals are such values; only bugs throw.
 */
export interface Fault<Code extends string = FaultCode> {
  readonly code: Code;
  /** Where it is: `units[3].tally.satisfied`, a sheet's cell `计票!D7`, or empty for the whole file. */
  readonly path: string;
  readonly facts: Facts;
}

/** Every code a scoring file, as JSON or as a workbook, can be refused with. */
export const faultCodes = [
  'bad-json',
  'unknown-format',
  'missing-field',
  'unknown-field',
  'wrong-type',
  'unknown-value',
  'not-an-integer',
  'negative-count',
  'count-too-large',
  'not-a-decimal',
  'negative-amount',
  'duplicate-key',
  'duplicate-id',
  'reserved-id',
  'unknown-grade',
  'unknown-group',
  'unknown-channel',
  'unknown-dimension',
  'unknown-rule',
  'wrong-rule-kind',
  'unknown-parent',
  'unknown-role',
  'missing-role',
  'cycle',
  'own-level-twice',
  'mean-impossible',
  'returned-exceeds-issued',
  'counts-do-not-balance',
  'coefficient-out-of-range',
  'weights-do-not-sum-to-one',
  'daily-exceeds-max',
  'max-not-positive',
  'splits-combined',
  'wrong-tally-shape',
  'not-readable',
  'too-large',
  'not-xlsx',
  'encrypted-workbook',
  'formula-cell',
  'missing-sheet',
  'unknown-heading',
] as const;

export type FaultCode = (typeof faultCodes)[number];

/** A value that was read, or every fault that was found, all of them together. */
export type Read<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly faults: readonly Fault[] };

/** `units` + 3 + `tally` as `units[3].tally`. */
export function pathOf(parts: readonly (string | number)[]): string {
  let path = '';
  for (const part of parts) {
    if (typeof part === 'number') path += `[${part}]`;
    else path += path === '' ? part : `.${part}`;
  }
  return path;
}
