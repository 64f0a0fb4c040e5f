import type { Choice, LaidCell, PageLayout, SheetLayout } from '../layout/sheet-layout.ts';
import { plainDecimal } from '../read/cell-values.ts';

/** What a clerk enters in a cell. */
export type Entry = string | number | null;

/** One column of a form: its heading, the note on it, its width, an example, and what may be entered. */
export interface FormColumn {
  readonly heading: string;
  readonly note?: string;
  readonly width: number;
  readonly kind: 'text' | 'number';
  readonly example: Entry;
  readonly choice?: Omit<Choice, 'column' | 'fromRow' | 'toRow'>;
  /** The first row of the choice, where rows above have choices of their own. */
  readonly choiceFrom?: number;
}

export interface Form {
  readonly name: string;
  readonly columns: readonly FormColumn[];
  readonly rows: readonly (readonly Entry[])[];
  readonly page: PageLayout;
  readonly choices?: readonly Choice[];
}

/** Drop-downs reach down to this row, which leaves room for every unit of a city ten times over. */
export const lastFormRow = 2_000;

/** The first row that a clerk fills: below the headings and the example. */
export const firstFormRow = 2;

/** Rows that are ruled, so that a printed form can be filled by hand. */
const ruledRows = 30;

/** Rows whose cells are formatted: names and ids as text, so that `001` stays what it is. */
const formattedRows = 300;

/**
 * A decimal text as it is entered in a cell: a number where the number reads back as the very same
 * text, else the text itself (`0.50`, or more digits than a cell can hold).
 */
export function decimalEntry(text: string): Entry {
  const number = Number(text);
  return Number.isFinite(number) && plainDecimal(number) === text ? number : text;
}

/** Lays a form out: headings that stay in sight, one example row, rows to fill. */
export function layForm({ name, columns, rows, page, choices = [] }: Form): SheetLayout {
  const heads = columns.map(
    ({ heading, note }): LaidCell => ({
      value: heading,
      style: 'head',
      ...(note === undefined ? {} : { note }),
    }),
  );
  const example = columns.map((column): LaidCell => ({ value: column.example, style: 'example' }));
  const ruled = Math.max(ruledRows, rows.length + 5);
  const formatted = Math.max(formattedRows, ruled);
  const body = Array.from({ length: formatted }, (_, row) =>
    columns.map(({ kind }, i): LaidCell => {
      const styles =
        row < ruled ? (['text', 'number'] as const) : (['blankText', 'blank'] as const);
      return { value: rows[row]?.[i] ?? null, style: kind === 'text' ? styles[0] : styles[1] };
    }),
  );
  return {
    name,
    columns: columns.map(({ width }) => ({ width })),
    rows: [heads, example, ...body],
    frozenRows: 1,
    frozenColumns: 1,
    rowHeights: [[0, 26], ...[example, ...body].map((_, i) => [i + 1, 18] as const)],
    choices: [
      ...columns.flatMap(({ choice, choiceFrom = firstFormRow }, column) =>
        choice === undefined
          ? []
          : [{ ...choice, column, fromRow: choiceFrom, toRow: lastFormRow - 1 }],
      ),
      ...choices,
    ],
    page,
  };
}
