import type { Language, Sentence } from '@pingyi/core';
import { columnName } from '../../cell.ts';
import { heightOf } from '../../layout/row-heights.ts';
import type { Choice, LaidCell, SheetLayout } from '../../layout/sheet-layout.ts';
import { plainDecimal } from '../../read/cell-values.ts';
import { exampleMark } from '../../read/table.ts';
import { columnsOf, type ListDescription, type ListRow, type ListValue } from '../description.ts';
import type { PreparedType } from '../values/value-type.ts';
import { choicesSheet, guideSheet } from '../words/sheets.ts';

/** Drop-downs reach down to this row: as many as are ever handed in at once. */
const lastRow = 20_000;

/** Empty rows that are ready to be filled, their texts kept as texts: 0571… stays what it is. */
const emptyRows = 500;

const required: Sentence = { zh: '必填', en: 'required' };

/** A list made ready for writing. */
interface Laying<Row extends ListRow, Context> {
  readonly list: ListDescription<Row, Context>;
  readonly types: ReadonlyMap<string, PreparedType<ListValue>>;
  readonly language: Language;
}

/** The texts of a row, in the order of the columns. */
export function textsOf<Row extends ListRow, Context>(
  { list, types }: Laying<Row, Context>,
  row: Row,
): readonly string[] {
  return columnsOf(list).map((id) => types.get(id)?.write(row[id] ?? null) ?? '');
}

/** A number where the sheet shows one and the number reads back as the very same text. */
function entryOf(text: string, isNumber: boolean): string | number | null {
  if (text === '') return null;
  const number = Number(text);
  return isNumber && Number.isFinite(number) && plainDecimal(number) === text ? number : text;
}

function exampleRow<Row extends ListRow, Context>({
  list,
  types,
  language,
}: Laying<Row, Context>): readonly LaidCell[] {
  return columnsOf(list).map((id, place) => {
    const { example, type } = list.columns[id];
    const [word = ''] = type.isChoice ? (types.get(id)?.words ?? []) : [];
    const text = example === null ? word : example[language];
    return { value: place === 0 ? `${exampleMark}${text}` : text || null, style: 'example' };
  });
}

/** The sheet that is filled: headings that stay in sight, an example when there are no rows. */
function laySheet<Row extends ListRow, Context>(
  laying: Laying<Row, Context>,
  rows: readonly Row[],
): SheetLayout {
  const { list, types, language } = laying;
  const ids = columnsOf(list);
  const heads = ids.map(
    (id): LaidCell => ({
      value: list.columns[id].heading[language],
      style: 'head',
      note: `${list.columns[id].isRequired ? `${required[language]}: ` : ''}${list.columns[id].guide[language]}`,
    }),
  );
  const filled = rows.map((row) =>
    textsOf(laying, row).map((text, place): LaidCell => {
      const id = ids[place];
      const isNumber = id !== undefined && list.columns[id].type.isNumber;
      return { value: entryOf(text, isNumber), style: isNumber ? 'number' : 'text' };
    }),
  );
  const blank = ids.map(
    (id): LaidCell => ({
      value: null,
      style: list.columns[id].type.isNumber ? 'blank' : 'blankText',
    }),
  );
  const blanks = Array.from({ length: emptyRows }, () => blank);
  const top = rows.length === 0 ? [heads, exampleRow(laying)] : [heads];
  const choices = ids.flatMap((id, column): Choice[] => {
    const type = types.get(id);
    const prompt = list.columns[id].guide[language].slice(0, 250);
    if (type === undefined || !list.columns[id].type.isChoice || type.words.length === 0) return [];
    const place = choiceColumns(laying).indexOf(id);
    const name = columnName(place);
    const formula = `'${choicesSheet[language]}'!$${name}$2:$${name}$${type.words.length + 1}`;
    const range = { column, fromRow: top.length, toRow: top.length + lastRow - 1 };
    const error = language === 'zh' ? '请从下拉框中选择。' : 'Please choose from the list.';
    return [{ type: 'list', ...range, formula, prompt, error, isStrict: true }];
  });
  return {
    name: list.title[language],
    columns: ids.map((id) => ({ width: list.columns[id].width })),
    rows: [...top, ...filled, ...blanks],
    frozenRows: 1,
    frozenColumns: 1,
    rowHeights: [[0, 28]],
    choices,
    page: 'landscape',
  };
}

