import { digestOf, digestOfBytes, type Language } from '@pingyi/core';
import type { SheetCells } from '../cell.ts';
import { cellName } from '../cell.ts';
import { plainWord } from '../text.ts';
import { columnsOf, type ListDescription, type ListRow, type ListValue } from './description.ts';
import { fileFault } from './fault.ts';
import { chooseSheet, isOwnSheet } from './reading/choose-sheet.ts';
import { createFaultLog } from './reading/fault-log.ts';
import {
  findHeadings,
  headingKey,
  type MappedHeadings,
  missingColumns,
  unknownHeadings,
} from './reading/headings.ts';
import type { ListMapping } from './reading/mapping.ts';
import { matchRows, objectToUnknownIds } from './reading/match-rows.ts';
import { createNotices } from './reading/notices.ts';
import type { FieldDifference, ListPreview, ListReading, ReadyRow } from './reading/preview.ts';
import { type ReadRow, readRows } from './reading/read-rows.ts';
import type { CheckedRow } from './reading/row-check.ts';
import { readSource, type SourceForm } from './source/read-source.ts';
import type { PreparedType } from './values/value-type.ts';

/** How far the reading of a file is. */
export interface ListProgress {
  readonly stage: 'opening' | 'reading' | 'comparing';
  /** Rows of the list; 0 of 0 while nobody knows. */
  readonly done: number;
  readonly total: number;
}

/** What a list is read against. */
export interface ReadListOptions<Row, Context> {
  /** The data that cells refer to: categories, units, items. */
  readonly context: Context;
  /** The rows that are there already. */
  readonly existing: readonly Row[];
  /** How the columns are understood, as a person has said before. */
  readonly mapping?: ListMapping;
  /** The language of names in facts, such as the words that a cell may hold; zh when left out. */
  readonly language?: Language;
  /** The file is the system's own: ids that do not exist here are taken as they are. */
  readonly bringsIds?: boolean;
  onProgress?(progress: ListProgress): void;
}

/** The mapping as it is understood: what is known of each heading, once. */
function mappingOf<Row extends ListRow, Context>(
  list: ListDescription<Row, Context>,
  headings: MappedHeadings,
  asked: string | undefined,
): ListMapping {
  const columns = new Map<string, { heading: string; column: string | null }>();
  for (const { heading, column } of headings.columns) {
    const key = headingKey(heading);
    if (column !== undefined && !columns.has(key)) columns.set(key, { heading, column });
  }
  return {
    format: 'pingyi-list-mapping/1',
    list: list.id,
    // A sheet that was found by itself is found again; the next file may call it something else.
    ...(asked === undefined ? {} : { sheet: asked }),
    columns: [...columns.values()],
  };
}

/** A heading that stands twice and means a column: which of them counts, nobody can say. */
function findTwin({ columns }: MappedHeadings): (typeof columns)[number] | undefined {
  const meant = new Set(
    columns.flatMap(({ heading, column }) =>
      typeof column === 'string' ? [headingKey(heading)] : [],
    ),
  );
  return columns.find(
    ({ heading, column }) => column === undefined && meant.has(headingKey(heading)),
  );
}

function isSameValue(a: ListValue, b: ListValue): boolean {
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return a === b;
  return a.length === b.length && a.every((each, place) => each === b[place]);
}

function differencesOf(
  columns: readonly string[],
  before: ListRow,
  after: ListRow,
): readonly FieldDifference[] {
  return columns.flatMap((column) => {
    const [old, now] = [before[column] ?? null, after[column] ?? null];
    return isSameValue(old, now) ? [] : [{ column, before: old, after: now }];
  });
}

