import type { Language } from '@pingyi/core';
import { cellName, type SheetCell, type SheetCells } from '../../cell.ts';
import { shownText } from '../../read/cell-values.ts';
import { exampleMark } from '../../read/table.ts';
import { plainWord } from '../../text.ts';
import { cleanText } from '../clean-text.ts';
import { columnsOf, type ListDescription, type ListRow, type ListValue } from '../description.ts';
import { holdsIdentityNumber } from '../values/identity-number.ts';
import type { FilledContent, PreparedType } from '../values/value-type.ts';
import type { FaultLog } from './fault-log.ts';
import type { MappedHeadings } from './headings.ts';
import { createMergedCells } from './merged-cells.ts';
import type { Notices } from './notices.ts';

/** A row as its cells say it. */
export interface ReadRow<Row> {
  /** From zero. */
  readonly row: number;
  readonly values: Row;
}

/** The rows below the headings, and those that are none. */
export interface ReadRows<Row> {
  readonly rows: readonly ReadRow<Row>[];
  readonly empty: number;
  readonly examples: number;
}

/** How often long reading says how far it is. */
const rowsAtOnce = 1_000;
const mark = plainWord(exampleMark);

function isFilled(cell: SheetCell): boolean {
  if (cell.isFormula) return true;
  return cell.content !== null && shownText(cell.content).trim() !== '';
}

function isExample(cells: readonly SheetCell[]): boolean {
  return cells.some(
    ({ content }) =>
      content?.kind === 'text' && plainWord(content.text.slice(0, 100)).startsWith(mark),
  );
}

/** What the reading of rows needs to know of the sheet and its list. */
interface Reading<Row extends ListRow, Context> {
  readonly sheet: SheetCells;
  readonly list: ListDescription<Row, Context>;
  readonly headings: MappedHeadings;
  readonly types: ReadonlyMap<string, PreparedType<ListValue>>;
  readonly language: Language;
  readonly faults: FaultLog;
  readonly notices: Notices;
  onRows(done: number, total: number): void;
}

/**
 * Reads the rows below the headings. Nothing stops at the first fault: a row with faults is read as
 * far as it can be, so that rules over several rows see it.
 */
export function readRows<Row extends ListRow, Context>(
  reading: Reading<Row, Context>,
): ReadRows<Row> {
  const { sheet, list, headings, types, language, faults, notices } = reading;
  const ids = columnsOf(list);
  const placeOf = new Map(
    headings.columns.flatMap(({ column, place }) =>
      typeof column === 'string' ? [[column, place] as const] : [],
    ),
  );
  const read = new Set(placeOf.values());
  const headed = new Set(headings.columns.map(({ place }) => place));
  const nameless = new Set<number>();
  const mergedAt = createMergedCells(sheet);
  const empties = Object.fromEntries(ids.map((id) => [id, list.columns[id].type.empty]));

  /** The cell that counts for a column: its own, or the one that a merged range holds. */
  function cellFor(
    id: keyof Row & string,
    row: number,
    place: number,
    own: SheetCell | undefined,
  ): SheetCell | undefined {
    if (own !== undefined && isFilled(own)) return own;
    const merged = mergedAt(row, place);
    if (merged?.holder === undefined) return undefined;
    if (merged.isDownwards && list.columns[id].mayMerge === true) return merged.holder;
    faults.object(row, place, id, 'merged-cell', { with: merged.place });
    return undefined;
  }

  /** The value of a cell in its column; undefined when it has a fault. */
  function readCell(
    cell: SheetCell,
    row: number,
    place: number,
    id: string,
  ): ListValue | undefined {
    const object = (code: Parameters<FaultLog['object']>[3], facts = {}): undefined => {
      faults.object(row, place, id, code, facts);
      return undefined;
    };
    if (cell.isFormula) return object('formula-cell');
    const { content } = cell;
    if (content === null) return list.columns[id]?.type.empty;
    if (content.kind === 'error') return object('error-cell', { value: content.text });
    let filled: FilledContent = { ...content, isDate1904: sheet.isDate1904 };
    if (content.kind === 'text') {
      const clean = cleanText(content.text);
      if (clean.unprintable !== null)
        return object('unprintable-character', { character: clean.unprintable });
      if (clean.removed > 0) notices.add('invisible-removed', cellName(row, place));
      if (clean.text.trim() === '') return list.columns[id]?.type.empty;
      filled = { kind: 'text', text: clean.text };
    }
    const said = types.get(id)?.read(filled);
    if (said === undefined || said.ok) return said?.value;
    faults.object(row, place, id, said.code, said.facts);
    return undefined;
  }

  function readRow(cells: readonly SheetCell[], row: number): Row {
    const cellAt = new Map(cells.map((cell) => [cell.column, cell]));
    const holders = new Set<number>();
    for (const cell of cells) {
      if (cell.content === null || !isFilled(cell)) continue;
      if (!headed.has(cell.column) && !nameless.has(cell.column)) {
        nameless.add(cell.column);
        notices.add('columns-not-read', cellName(row, cell.column));
      }
      // Also where the column is not read: such a file should not be handed about at all.
      if (holdsIdentityNumber(shownText(cell.content))) {
        holders.add(cell.column);
        faults.object(row, cell.column, '', 'identity-number');
      }
    }
    const values: Record<string, ListValue> = { ...empties };
    for (const id of ids) {
      const place = placeOf.get(id);
      if (place === undefined || holders.has(place)) continue;
      const before = faults.total();
      const cell = cellFor(id, row, place, cellAt.get(place));
      const value = cell === undefined ? undefined : readCell(cell, row, place, id);
      if (value !== undefined) values[id] = value;
      const isEmpty = value === undefined || value === null || value === '';
      if (isEmpty && list.columns[id].isRequired && faults.total() === before)
        faults.object(row, place, id, 'missing-field', {
          field: list.columns[id].heading[language],
        });
    }
    return values as Row;
  }

  const body = sheet.rows.filter((cells) => (cells[0]?.row ?? 0) > headings.row);
  const rows: ReadRow<Row>[] = [];
  let examples = 0;
  let last = headings.row;
  let empty = 0;
  for (const [done, cells] of body.entries()) {
    if (done % rowsAtOnce === 0) reading.onRows(done, body.length);
    const row = cells[0]?.row ?? 0;
    // A row with nothing but its running number is a row that nobody has filled.
    if (!cells.some((cell) => read.has(cell.column) && isFilled(cell))) continue;
    empty += row - last - 1;
    last = row;
    if (isExample(cells)) {
      examples += 1;
      continue;
    }
    if (sheet.hiddenRows.has(row)) notices.add('hidden-rows', String(row + 1));
    rows.push({ row, values: readRow(cells, row) });
  }
  reading.onRows(body.length, body.length);
  return { rows, empty, examples };
}