/** Columns whose words are listed: those with a drop-down, and those that hold several of the words. */
function choiceColumns<Row extends ListRow, Context>({
  list,
  types,
}: Laying<Row, Context>): readonly string[] {
  return columnsOf(list).filter((id) => (types.get(id)?.words.length ?? 0) > 0);
}

/** The words to choose from, a column each; drop-downs point here, since a list in a cell is short. */
function layChoices<Row extends ListRow, Context>(
  laying: Laying<Row, Context>,
): SheetLayout | null {
  const { list, types, language } = laying;
  const ids = choiceColumns(laying);
  if (ids.length === 0) return null;
  const words = ids.map((id) => types.get(id)?.words ?? []);
  const most = words.reduce((longest, each) => Math.max(longest, each.length), 0);
  const heads = ids.map(
    (id): LaidCell => ({ value: list.columns[id]?.heading[language] ?? '', style: 'head' }),
  );
  const rows = Array.from({ length: most }, (_, row) =>
    words.map((each): LaidCell | null => {
      const word = each[row];
      return word === undefined ? null : { value: word, style: 'text' };
    }),
  );
  return {
    name: choicesSheet[language],
    columns: ids.map((id) => ({ width: list.columns[id]?.width ?? 20 })),
    rows: [heads, ...rows],
    frozenRows: 1,
    frozenColumns: 0,
    rowHeights: [[0, 24]],
    choices: [],
    page: 'portrait',
  };
}

/** How the sheet is filled, in Chinese and English side by side. */
function layGuide<Row extends ListRow, Context>({
  list,
  language,
}: Laying<Row, Context>): SheetLayout {
  const columns = [{ width: 18 }, { width: 18 }, { width: 8 }, { width: 44 }, { width: 44 }];
  const cell = (value: string, style: LaidCell['style'] = 'wrapped'): LaidCell => ({
    value,
    style,
  });
  const general: readonly Sentence[] = [
    {
      zh: `每行一条。以“${exampleMark}”开头的行不读。表头文字不要改，列的先后可以换，不用的非必填列可以删去。`,
      en: `One row each. A row that begins with “${exampleMark}” is not read. Keep the headings; columns may be moved, and those not required deleted.`,
    },
    {
      zh: '单元格里不要写公式，不要合并单元格，不要填居民身份证号码。“序号”“备注”列可以加，不读。',
      en: 'No formulas, no merged cells, no resident identity numbers. Columns “No.” and “Remarks” may be added and are not read.',
    },
    {
      zh: '填好后先检查，再确认写入：检查会指出每个有误的单元格；同一文件导入两次不会重复。',
      en: 'A filled sheet is checked first and written on confirmation: every faulty cell is named, and the same file twice makes nothing double.',
    },
  ];
  const heads = ['列', 'Column', '必填 *', '怎样填', 'How to fill in'];
  const body = columnsOf(list).map((id) => {
    const { heading, isRequired, guide } = list.columns[id];
    return [heading.zh, heading.en, isRequired ? '*' : '', guide.zh, guide.en].map((text) =>
      cell(text),
    );
  });
  const notes = general.map(({ zh, en }) => [null, null, null, cell(zh), cell(en)]);
  const rows = [...body, ...notes];
  return {
    name: guideSheet[language],
    columns,
    rows: [heads.map((text) => cell(text, 'head')), ...rows],
    frozenRows: 1,
    frozenColumns: 0,
    rowHeights: [[0, 24], ...rows.map((row, i) => [i + 1, heightOf(row, columns) + 4] as const)],
    choices: [],
    page: 'landscape',
  };
}

/** The workbook of a list: the sheet itself, how it is filled, and the words to choose from. */
export function layList<Row extends ListRow, Context>(
  laying: Laying<Row, Context>,
  rows: readonly Row[],
): readonly SheetLayout[] {
  const choices = layChoices(laying);
  return [laySheet(laying, rows), layGuide(laying), ...(choices === null ? [] : [choices])];
}
