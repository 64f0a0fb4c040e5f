import type { Facts, Fault, FaultCode } from '@pingyi/core';

/** Codes of core that lists share with score files; core words them (`faultSentence`). */
const sharedListCodes = [
  'missing-field',
  'wrong-type',
  'unknown-value',
  'not-a-decimal',
  'negative-amount',
  'duplicate-key',
  'unknown-parent',
  'missing-role',
  'cycle',
  'daily-exceeds-max',
  'too-large',
  'not-xlsx',
  'encrypted-workbook',
  'formula-cell',
  'missing-sheet',
  'unknown-heading',
  'unknown-format',
] as const satisfies readonly FaultCode[];

/** Codes that only lists know. */
export const ownListCodes = [
  'not-a-list-file',
  'unknown-encoding',
  'open-quote',
  'empty-file',
  'error-cell',
  'text-too-long',
  'unprintable-character',
  'identity-number',
  'phone-in-text',
  'not-a-name',
  'not-an-id',
  'unknown-id',
  'ambiguous-value',
  'too-many-decimals',
  'not-a-phone',
  'rounded-phone',
  'not-a-date',
  'date-without-year',
  'merged-cell',
  'duplicate-row',
  'already-taken',
  'role-without-parent',
  'parent-not-above',
  'own-unit-of-voted',
  'parent-row-faulty',
  'exemption-by-decision',
  'item-of-other-level',
] as const;

type SharedListCode = (typeof sharedListCodes)[number];
export type OwnListCode = (typeof ownListCodes)[number];

/** Every code that a list, its file or its mapping can be refused with. */
export type ListFaultCode = SharedListCode | OwnListCode;

/** One thing wrong with a list's file: `path` is its cell, such as `C7`, or empty for the whole file. */
export interface ListFault extends Fault<ListFaultCode> {
  /** The row as a person counts it, from one; null for the whole file. */
  readonly row: number | null;
  /** The list's column, by its id; null where no single column is meant. */
  readonly column: string | null;
}

/** Facts, or how to find them: suggestions are made for faults that are shown only. */
export type LazyFacts = Facts | (() => Facts);

/** A fault of the whole file. */
export function fileFault(code: ListFaultCode, facts: Facts = {}, path = ''): ListFault {
  return { code, path, facts, row: null, column: null };
}

const shared: ReadonlySet<string> = new Set(sharedListCodes);

/** True for a code that core words. */
export function isSharedCode(code: string): code is SharedListCode {
  return shared.has(code);
}

/** A refusal of the guard as a fault of a list's file; the guard refuses with shared codes only. */
export function fromGuard({ code, path, facts }: Fault): ListFault {
  if (!isSharedCode(code)) throw new Error(`the guard refused with ${code}`);
  return fileFault(code, facts, path);
}
