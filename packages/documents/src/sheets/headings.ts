import type { TableShape } from './read/table.ts';
import { plainWord } from './text.ts';
import { sheetNames } from './words.ts';

/** One column of a sheet: its key in programs and its heading for clerks. */
export type Column<Key extends string> = readonly [key: Key, heading: string];

export type UnitColumn = 'name' | 'id' | 'class' | 'parent' | 'role' | 'exempt';

export const unitColumns: readonly Column<UnitColumn>[] = [
  ['name', '单位名称'],
  ['id', '编号'],
  ['class', '类别'],
  ['parent', '上级单位'],
  ['role', '与上级的关系'],
  ['exempt', '免评'],
];

/** The columns of 计票 beside the grades, which the scheme names. */
export type TallyColumn = 'unit' | 'part' | 'issued' | 'returned' | 'abstained' | 'invalid';

export const tallyColumnsBefore: readonly Column<TallyColumn>[] = [
  ['unit', '单位名称'],
  ['part', '分项'],
  ['issued', '发出票'],
  ['returned', '收回票'],
];

export const tallyColumnsAfter: readonly Column<TallyColumn>[] = [
  ['abstained', '弃权'],
  ['invalid', '废票'],
];

export type DailyColumn = 'unit' | 'points' | 'max';

export const dailyColumns: readonly Column<DailyColumn>[] = [
  ['unit', '单位名称'],
  ['points', '得分'],
  ['max', '满分'],
];

export type LedgerColumn = 'unit' | 'rule' | 'amount' | 'grounds';
export type Ledger = 'deductions' | 'bonuses' | 'vetoes';

/** The columns of 扣分, 加分 and 一票否决; a veto has no points. */
export const ledgerColumns: Readonly<Record<Ledger, readonly Column<LedgerColumn>[]>> = {
  deductions: [
    ['unit', '单位名称'],
    ['rule', '扣分规则'],
    ['amount', '扣分'],
    ['grounds', '事由'],
  ],
  bonuses: [
    ['unit', '单位名称'],
    ['rule', '加分规则'],
    ['amount', '加分'],
    ['grounds', '事由'],
  ],
  vetoes: [
    ['unit', '单位名称'],
    ['rule', '否决规则'],
    ['grounds', '事由'],
  ],
};

export type SchemeColumn =
  | 'item'
  | 'id'
  | 'name'
  | 'number'
  | 'cap'
  | 'option'
  | 'checked'
  | 'warned';

export const schemeColumns: readonly Column<SchemeColumn>[] = [
  ['item', '项目'],
  ['id', '编号'],
  ['name', '名称'],
  ['number', '数值'],
  ['cap', '上限'],
  ['option', '选项'],
  ['checked', '核验环节'],
  ['warned', '提醒环节'],
];

/** The heading of a column. */
export function headingOf<Key extends string>(columns: readonly Column<Key>[], key: Key): string {
  return columns.find(([each]) => each === key)?.[1] ?? '';
}

/** The shape of a table with these columns. */
export function shapeOf<Key extends string>(
  columns: readonly Column<Key>[],
  required: readonly Key[],
  mergeable?: Key,
): TableShape<Key> {
  return {
    keyOf: new Map(columns.map(([key, heading]) => [plainWord(heading), key])),
    shown: columns.map(([, heading]) => heading),
    required: columns.filter(([key]) => required.includes(key)),
    ...(mergeable === undefined ? {} : { mergeable }),
  };
}

/** Sheets without which a workbook says nothing. */
export const neededSheets: readonly string[] = [sheetNames.units, sheetNames.tallies];

/** Sheets that are read; any other is the clerk's own. */
export const readSheets: ReadonlySet<string> = new Set([
  sheetNames.units,
  sheetNames.tallies,
  sheetNames.daily,
  sheetNames.deductions,
  sheetNames.bonuses,
  sheetNames.vetoes,
  sheetNames.scheme,
]);
