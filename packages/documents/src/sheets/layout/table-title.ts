import type { MergedRange } from '../cell.ts';
import type { LaidCell } from './sheet-layout.ts';

/** What stands above an official table: what it is, and of which day and how final its numbers are. */
export interface TableTitle {
  readonly title: string;
  readonly subtitle: string;
}

/** The two rows above a table's headings, each over its whole width. */
export function layTitle(
  { title, subtitle }: TableTitle,
  columns: number,
): {
  readonly rows: readonly (readonly (LaidCell | null)[])[];
  readonly merged: readonly MergedRange[];
  readonly rowHeights: readonly (readonly [row: number, points: number])[];
} {
  const across = (row: number): MergedRange => {
    return { top: row, bottom: row, left: 0, right: columns - 1 };
  };
  return {
    rows: [[{ value: title, style: 'tableTitle' }], [{ value: subtitle, style: 'tableNote' }]],
    merged: [across(0), across(1)],
    rowHeights: [
      [0, 36],
      [1, 20],
    ],
  };
}
