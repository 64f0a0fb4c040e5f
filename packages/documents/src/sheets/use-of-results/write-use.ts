import type { Language } from '@pingyi/core';
import { strToU8 } from 'fflate';
import { heightOf } from '../layout/row-heights.ts';
import type { LaidCell, SheetLayout } from '../layout/sheet-layout.ts';
import { layTitle } from '../layout/table-title.ts';
import { writeSheets } from '../library.ts';
import { csvOf } from '../lists/writing/csv.ts';
import { cleanGovernment } from './clean-government.ts';
import { organConduct } from './organ-conduct.ts';
import type { UnitYear, UseOfResults } from './table.ts';

/** Every table that other assessments take over. */
export const usesOfResults: readonly UseOfResults[] = [cleanGovernment, organConduct];

/** What such a table is written from. */
export interface UseTable {
  readonly use: UseOfResults;
  /** Says what stands in it and how final that is. */
  readonly subtitle: string;
  readonly units: readonly UnitYear[];
  readonly language: Language;
}

/** The table as text that a spreadsheet opens: headings, then one row a unit. */
export function writeUseCsv({ use, units, language }: UseTable): Uint8Array {
  const heads = use.columns.map(({ heading }) => heading[language]);
  const rows = units.map((unit) =>
    use.columns.map(({ value }) => String(value(unit, language) ?? '')),
  );
  return strToU8(csvOf([heads, ...rows]));
}

function cellOf(value: string | number | null): LaidCell {
  return typeof value === 'number'
    ? { value, style: 'number', format: '0.00' }
    : { value, style: 'plain' };
}

/** The table as a workbook for printing on A4 landscape: title, how final it is, headings, one row a unit. */
export function writeUseWorkbook({
  use,
  subtitle,
  units,
  language,
}: UseTable): Promise<Uint8Array> {
  const heads = use.columns.map(
    ({ heading }): LaidCell => ({ value: heading[language], style: 'head' }),
  );
  const columns = use.columns.map(({ width }) => ({ width }));
  const title = layTitle({ title: use.title[language], subtitle }, columns.length);
  const rows = units.map((unit) => use.columns.map(({ value }) => cellOf(value(unit, language))));
  const headRow = title.rows.length;
  const sheet: SheetLayout = {
    name: use.title[language].slice(0, 31),
    columns,
    rows: [...title.rows, heads, ...rows],
    merged: title.merged,
    frozenRows: headRow + 1,
    frozenColumns: 1,
    rowHeights: [
      ...title.rowHeights,
      [headRow, 24],
      ...rows.map((row, i) => [headRow + 1 + i, heightOf(row, columns) + 3] as const),
    ],
    choices: [],
    page: 'landscape',
  };
  return writeSheets([sheet]);
}
