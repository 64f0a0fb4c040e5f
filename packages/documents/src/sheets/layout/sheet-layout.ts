import type { MergedRange } from '../cell.ts';

/** The looks that cells of this room have; `styles.ts` says what each is. */
export type StyleName =
  | 'title'
  | 'tableTitle'
  | 'tableNote'
  | 'head'
  | 'plain'
  | 'blank'
  | 'blankText'
  | 'text'
  | 'wrapped'
  | 'number'
  | 'exact'
  | 'example'
  | 'note';

/** A value in its place. A text is always a text, whatever it begins with. */
export interface LaidCell {
  readonly value: string | number | boolean | null;
  readonly style: StyleName;
  /** The number format, where it is not the look's own. */
  readonly format?: string;
  /** Shown when the pointer rests on the cell. */
  readonly note?: string;
}

export interface LaidColumn {
  /** In characters of the default font; a Chinese one counts two. */
  readonly width: number;
}

/** What a person may choose or enter in a column. */
export interface Choice {
  readonly type: 'list' | 'whole' | 'decimal';
  /** Column and rows, counted from zero, the last row included. */
  readonly column: number;
  readonly fromRow: number;
  readonly toRow: number;
  /** The words to choose from, or else `formula`. */
  readonly words?: readonly string[];
  /** A range or formula that gives the words, or the lowest number. */
  readonly formula?: string;
  /** Shown beside the cell that is being filled. */
  readonly prompt?: string;
  readonly error?: string;
  /** True: the program refuses anything else. False: it asks. */
  readonly isStrict: boolean;
}

export type PageLayout = 'portrait' | 'landscape';

/** One sheet as it is to be written and printed on A4. */
export interface SheetLayout {
  readonly name: string;
  readonly columns: readonly LaidColumn[];
  readonly rows: readonly (readonly (LaidCell | null)[])[];
  /** Rows at the top that stay in sight and are printed on every page. */
  readonly frozenRows: number;
  /** Columns at the left that stay in sight. */
  readonly frozenColumns: number;
  readonly rowHeights: readonly (readonly [row: number, points: number])[];
  /** Cells that are one, such as a title over its table. */
  readonly merged?: readonly MergedRange[];
  readonly choices: readonly Choice[];
  readonly page: PageLayout;
}
