import type { SheetCells } from '../cell.ts';
import { shapeOf, type UnitColumn, unitColumns } from '../headings.ts';
import { plainWord } from '../text.ts';
import { classOf, lookupOf, roleChoices, yesNo } from '../words.ts';
import { readChoice, readText } from './cell-values.ts';
import type { Draft } from './draft.ts';
import { readTable, type TableRow } from './table.ts';

/** A unit while its workbook is read: the fields of its JSON value, and its place among the units. */
export interface UnitDraft {
  readonly place: number;
  readonly id: string;
  readonly name: string;
  readonly fields: Map<string, unknown>;
}

/** The units of a workbook, found by id or name. */
export interface Units {
  readonly list: readonly UnitDraft[];
  /** Units by id and by name, as words are compared. */
  readonly byWord: ReadonlyMap<string, readonly UnitDraft[]>;
}

function readUnit(row: TableRow<UnitColumn>, place: number, draft: Draft): UnitDraft {
  const at = (field: string) => ['units', place, field];
  draft.note(['units', place], row.placeOf('name'));
  const name = readText(row, 'name', at('name'), draft);
  const id = readText(row, 'id', at('id'), draft) ?? name;
  const fields = new Map<string, unknown>();
  const set = (field: string, value: unknown): void => {
    if (value !== undefined) fields.set(field, value);
  };
  set('id', id);
  set('name', name);
  const word = readText(row, 'class', at('class'), draft);
  set('class', word === undefined ? undefined : classOf(word));
  set('parent', readText(row, 'parent', at('parent'), draft));
  const role = readText(row, 'role', at('role'), draft);
  set(
    'role',
    role === undefined ? undefined : (lookupOf(roleChoices).get(plainWord(role)) ?? role),
  );
  const isExempt = row.cellOf('exempt')?.content;
  const exempt =
    isExempt?.kind === 'boolean'
      ? isExempt.boolean
      : readChoice(row, 'exempt', lookupOf(yesNo), at('exempt'), draft);
  draft.note(at('exempt'), row.placeOf('exempt'));
  set('exempt', exempt === true ? true : undefined);
  return { place, id: id ?? '', name: name ?? '', fields };
}

/** Parents are named like every unit; a word that no unit has stays, to be refused at its cell. */
function linkParents(units: Units, draft: Draft): void {
  for (const unit of units.list) {
    const word = unit.fields.get('parent');
    if (typeof word !== 'string') continue;
    const place = draft.places.get(`units[${unit.place}].parent`) ?? '';
    const found = findUnit(units, word, place, draft);
    if (found !== null) unit.fields.set('parent', found.id);
  }
}

/** Reads the sheet 单位. A unit without 编号 has its name as its id. */
export function readUnits(sheet: SheetCells, draft: Draft): Units {
  const rows = readTable(sheet, shapeOf(unitColumns, ['name', 'class']), draft);
  const list = rows.map((row, place) => readUnit(row, place, draft));
  const byWord = new Map<string, UnitDraft[]>();
  for (const unit of list)
    for (const word of new Set([plainWord(unit.id), plainWord(unit.name)]))
      if (word !== '') byWord.set(word, [...(byWord.get(word) ?? []), unit]);
  const units = { list, byWord };
  linkParents(units, draft);
  return units;
}

/**
 * The unit that a word means, by its id or its name. A word that means several units with different
 * ids is refused at its cell, and then, as when it means none, the answer is null.
 */
function findUnit(units: Units, word: string, place: string, draft: Draft): UnitDraft | null {
  const [first, ...others] = units.byWord.get(plainWord(word)) ?? [];
  if (first === undefined) return null;
  // Rows that share an id are refused as such, once.
  if (others.every((other) => other.id === first.id)) return first;
  draft.object('duplicate-id', place, { id: word.slice(0, 40) });
  return null;
}

/** The unit that a row is about; a fault at its cell when there is none. */
export function unitOfRow<Key extends string>(
  row: TableRow<Key | 'unit'>,
  units: Units,
  draft: Draft,
): UnitDraft | null {
  const place = row.placeOf('unit');
  const word = readText(row, 'unit', [place], draft);
  if (word === undefined) {
    draft.object('missing-field', place, { field: '单位名称' });
    return null;
  }
  if (!units.byWord.has(plainWord(word))) {
    draft.object('unknown-value', place, {
      value: word.slice(0, 40),
      allowed: ['“单位”表中的单位名称或编号'],
    });
    return null;
  }
  return findUnit(units, word, place, draft);
}
