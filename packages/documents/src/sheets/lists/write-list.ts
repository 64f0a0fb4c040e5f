import type { Language } from '@pingyi/core';
import { strToU8 } from 'fflate';
import { writeSheets } from '../library.ts';
import { columnsOf, type ListDescription, type ListRow, type ListValue } from './description.ts';
import type { PreparedType } from './values/value-type.ts';
import { csvOf } from './writing/csv.ts';
import { layList, textsOf } from './writing/lay-list.ts';

/** What a list is written as. */
export type ListFormat = 'xlsx' | 'csv';

interface WriteListOptions<Context> {
  /** The data that cells refer to, for names instead of ids. */
  readonly context: Context;
  readonly language: Language;
}

function layingOf<Row extends ListRow, Context>(
  list: ListDescription<Row, Context>,
  rows: readonly Row[],
  { context, language }: WriteListOptions<Context>,
) {
  const types = new Map<string, PreparedType<ListValue>>(
    columnsOf(list).map((id) => [id, list.columns[id].type.prepare(context, language)]),
  );
  return { list, types, language, shown: list.show(rows) };
}

/**
 * An empty sheet of a list to fill: headings with notes, drop-downs from the context, one marked
 * example, a sheet that says how it is filled in Chinese and English.
 */
export function writeListTemplate<Row extends ListRow, Context>(
  list: ListDescription<Row, Context>,
  options: WriteListOptions<Context>,
): Promise<Uint8Array> {
  return writeSheets(layList(layingOf(list, [], options), []));
}

/**
 * Rows in the layout of the template, as a workbook or as CSV that Excel knows for UTF-8. What is
 * written reads back as the same rows. A text stays a text, also one that begins like a formula.
 */
export async function writeList<Row extends ListRow, Context>(
  list: ListDescription<Row, Context>,
  rows: readonly Row[],
  options: WriteListOptions<Context> & { readonly format: ListFormat },
): Promise<Uint8Array> {
  const { shown, ...laying } = layingOf(list, rows, options);
  if (options.format === 'xlsx') return writeSheets(layList(laying, shown));
  const heads = columnsOf(list).map((id) => list.columns[id].heading[options.language]);
  return strToU8(csvOf([heads, ...shown.map((row) => textsOf(laying, row))]));
}
