import type { SheetCells } from '../../cell.ts';
import { plainWord } from '../../text.ts';
import type { ListDescription, ListRow } from '../description.ts';
import { fileFault, type ListFault } from '../fault.ts';
import { ownSheets } from '../words/sheets.ts';
import { findHeadings, missingColumns } from './headings.ts';
import type { ListMapping } from './mapping.ts';

/** The sheet that holds the list, or what a person must say. */
export type SheetChoice =
  | { readonly kind: 'sheet'; readonly sheet: SheetCells }
  | { readonly kind: 'unclear'; readonly sheets: readonly SheetCells[] }
  | { readonly kind: 'refused'; readonly fault: ListFault };

/** Sheets of our own that hold no list. */
export function isOwnSheet(name: string): boolean {
  return ownSheets.has(plainWord(name));
}

/**
 * Chooses the sheet of a workbook: the one that is asked for, else the only one with anything in it,
 * else the one that is named like the list, else the only one whose headings are those of the list.
 */
export function chooseSheet<Row extends ListRow, Context>(
  sheets: readonly SheetCells[],
  list: ListDescription<Row, Context>,
  mapping: ListMapping | null,
): SheetChoice {
  const asked = mapping?.sheet;
  if (asked !== undefined) {
    const named = sheets.filter(({ name }) => plainWord(name) === plainWord(asked));
    const [sheet] = named;
    if (sheet === undefined)
      return { kind: 'refused', fault: fileFault('missing-sheet', { sheet: asked.slice(0, 40) }) };
    return named.length === 1 ? { kind: 'sheet', sheet } : { kind: 'unclear', sheets: named };
  }
  const filled = sheets.filter(({ rows, isHidden }) => rows.length > 0 && !isHidden);
  const [only] = filled;
  if (only === undefined) return { kind: 'refused', fault: fileFault('empty-file') };
  if (filled.length === 1) return { kind: 'sheet', sheet: only };
  const titles = [plainWord(list.title.zh), plainWord(list.title.en)];
  const titled = filled.filter(({ name }) => titles.includes(plainWord(name)));
  const fitting = filled.filter((sheet) => {
    const headings = findHeadings(sheet, list, mapping);
    return headings !== null && missingColumns(headings, list).length === 0;
  });
  for (const group of [titled, fitting]) {
    const [sheet] = group;
    if (sheet !== undefined && group.length === 1) return { kind: 'sheet', sheet };
  }
  return { kind: 'unclear', sheets: filled };
}
