import { type Fault, score, scoreResultOf } from '@pingyi/core';
import { readScoreFile } from '../sheets/read-score-file.ts';
import { type RawCell, rawWorkbook } from './raw-workbook.ts';

/** Two stations and their counts: the smallest workbook that scores, as rows to change. */
export function smallWorkbook(): Record<string, RawCell[][]> {
  return {
    单位: [
      ['单位名称', '编号', '类别', '上级单位', '与上级的关系', '免评'],
      ['城东街道文化站', null, '乡镇文化站', null, null, null],
      ['城西街道文化站', null, '乡镇文化站', null, null, null],
    ],
    计票: [
      ['单位名称', '发出票', '收回票', '满意', '比较满意', '一般', '不满意', '弃权', '废票'],
      ['城东街道文化站', 120, 110, 70, 20, 10, 6, 0, 4],
      ['城西街道文化站', 100, 100, 60, 20, 10, 6, 0, 4],
    ],
  };
}

export type Sheets = Record<string, RawCell[][]>;

/** The faults of the small workbook with a change. */
export async function faultsOf(change: (sheets: Sheets) => void): Promise<readonly Fault[]> {
  const sheets = smallWorkbook();
  change(sheets);
  const read = await readScoreFile(rawWorkbook(sheets), 'book.xlsx');
  return read.ok ? [] : read.faults;
}

/** The same as `place code`. */
export async function placesOf(change: (sheets: Sheets) => void): Promise<readonly string[]> {
  return (await faultsOf(change)).map(({ code, path }) => `${path} ${code}`);
}

export function rowsOf(sheets: Sheets, name: string): RawCell[][] {
  const rows = sheets[name];
  if (rows === undefined) throw new Error(`the workbook has no sheet ${name}`);
  return rows;
}

/** Puts a cell at a place such as `计票!D2`. */
export function put(place: string, cell: RawCell): (sheets: Sheets) => void {
  const [, sheet = '', column = '', row = ''] = /^(.+)!([A-Z])(\d+)$/u.exec(place) ?? [];
  return (sheets) => {
    const cells = rowsOf(sheets, sheet)[Number(row) - 1];
    if (cells === undefined) throw new Error(`the sheet has no row ${row}`);
    cells[column.charCodeAt(0) - 65] = cell;
  };
}

/** The rounded satisfaction of every unit of a workbook without faults. */
export async function satisfactionOf(sheets: Sheets): Promise<readonly (string | null)[]> {
  const read = await readScoreFile(rawWorkbook(sheets), 'book.xlsx');
  if (!read.ok) throw new Error(JSON.stringify(read.faults));
  return scoreResultOf(score(read.value), 'zh').units.map((unit) => unit.satisfaction);
}
