import type { Sentence } from '@pingyi/core';
import type { RowCheck } from './reading/row-check.ts';
import type { ValueType } from './values/value-type.ts';

/** What a field of a row holds: plain JSON, so that rows are compared, hashed and sent as they are. */
export type ListValue = string | boolean | null | readonly string[];

/** A row of a list, its fields by column. */
export type ListRow = Readonly<Record<string, ListValue>>;

/** One column of a list. */
export interface ListColumn<Value extends ListValue, Context> {
  readonly heading: Sentence;
  /** Other headings that mean the same; how they are compared: `headingKey`. */
  readonly aliases: readonly string[];
  /** A row without a value is faulty, and a file without the column cannot be read. */
  readonly isRequired: boolean;
  readonly type: ValueType<Value, Context>;
  /** In characters of the default font; a Chinese one counts two. */
  readonly width: number;
  /** How it is filled, for the sheet of instructions. */
  readonly guide: Sentence;
  /** What the marked example row holds; a column with choices shows its first one. */
  readonly example: Sentence | null;
  /** One value over several rows, merged, means the value in each of them. */
  readonly mayMerge?: boolean;
}

/** One way of telling rows apart. */
export interface Identity<Row> {
  /** Where a fault about it is shown. */
  readonly column: keyof Row & string;
  /** It is used only when the file has all these columns. */
  readonly needs: readonly (keyof Row & string)[];
  /** The same text for the same thing, or null when the row does not say. */
  keyOf(row: Row): string | null;
  /**
   * `once`: two rows of a list never share it. `only-match`: it finds an existing row where nothing
   * stronger did, and where it means one row on each side; two rows may share it.
   */
  readonly kind: 'once' | 'only-match';
  /** With `only-match`: whether two rows that share it can be the same thing. */
  agree?(row: Row, existing: Row): boolean;
}

/** A list that goes in and out as a workbook or CSV: one file beside this one describes each. */
export interface ListDescription<Row extends ListRow, Context> {
  readonly id: string;
  /** Name of its sheet, at most 31 characters. */
  readonly title: Sentence;
  /** In the order of the sheet. */
  readonly columns: { readonly [Key in keyof Row]: ListColumn<Row[Key], Context> };
  /** Headings that offices use and that are known not to be read, such as a running number. */
  readonly ignored: readonly string[];
  /** Strongest first. */
  readonly identities: readonly Identity<Row>[];
  /** The column of the system's own ids, when a row has one; an existing row's id is never replaced. */
  readonly idColumn: (keyof Row & string) | null;
  /** True: an id that does not exist yet makes a new row. False: it is a fault. */
  readonly mayBringIds: boolean;
  /**
   * Fields that follow from others where the file leaves them empty.
   *
   * @param given columns that the file has
   */
  complete(row: Row, context: Context, given: ReadonlySet<string>): Row;
  /** Rows as a person reads them, where a field refers to another row of the list. */
  show(rows: readonly Row[]): readonly Row[];
  /** Rules over several rows or fields; gives the rows as they are compared with existing ones. */
  check(check: RowCheck<Row, Context>): readonly Row[];
}

/** The columns of a list, in the order of the sheet. */
export function columnsOf<Row extends ListRow, Context>(
  list: ListDescription<Row, Context>,
): readonly (keyof Row & string)[] {
  return Object.keys(list.columns);
}
