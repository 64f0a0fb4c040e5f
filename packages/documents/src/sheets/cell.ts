/**
 * The sheets of a workbook as this room sees them, whichever library reads or writes them. Rows and
 * columns count from zero; a cell's name counts from one.
 */

/** What stands in a cell. A date is its ISO text, an error is its code such as `#REF!`. */
export type CellContent =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly number: number }
  | { readonly kind: 'boolean'; readonly boolean: boolean }
  | { readonly kind: 'date'; readonly text: string }
  | { readonly kind: 'error'; readonly text: string };

export interface SheetCell {
  readonly row: number;
  readonly column: number;
  readonly content: CellContent | null;
  /** The content is the result of a formula, which nobody can check from the file alone. */
  readonly isFormula: boolean;
}

/** Cells that were merged; both corners included. */
export interface MergedRange {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** One sheet: its cells that hold something, row by row from the top, and what is merged. */
export interface SheetCells {
  readonly name: string;
  readonly rows: readonly (readonly SheetCell[])[];
  readonly merged: readonly MergedRange[];
  /** Rows that a program does not show, such as those a filter has taken away. */
  readonly hiddenRows: ReadonlySet<number>;
  readonly isHidden: boolean;
  /** A number that means a day counts from 1904 instead of 1900. */
  readonly isDate1904: boolean;
}

/** `0` is `A`, `26` is `AA`. */
export function columnName(column: number): string {
  let name = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  return name;
}

/** Row 6, column 3 as `D7`. */
export function cellName(row: number, column: number): string {
  return `${columnName(column)}${row + 1}`;
}

/** A cell as a clerk says it: `计票!D7`. */
export function placeName(sheet: string, row: number, column: number): string {
  return `${sheet}!${cellName(row, column)}`;
}

/** Reads `D7` into row 6, column 3; null for anything else. */
export function parseCellName(name: string): { row: number; column: number } | null {
  const match = /^([A-Za-z]{1,3})([1-9]\d{0,6})$/u.exec(name);
  if (match === null) return null;
  const [, letters = '', digits = ''] = match;
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return { row: Number(digits) - 1, column: column - 1 };
}
