import { type MergedRange, placeName, type SheetCell, type SheetCells } from '../cell.ts';
import { plainWord } from '../text.ts';
import { shownText } from './cell-values.ts';
import type { Draft } from './draft.ts';

/** One row below the headings. */
export interface TableRow<Key extends string> {
  /** The cell under a heading, or undefined when it is empty or the heading is missing. */
  cellOf(key: Key): SheetCell | undefined;
  /** `计票!D7`, also for an empty cell. */
  placeOf(key: Key): string;
  /** True when a cell under any of these headings holds something. */
  hasAny(keys: Iterable<Key>): boolean;
}

/** What a sheet's headings are. */
export interface TableShape<Key extends string> {
  /** Headings as they are compared (`plainWord`), and what each stands for. */
  readonly keyOf: ReadonlyMap<string, Key>;
  /** Headings as they are written, for the list of known ones. */
  readonly shown: readonly string[];
  /** A sheet without one of these columns cannot be read. */
  readonly required: readonly (readonly [key: Key, heading: string])[];
  /** The column whose cells may be merged downwards: one unit over several rows. */
  readonly mergeable?: Key;
}

/** Columns for the clerk's own remarks, on every sheet. */
const ignoredHeadings: ReadonlySet<string> = new Set(['备注', '说明']);

/** A row that begins like this is an example and is not read. */
export const exampleMark = '（示例）';

/** Titles and remarks may stand above the headings, in at most this many rows. */
const longestPreamble = 10;

function textOf(cell: SheetCell | undefined): string {
  return cell?.content === null || cell === undefined ? '' : shownText(cell.content);
}

function findHeadings<Key extends string>(sheet: SheetCells, shape: TableShape<Key>): number {
  return sheet.rows
    .slice(0, longestPreamble)
    .findIndex((cells) =>
      shape.required.some(([key]) =>
        cells.some((cell) => shape.keyOf.get(plainWord(textOf(cell))) === key),
      ),
    );
}

/** True when the row's mark stands in whichever column: columns may be put in another order. */
function isExample(cells: readonly SheetCell[]): boolean {
  const mark = plainWord(exampleMark);
  return cells.some((cell) => plainWord(textOf(cell)).startsWith(mark));
}

/** Reads the headings: what each column holds. Columns of remarks are known, and null. */
function readHeadings<Key extends string>(
  sheet: SheetCells,
  cells: readonly SheetCell[],
  shape: TableShape<Key>,
  draft: Draft,
): ReadonlyMap<number, Key | null> {
  const columns = new Map<number, Key | null>();
  const seen = new Set<Key>();
  for (const cell of cells) {
    const heading = textOf(cell);
    const place = placeName(sheet.name, cell.row, cell.column);
    if (heading === '') continue;
    if (cell.isFormula) draft.object('formula-cell', place, {});
    const key = shape.keyOf.get(plainWord(heading));
    if (key === undefined) {
      columns.set(cell.column, null);
      if (!ignoredHeadings.has(plainWord(heading)))
        draft.object('unknown-heading', place, {
          heading: heading.slice(0, 40),
          known: shape.shown,
        });
    } else if (seen.has(key)) {
      columns.set(cell.column, null);
      draft.object('duplicate-key', place, { field: heading.slice(0, 40) });
    } else {
      columns.set(cell.column, key);
      seen.add(key);
    }
  }
  const headingRow = cells[0]?.row ?? 0;
  for (const [key, heading] of shape.required)
    if (!seen.has(key))
      draft.object('missing-field', placeName(sheet.name, headingRow, 0), { field: heading });
  return columns;
}

/**
 * For each column, its ranges that are merged downwards, from the top, so that one unit may span the
 * rows of its parts. Found by halving, since a sheet may hold thousands of them.
 */
function createMergedLookup(sheet: SheetCells): (row: number, column: number) => number | null {
  const byColumn = new Map<number, MergedRange[]>();
  for (const range of sheet.merged) {
    if (range.left !== range.right) continue;
    const ranges = byColumn.get(range.left) ?? [];
    byColumn.set(range.left, ranges);
    ranges.push(range);
  }
  for (const ranges of byColumn.values()) ranges.sort((a, b) => a.top - b.top);
  return (row, column) => {
    const ranges = byColumn.get(column) ?? [];
    let low = 0;
    let high = ranges.length;
    while (low < high) {
      const middle = Math.floor((low + high) / 2);
      if ((ranges[middle]?.top ?? 0) <= row) low = middle + 1;
      else high = middle;
    }
    const range = ranges[low - 1];
    return range !== undefined && range.bottom >= row ? range.top : null;
  };
}

/**
 * Reads a sheet as a table: headings in any order, examples and empty rows left out. Values under no
 * heading are refused, since they would otherwise be lost in silence.
 */
export function readTable<Key extends string>(
  sheet: SheetCells,
  shape: TableShape<Key>,
  draft: Draft,
): readonly TableRow<Key>[] {
  const headingIndex = findHeadings(sheet, shape);
  const headingCells = sheet.rows[headingIndex];
  if (headingCells === undefined) {
    const field = shape.required.map(([, heading]) => heading).join('、');
    draft.object('missing-field', placeName(sheet.name, 0, 0), { field });
    return [];
  }
  const columns = readHeadings(sheet, headingCells, shape, draft);
  const columnOf = new Map([...columns].flatMap(([column, key]) => (key ? [[key, column]] : [])));
  const body = sheet.rows.slice(headingIndex + 1).filter((cells) => !isExample(cells));
  const at = new Map(
    sheet.merged.length === 0
      ? []
      : body.flat().map((cell) => [`${cell.row},${cell.column}`, cell] as const),
  );
  const topOf = createMergedLookup(sheet);
  const nameless = new Set<number>();
  const rows: TableRow<Key>[] = [];
  for (const cells of body) {
    const cellAt = new Map(cells.map((cell) => [cell.column, cell]));
    const row = cells[0]?.row ?? 0;
    for (const cell of cells) {
      const key = columns.get(cell.column);
      const place = placeName(sheet.name, cell.row, cell.column);
      if (key === undefined && textOf(cell) !== '' && !nameless.has(cell.column)) {
        nameless.add(cell.column);
        draft.object('unknown-heading', place, { heading: '', known: shape.shown });
      }
      if (key && cell.isFormula) draft.object('formula-cell', place, {});
    }
    const cellOf = (key: Key): SheetCell | undefined => {
      const column = columnOf.get(key);
      if (column === undefined) return undefined;
      const cell = cellAt.get(column);
      if (cell !== undefined || key !== shape.mergeable) return cell;
      const top = topOf(row, column);
      return top === null ? undefined : at.get(`${top},${column}`);
    };
    const tableRow: TableRow<Key> = {
      cellOf,
      placeOf: (key) => placeName(sheet.name, row, columnOf.get(key) ?? 0),
      hasAny: (keys) => [...keys].some((key) => textOf(cellOf(key)) !== ''),
    };
    if (tableRow.hasAny(columnOf.keys())) rows.push(tableRow);
  }
  return rows;
}
