import type { Language } from '@pingyi/core';
import type { CellContent } from '../../cell.ts';
import { plainDecimal } from '../../read/cell-values.ts';
import type { ListValue } from '../description.ts';
import type { LazyFacts, ListFaultCode } from '../fault.ts';

/** A cell with something in it: neither a formula nor an error, its text cleaned. */
export type FilledContent = Exclude<CellContent, { readonly kind: 'error' }> & {
  /** Numbers that mean days count from 1904. */
  readonly isDate1904?: boolean;
};

/** What a cell says in its column, or why it says nothing. */
export type ReadValue<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly code: ListFaultCode; readonly facts: LazyFacts };

/** A column's type, made ready with the data it depends on. */
export interface PreparedType<Value> {
  read(content: FilledContent): ReadValue<Value>;
  /** The text of a value in a sheet; reading it gives the value again. */
  write(value: Value): string;
  /** What a person may choose from; empty where the value is free. */
  readonly words: readonly string[];
}

/** How the cells of a column are read and written. */
export interface ValueType<Value extends ListValue, Context> {
  /** What an empty cell means. */
  readonly empty: Value;
  /** True when a sheet shows it as a number. */
  readonly isNumber: boolean;
  /** True when a cell holds one of the choices, so that a sheet offers them. */
  readonly isChoice: boolean;
  prepare(context: Context, language: Language): PreparedType<Value>;
}

export function readAs<Value>(value: Value): ReadValue<Value> {
  return { ok: true, value };
}

export function refuseValue(code: ListFaultCode, facts: LazyFacts = {}): ReadValue<never> {
  return { ok: false, code, facts };
}

/** Enough of a text to recognise it. */
export function excerpt(text: string): string {
  const short = text.slice(0, 40);
  return text.length > 40 ? `${short.replace(/[\ud800-\udbff]$/u, '')}…` : short;
}

/** The text of a text or number; null for a day or a truth value, which no name is. */
export function textOf(content: FilledContent): string | null {
  if (content.kind === 'text') return content.text;
  return content.kind === 'number' ? plainDecimal(content.number) : null;
}

/** A type whose cells are free texts, the same for every context and language. */
export function freeType<Value extends ListValue>(type: {
  readonly empty: Value;
  readonly isNumber?: boolean;
  read(content: FilledContent): ReadValue<Value>;
  write(value: Value): string;
}): ValueType<Value, unknown> {
  const prepared = { read: type.read, write: type.write, words: [] };
  return {
    empty: type.empty,
    isNumber: type.isNumber ?? false,
    isChoice: false,
    prepare: () => prepared,
  };
}