/** What the rows of one sheet say, compared with what exists. */
function previewOf<Row extends ListRow, Context>(
  list: ListDescription<Row, Context>,
  sheet: SheetCells,
  headings: MappedHeadings,
  file: { readonly digest: string; readonly form: SourceForm },
  options: ReadListOptions<Row, Context>,
): ListPreview<Row> {
  const { context, existing, language = 'zh' } = options;
  const ids = columnsOf(list);
  let areCellsDone = false;
  const faults = createFaultLog(() => areCellsDone);
  const notices = createNotices();
  const types = new Map<string, PreparedType<ListValue>>(
    ids.map((id) => [id, list.columns[id].type.prepare(context, language)]),
  );
  for (const { place, column } of headings.columns)
    if (column === null) notices.add('columns-not-read', cellName(headings.row, place));
  const { rows, empty, examples } = readRows({
    sheet,
    list,
    headings,
    types,
    language,
    faults,
    notices,
    onRows: (done, total) => options.onProgress?.({ stage: 'reading', done, total }),
  });
  areCellsDone = true;
  options.onProgress?.({ stage: 'comparing', done: 0, total: rows.length });
  const placeByColumn = new Map(
    headings.columns.flatMap(({ column, place }) => (column ? [[column, place] as const] : [])),
  );
  // A fault about a column that the file does not have stands at the row's first column of the list.
  const firstPlace =
    ids.map((id) => placeByColumn.get(id)).find((place) => place !== undefined) ?? 0;
  const placeOf = (column: string): number => placeByColumn.get(column) ?? firstPlace;
  const mapped = new Set(placeByColumn.keys());
  const { matchOf } = matchRows(list, rows, existing, mapped, placeOf, faults);
  if (options.bringsIds !== true) objectToUnknownIds(list, rows, matchOf, placeOf, faults);

  /** The row with what exists in the columns that the file does not have or may not change. */
  const whole = ({ values }: ReadRow<Row>, match: Row | null): Row => {
    if (match === null) return list.complete(values, context, mapped);
    const kept = ids.filter((id) => !mapped.has(id) || id === list.idColumn);
    const merged = { ...values, ...Object.fromEntries(kept.map((id) => [id, match[id]])) };
    return list.complete(merged as Row, context, mapped);
  };
  const checked = rows.map((row): CheckedRow<Row> & { readonly row: number } => {
    const match = matchOf.get(row) ?? null;
    return {
      row: row.row,
      number: row.row + 1,
      values: whole(row, match),
      match,
      isFaulty: () => faults.rows.has(row.row),
    };
  });
  const settled = list.check({
    rows: checked,
    existing,
    context,
    language,
    object: (row, column, code, facts) =>
      faults.object(row.number - 1, placeOf(column), column, code, facts),
    notice: (row, column, code) => notices.add(code, cellName(row.number - 1, placeOf(column))),
  });
  const ready: ReadyRow<Row>[] = [];
  const counts = { new: 0, changed: 0, unchanged: 0 };
  for (const [place, { number, match, isFaulty }] of checked.entries()) {
    const row = settled[place];
    if (row === undefined || isFaulty()) continue;
    const differences = match === null ? [] : differencesOf(ids, match, row);
    const state = match === null ? 'new' : differences.length > 0 ? 'changed' : 'unchanged';
    counts[state] += 1;
    ready.push({ number, state, row, match, differences });
  }
  options.onProgress?.({ stage: 'comparing', done: rows.length, total: rows.length });
  return {
    kind: 'preview',
    rows: ready,
    faults: faults.list(),
    notices: notices.list(),
    mapping: mappingOf(list, headings, options.mapping?.sheet),
    summary: {
      list: list.id,
      fileDigest: file.digest,
      rowsDigest: digestOf(ready.map(({ row }) => row)),
      form: file.form,
      sheet: sheet.name,
      headingRow: headings.row + 1,
      counts: {
        rows: rows.length,
        ...counts,
        faulty: faults.rows.size,
        empty,
        examples,
        absent: existing.length - matchOf.size,
        faults: faults.total(),
      },
    },
  };
}

/**
 * Reads an uploaded list and says what writing it would do: rows that are new, changed field by field
 * or unchanged, and every fault at its cell. Writes nothing. A row with a fault is not among the rows;
 * the others are, so 3 faulty rows of 5,000 leave 4,997. The same file again, read against what it
 * wrote, is unchanged as a whole: this is how counts are checked afterwards.
 *
 * @returns `headings` or `sheet` where a person must first say how the file is to be understood, and
 * `refused` with one fault for a file that cannot be read at all
 */
export async function readList<Row extends ListRow, Context>(
  bytes: Uint8Array,
  list: ListDescription<Row, Context>,
  options: ReadListOptions<Row, Context>,
): Promise<ListReading<Row>> {
  const mapping = options.mapping ?? null;
  if (mapping !== null && mapping.list !== list.id)
    throw new Error(`readList: a mapping of ${mapping.list} was given for ${list.id}`);
  options.onProgress?.({ stage: 'opening', done: 0, total: 0 });
  const asked = mapping?.sheet;
  const source = await readSource(bytes, (name) =>
    asked === undefined ? !isOwnSheet(name) : plainWord(name) === plainWord(asked),
  );
  if (!source.ok) return { kind: 'refused', faults: [source.fault] };
  const { form } = source;
  // A text table has no sheets, so that a mapping made for a workbook serves it, too.
  const [table] = source.sheets;
  const choice =
    form.kind === 'csv' && table !== undefined
      ? { kind: 'sheet' as const, sheet: table }
      : chooseSheet(source.sheets, list, mapping);
  if (choice.kind === 'refused') return { kind: 'refused', faults: [choice.fault] };
  if (choice.kind === 'unclear') {
    const sheets = choice.sheets.map(({ name, rows }) => ({ name, rows: rows.length }));
    return { kind: 'sheet', sheets };
  }
  const { sheet } = choice;
  const headings = findHeadings(sheet, list, mapping);
  if (headings === null) return { kind: 'refused', faults: [fileFault('empty-file')] };
  const twin = findTwin(headings);
  if (twin !== undefined) {
    const facts = { field: twin.heading.slice(0, 40) };
    const place = cellName(headings.row, twin.place);
    return { kind: 'refused', faults: [fileFault('duplicate-key', facts, place)] };
  }
  const unknown = unknownHeadings(headings, list);
  const missing = missingColumns(headings, list);
  if (unknown.length > 0 || missing.length > 0)
    return {
      kind: 'headings',
      sheet: sheet.name,
      headingRow: headings.row + 1,
      unknown,
      missing,
      mapping: mappingOf(list, headings, options.mapping?.sheet),
    };
  const file = { digest: digestOfBytes(bytes), form };
  return previewOf(list, sheet, headings, file, options);
}
