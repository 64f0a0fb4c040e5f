import {
  type Cell,
  type CellValue,
  type CellStyle as LibraryStyle,
  readXlsx,
  type Sheet,
  type WriteSheet,
  writeXlsx,
} from 'hucre/xlsx';
import type { CellContent, MergedRange, SheetCell, SheetCells } from './cell.ts';
import { columnName } from './cell.ts';
import type { GuardedSheet, GuardedWorkbook } from './guard/guard-workbook.ts';
import type { LaidCell, PageLayout, SheetLayout, StyleName } from './layout/sheet-layout.ts';
import { styleOf } from './layout/styles.ts';

/**
 * The one file that knows the xlsx library (docs/decisions/0010-xlsx-library.md). It reads guarded
 * workbooks only, and writes laid-out sheets.
 */

function contentOf(value: CellValue, cell: Cell | undefined): CellContent | null {
  if (value === null || value === '') return null;
  if (cell?.type === 'error') return { kind: 'error', text: String(value) };
  if (typeof value === 'string') return { kind: 'text', text: value };
  if (typeof value === 'number') return { kind: 'number', number: value };
  if (typeof value === 'boolean') return { kind: 'boolean', boolean: value };
  const isValid = !Number.isNaN(value.getTime());
  return { kind: 'date', text: isValid ? value.toISOString().slice(0, 10) : '' };
}

function isWithin({ top, left, bottom, right }: MergedRange, row: number, column: number): boolean {
  return row >= top && row <= bottom && column >= left && column <= right;
}

function cellsOf(sheet: Sheet, guarded: GuardedSheet, isDate1904: boolean): SheetCells {
  const { name, formulas, merged, hiddenRows, isHidden } = guarded;
  const rows: SheetCell[][] = [];
  for (const [row, values] of sheet.rows.entries()) {
    const cells: SheetCell[] = [];
    for (const [column, value] of values.entries()) {
      const key = `${row},${column}`;
      const content = contentOf(value, sheet.cells?.get(key));
      const isFormula =
        formulas.cells.has(key) || formulas.ranges.some((range) => isWithin(range, row, column));
      if (content !== null || isFormula) cells.push({ row, column, content, isFormula });
    }
    if (cells.length > 0) rows.push(cells);
  }
  return { name, rows, merged, hiddenRows, isHidden, isDate1904 };
}

/**
 * Reads the cells of a guarded workbook.
 *
 * @returns null when the library cannot read what the guard let pass
 */
export async function readCells(workbook: GuardedWorkbook): Promise<readonly SheetCells[] | null> {
  try {
    const { isDate1904 } = workbook;
    const { sheets } = await readXlsx(workbook.bytes, {
      dateSystem: isDate1904 ? '1904' : '1900',
    });
    return workbook.sheets.flatMap((guarded, i) => {
      const sheet = sheets[i];
      return sheet === undefined ? [] : [cellsOf(sheet, guarded, isDate1904)];
    });
  } catch {
    return null;
  }
}

function pageSetup(page: PageLayout, repeatedRows: number): NonNullable<WriteSheet['pageSetup']> {
  return {
    paperSize: 'a4',
    orientation: page,
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    margins: { top: 0.6, bottom: 0.6, left: 0.5, right: 0.5, header: 0.3, footer: 0.3 },
    ...(repeatedRows > 0 ? { printTitlesRow: `$1:$${repeatedRows}` } : {}),
  };
}

/** What a cell may hold at most; a longer text would make programs repair the file. */
const longestText = 32_767;

/**
 * A text as the file can carry it. `_x0041_` is how the format writes an odd character, so a name that
 * looks like that is escaped; characters that XML has no place for become U+FFFD.
 */
function fileText(text: string): string {
  return text
    .slice(0, longestText)
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/gu, '_x005F_')
    .replace(/[\p{Surrogate}\ufffe\uffff]/gu, '\ufffd');
}

function fileValue(value: LaidCell['value']): CellValue {
  return typeof value === 'string' ? fileText(value) : value;
}

function toLibrary(sheet: SheetLayout): WriteSheet {
  const values: CellValue[][] = [];
  const cells = new Map<string, Partial<Cell>>();
  const styles = new Map<StyleName, LibraryStyle>();
  const look = (name: StyleName): LibraryStyle => {
    const style = styles.get(name) ?? styleOf(name);
    styles.set(name, style);
    return style;
  };
  for (const [row, laid] of sheet.rows.entries()) {
    values.push(laid.map((cell) => fileValue(cell?.value ?? null)));
    for (const [column, cell] of laid.entries()) {
      if (cell === null) continue;
      cells.set(`${row},${column}`, {
        value: fileValue(cell.value),
        style:
          cell.format === undefined
            ? look(cell.style)
            : { ...look(cell.style), numFmt: cell.format },
        ...(cell.note === undefined ? {} : { comment: { author: '', text: cell.note } }),
      });
    }
  }
  return {
    name: sheet.name,
    rows: values,
    cells,
    columns: sheet.columns.map(({ width }) => ({ width })),
    ...(sheet.merged === undefined
      ? {}
      : {
          merges: sheet.merged.map(({ top, left, bottom, right }) => {
            return { startRow: top, startCol: left, endRow: bottom, endCol: right };
          }),
        }),
    ...(sheet.frozenRows > 0
      ? { freezePane: { rows: sheet.frozenRows, columns: sheet.frozenColumns } }
      : {}),
    pageSetup: pageSetup(sheet.page, sheet.frozenRows),
    headerFooter: { oddFooter: '&C&P / &N' },
    rowDefs: new Map(sheet.rowHeights.map(([row, height]) => [row, { height }])),
    dataValidations: sheet.choices.map((choice) => ({
      type: choice.type,
      ...(choice.type === 'list' ? {} : { operator: 'greaterThanOrEqual' as const }),
      ...(choice.words === undefined ? {} : { values: [...choice.words] }),
      ...(choice.formula === undefined ? {} : { formula1: choice.formula }),
      allowBlank: true,
      showInputMessage: choice.prompt !== undefined,
      ...(choice.prompt === undefined ? {} : { inputMessage: choice.prompt }),
      showErrorMessage: true,
      errorStyle: choice.isStrict ? 'stop' : 'warning',
      ...(choice.error === undefined ? {} : { errorMessage: choice.error }),
      range: `${columnName(choice.column)}${choice.fromRow + 1}:${columnName(choice.column)}${choice.toRow + 1}`,
    })),
  };
}

/** No clock here: the same workbook is the same bytes. */
const writtenAt = new Date(Date.UTC(2026, 0, 1));

/** Writes laid-out sheets as an xlsx file. Texts stay texts, also those that begin like a formula. */
export async function writeSheets(sheets: readonly SheetLayout[]): Promise<Uint8Array> {
  return writeXlsx({
    sheets: sheets.map(toLibrary),
    properties: { creator: '评议 Pingyi', created: writtenAt, modified: writtenAt },
    defaultFont: { name: '等线', size: 11 },
  });
}
