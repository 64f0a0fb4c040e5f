import type { MergedRange, SheetCell, SheetCells } from '../../cell.ts';
import { cellName } from '../../cell.ts';

/** What a cell under a merged range says. */
export interface MergedAnswer {
  /** The cell that holds the range's one value; undefined when it is empty. */
  readonly holder: SheetCell | undefined;
  /** Its name, such as `A3`. */
  readonly place: string;
  /** The range lies in one column: one value over several rows. */
  readonly isDownwards: boolean;
}

/**
 * Finds the merged range that covers an empty cell. Ranges are kept by row, so a sheet with thousands
 * of them costs no more than its rows.
 */
export function createMergedCells(
  sheet: SheetCells,
): (row: number, column: number) => MergedAnswer | null {
  if (sheet.merged.length === 0) return () => null;
  const byRow = new Map<number, MergedRange[]>();
  const last = sheet.rows.at(-1)?.at(0)?.row ?? 0;
  for (const range of sheet.merged)
    for (let row = range.top; row <= Math.min(range.bottom, last); row += 1) {
      const ranges = byRow.get(row) ?? [];
      byRow.set(row, ranges);
      // More of them in one row than a sheet has columns cover each other: the rest says nothing new.
      if (ranges.length < 256) ranges.push(range);
    }
  const rowsByNumber = new Map(sheet.rows.map((cells) => [cells[0]?.row ?? 0, cells] as const));
  return (row, column) => {
    const range = byRow.get(row)?.find(({ left, right }) => column >= left && column <= right);
    if (range === undefined || (range.top === row && range.left === column)) return null;
    const holder = rowsByNumber.get(range.top)?.find((cell) => cell.column === range.left);
    return {
      holder,
      place: cellName(range.top, range.left),
      isDownwards: range.left === range.right,
    };
  };
}
