import type { Language } from '@pingyi/core';
import type { ListRow } from '../description.ts';
import type { LazyFacts, ListFaultCode } from '../fault.ts';
import type { ListNoticeCode } from './notices.ts';

/** A row of the file while its list is checked. */
export interface CheckedRow<Row> {
  /** The row as a person counts it. */
  readonly number: number;
  /** Its fields; those without a good value are empty. */
  readonly values: Row;
  /** The existing row that it means, or null. */
  readonly match: Row | null;
  /** True when a fault of the row is known already. */
  isFaulty(): boolean;
}

/** What rules over several rows are handed. */
export interface RowCheck<Row extends ListRow, Context> {
  /** All rows of the file, faulty ones too, in their order. */
  readonly rows: readonly CheckedRow<Row>[];
  readonly existing: readonly Row[];
  readonly context: Context;
  /** The language of names in facts. */
  readonly language: Language;
  /** Makes a row faulty, at one of its cells. */
  object(
    row: CheckedRow<Row>,
    column: keyof Row & string,
    code: ListFaultCode,
    facts?: LazyFacts,
  ): void;
  /** Points to a cell that is worth a look. */
  notice(row: CheckedRow<Row>, column: keyof Row & string, code: ListNoticeCode): void;
}
