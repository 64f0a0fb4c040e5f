import type { ListRow, ListValue } from '../description.ts';
import type { ListFault } from '../fault.ts';
import type { SourceForm } from '../source/read-source.ts';
import type { UnknownHeading } from './headings.ts';
import type { ListMapping } from './mapping.ts';
import type { ListNotice } from './notices.ts';

/** One field that a file changes. */
export interface FieldDifference {
  readonly column: string;
  readonly before: ListValue;
  readonly after: ListValue;
}

/** A row that may be written. */
export interface ReadyRow<Row> {
  /** The row of the file as a person counts it. */
  readonly number: number;
  readonly state: 'new' | 'changed' | 'unchanged';
  /** The whole row: columns that the file does not have keep what exists. */
  readonly row: Row;
  /** The existing row that it means; null for a new one. */
  readonly match: Row | null;
  /** Field by field, for a changed row. */
  readonly differences: readonly FieldDifference[];
}

/** What was read, in numbers that are compared after writing. */
export interface ListSummary {
  readonly list: string;
  /** SHA-256 of the file's bytes. */
  readonly fileDigest: string;
  /** SHA-256 of the ready rows' canonical JSON, in the order of the file. */
  readonly rowsDigest: string;
  readonly form: SourceForm;
  /** The sheet that was read; empty for a text table. */
  readonly sheet: string;
  /** The row of the headings as a person counts it. */
  readonly headingRow: number;
  readonly counts: {
    /** Rows below the headings that say something: new + changed + unchanged + faulty. */
    readonly rows: number;
    readonly new: number;
    readonly changed: number;
    readonly unchanged: number;
    readonly faulty: number;
    /** Rows between others with nothing in the columns that are read. */
    readonly empty: number;
    /** Rows marked as an example. */
    readonly examples: number;
    /** Existing rows that the file does not name; they stay as they are. */
    readonly absent: number;
    /** Every fault, also those that are not listed. */
    readonly faults: number;
  };
}

/** What a person sees before anything is written. */
export interface ListPreview<Row> {
  readonly kind: 'preview';
  /** Rows without a fault, in the order of the file. */
  readonly rows: readonly ReadyRow<Row>[];
  /** By row and column; the first thousand of them. */
  readonly faults: readonly ListFault[];
  /** Nothing wrong, but worth a look. */
  readonly notices: readonly ListNotice[];
  readonly summary: ListSummary;
  /** How the columns were understood; to be remembered. */
  readonly mapping: ListMapping;
}

/** A person must say once what the columns mean. */
export interface HeadingsNeeded {
  readonly kind: 'headings';
  readonly sheet: string;
  /** The row of the headings as a person counts it. */
  readonly headingRow: number;
  readonly unknown: readonly UnknownHeading[];
  /** Required columns that no heading was found for. */
  readonly missing: readonly string[];
  /** What is understood so far; to be completed by `unknown` and handed in again. */
  readonly mapping: ListMapping;
}

/** A person must say which sheet is meant. */
interface SheetNeeded {
  readonly kind: 'sheet';
  readonly sheets: readonly { readonly name: string; readonly rows: number }[];
}

/** The file cannot be read at all. */
interface ListRefused {
  readonly kind: 'refused';
  readonly faults: readonly ListFault[];
}

export type ListReading<Row extends ListRow> =
  | ListPreview<Row>
  | HeadingsNeeded
  | SheetNeeded
  | ListRefused;
