import type { SheetCell, SheetCells } from '../../cell.ts';
import { shownText } from '../../read/cell-values.ts';
import { cleanText, oneLine, sameKey } from '../clean-text.ts';
import { columnsOf, type ListDescription, type ListRow } from '../description.ts';
import { mostSimilar } from '../similar.ts';
import type { ListMapping } from './mapping.ts';

/** Titles, dates and remarks may stand above the headings, in at most this many rows with content. */
const longestPreamble = 20;
const longestHeading = 200;
const mostSuggested = 3;

/** Headings of every list that are known not to be read. */
const alwaysIgnored = ['序号', '备注', '说明', 'No.', 'Remarks'];

/** A heading as it is compared: width, spaces and case aside, without a star, colon or bracketed remark. */
export function headingKey(heading: string): string {
  const key = sameKey(cleanText(heading).text);
  return key.replace(/(?<=.)\([^()]*\)/gu, '').replace(/[*:]+$|^\*+/gu, '');
}

/** A column of the file and what it holds. */
interface MappedColumn {
  /** Its place in the sheet, from zero. */
  readonly place: number;
  readonly heading: string;
  /** The list's column; null: known, and not read; undefined: nobody has said yet. */
  readonly column: string | null | undefined;
}

/** The headings of a sheet and what they mean. */
export interface MappedHeadings {
  /** The row they stand in, from zero. */
  readonly row: number;
  readonly columns: readonly MappedColumn[];
  /** How many columns of the list were found. */
  readonly found: number;
}

/** What a heading that nobody knows may mean. */
export interface UnknownHeading {
  readonly heading: string;
  /** Its cell's column, from zero. */
  readonly place: number;
  /** Columns of the list that it resembles, best first. */
  readonly suggestions: readonly string[];
}

function headingText(cell: SheetCell): string {
  const text = cell.content === null ? '' : shownText(cell.content);
  return oneLine(cleanText(text.slice(0, longestHeading)).text);
}

/** What every known heading means, those of a mapping before those of the list. */
function meaningsOf<Row extends ListRow, Context>(
  list: ListDescription<Row, Context>,
  mapping: ListMapping | null,
): ReadonlyMap<string, string | null> {
  const meanings = new Map<string, string | null>();
  for (const heading of [...alwaysIgnored, ...list.ignored])
    meanings.set(headingKey(heading), null);
  for (const id of columnsOf(list)) {
    const { heading, aliases } = list.columns[id];
    for (const word of [...aliases, id, heading.en, heading.zh]) meanings.set(headingKey(word), id);
  }
  for (const { heading, column } of mapping?.columns ?? [])
    meanings.set(headingKey(heading), column);
  return meanings;
}

/** The first column of each meaning holds it; a second one under the same alias is unknown. */
function mapRow(
  cells: readonly SheetCell[],
  meanings: ReadonlyMap<string, string | null>,
  mapping: ListMapping | null,
): MappedHeadings {
  const taken = new Set<string>();
  const chosen = new Set(mapping?.columns.map(({ heading }) => headingKey(heading)));
  const given = cells
    .map((cell) => ({ place: cell.column, heading: headingText(cell) }))
    .filter(({ heading }) => heading !== '');
  // What a person has chosen is taken first, then exact headings from the left.
  const columnAt = new Map<number, string | null | undefined>();
  for (const isChosen of [true, false])
    for (const { place, heading } of given) {
      const key = headingKey(heading);
      if (chosen.has(key) !== isChosen) continue;
      const column = meanings.get(key);
      const isFree = typeof column !== 'string' || !taken.has(column);
      if (typeof column === 'string' && isFree) taken.add(column);
      columnAt.set(place, isFree ? column : undefined);
    }
  return {
    row: cells[0]?.row ?? 0,
    columns: given.map(({ place, heading }) => ({
      place,
      heading,
      column: columnAt.get(place),
    })),
    found: taken.size,
  };
}

function textCells(cells: readonly SheetCell[]): number {
  return cells.filter(({ content }) => content?.kind === 'text' && content.text.trim() !== '')
    .length;
}

/**
 * Finds the row of headings: the row among the first ones that names most columns of the list; where
 * none names any, the row with most texts, for a person to say what they mean.
 *
 * @returns null for a sheet with nothing in it
 */
export function findHeadings<Row extends ListRow, Context>(
  sheet: SheetCells,
  list: ListDescription<Row, Context>,
  mapping: ListMapping | null,
): MappedHeadings | null {
  const meanings = meaningsOf(list, mapping);
  const top = sheet.rows.slice(0, longestPreamble);
  const [first] = top;
  if (first === undefined) return null;
  let best = mapRow(first, meanings, mapping);
  for (const cells of top) {
    const mapped = mapRow(cells, meanings, mapping);
    if (mapped.found > best.found) best = mapped;
  }
  if (best.found > 0) return best;
  const widest = top.reduce((most, cells) => (textCells(cells) > textCells(most) ? cells : most));
  return mapRow(widest, meanings, mapping);
}

/** The headings that nobody has said anything about yet, with what each may mean. */
export function unknownHeadings<Row extends ListRow, Context>(
  headings: MappedHeadings,
  list: ListDescription<Row, Context>,
): readonly UnknownHeading[] {
  const taken = new Set(headings.columns.map(({ column }) => column));
  const idByWord = new Map<string, string>();
  for (const id of columnsOf(list)) {
    if (taken.has(id)) continue;
    const { heading, aliases } = list.columns[id];
    for (const word of [heading.zh, heading.en, ...aliases]) idByWord.set(word, id);
  }
  return headings.columns
    .filter(({ column }) => column === undefined)
    .map(({ heading, place }) => {
      const words = mostSimilar(heading, idByWord.keys(), 3 * mostSuggested);
      const ids = new Set(words.map((word) => idByWord.get(word) ?? ''));
      return { heading, place, suggestions: [...ids].slice(0, mostSuggested) };
    });
}

/** Required columns that no heading was found for. */
export function missingColumns<Row extends ListRow, Context>(
  headings: MappedHeadings,
  list: ListDescription<Row, Context>,
): readonly (keyof Row & string)[] {
  const found = new Set(headings.columns.map(({ column }) => column));
  return columnsOf(list).filter((id) => list.columns[id].isRequired && !found.has(id));
}
