import type { SheetCells } from '../cell.ts';
import {
  type Column,
  headingOf,
  type TallyColumn,
  tallyColumnsAfter,
  tallyColumnsBefore,
} from '../headings.ts';
import type { Named, SchemeNames } from '../scheme/read-rows.ts';
import { plainWord } from '../text.ts';
import { overallWord } from '../words.ts';
import { readCount, readText } from './cell-values.ts';
import type { Draft, Path } from './draft.ts';
import { readTable, type TableRow, type TableShape } from './table.ts';
import { type UnitDraft, type Units, unitOfRow } from './units.ts';

/** A grade's column is keyed by its id behind this sign, so that no id meets another column's key. */
type GradeKey = `#${string}`;
type Key = TallyColumn | GradeKey;
type PartKey = 'groups' | 'channels' | 'dimensions';

const columns: readonly Column<TallyColumn>[] = [...tallyColumnsBefore, ...tallyColumnsAfter];
const countKeys = ['issued', 'returned', 'abstained', 'invalid'] as const;

/** Ids first, then labels that belong to one entry only. */
export function namesByWord(entries: readonly Named[]): ReadonlyMap<string, string> {
  const byWord = new Map<string, string>();
  const labels = new Map<string, number>();
  for (const { label } of entries)
    labels.set(plainWord(label), (labels.get(plainWord(label)) ?? 0) + 1);
  for (const { id, label } of entries)
    if (labels.get(plainWord(label)) === 1) byWord.set(plainWord(label), id);
  for (const { id } of entries) byWord.set(plainWord(id), id);
  return byWord;
}

function tallyShape(grades: readonly Named[]): TableShape<Key> {
  const keyOf = new Map<string, Key>();
  for (const [word, id] of namesByWord(grades)) keyOf.set(word, `#${id}`);
  for (const [key, heading] of columns) keyOf.set(plainWord(heading), key);
  return {
    keyOf,
    shown: [
      ...tallyColumnsBefore.map(([, heading]) => heading),
      ...grades.map(({ label }) => label),
      ...tallyColumnsAfter.map(([, heading]) => heading),
    ],
    required: [['unit', headingOf(columns, 'unit')]],
    mergeable: 'unit',
  };
}

/** How the scheme splits tallies, or null when it asks for plain ones. */
function splitOf({ raterGroups, channels, score }: SchemeNames): PartKey | null {
  if (raterGroups.length > 0) return 'groups';
  if (channels.length > 0) return 'channels';
  return score === 'overall' ? null : 'dimensions';
}

/** The part of a tally that a row counts: its key in JSON, and its id when it is one of several. */
interface Part {
  readonly key: PartKey | 'overall' | null;
  readonly id: string | null;
}

function readPart(
  row: TableRow<Key>,
  split: PartKey | null,
  partByWord: ReadonlyMap<string, string>,
  draft: Draft,
): Part {
  const word = readText(row, 'part', [row.placeOf('part')], draft);
  if (word === undefined || plainWord(word) === overallWord)
    return split === null ? { key: null, id: null } : { key: 'overall', id: null };
  return { key: split ?? 'dimensions', id: partByWord.get(plainWord(word)) ?? word };
}

/** What was counted of one unit: its parts by key and id, and what its own row says. */
interface TallyDraft {
  readonly rows: { readonly part: Part; readonly row: TableRow<Key> }[];
  readonly seen: Set<string>;
}

function readCounts(
  row: TableRow<Key>,
  grades: readonly Named[],
  path: Path,
  draft: Draft,
): Readonly<Record<string, unknown>> {
  draft.note(path, row.placeOf('unit'));
  const fields: [string, unknown][] = [];
  for (const { id } of grades) fields.push([id, readCount(row, `#${id}`, [...path, id], draft)]);
  for (const key of countKeys) fields.push([key, readCount(row, key, [...path, key], draft)]);
  return Object.fromEntries(fields.filter(([, value]) => value !== undefined));
}

/** The JSON value of a tally from its rows; a plain tally is its counts alone. */
function tallyOf(
  unit: UnitDraft,
  { rows }: TallyDraft,
  grades: readonly Named[],
  draft: Draft,
): unknown {
  const base: Path = ['units', unit.place, 'tally'];
  const [only] = rows;
  if (rows.length === 1 && only?.part.key === null)
    return readCounts(only.row, grades, base, draft);
  const whole = new Map<string, unknown>();
  const parts = new Map<string, [string, unknown][]>();
  for (const { part, row } of rows) {
    draft.note(base, row.placeOf('unit'));
    const key = part.key ?? 'overall';
    if (part.id === null) {
      whole.set(key, readCounts(row, grades, [...base, key], draft));
      continue;
    }
    draft.note([...base, key], row.placeOf('part'));
    const path = [...base, key, part.id];
    draft.note(path, row.placeOf('part'));
    parts.set(key, [...(parts.get(key) ?? []), [part.id, readCounts(row, grades, path, draft)]]);
  }
  for (const [key, entries] of parts) whole.set(key, Object.fromEntries(entries));
  return Object.fromEntries(whole);
}

/**
 * Reads the sheet 计票 into the tallies of the units. A row that names a unit and counts nothing is a
 * form that was not filled in, and leaves the unit without a tally.
 */
export function readTallies(
  sheet: SheetCells,
  units: Units,
  names: SchemeNames,
  draft: Draft,
): void {
  const split = splitOf(names);
  const parts = {
    groups: names.raterGroups,
    channels: names.channels,
    dimensions: names.dimensions,
  };
  const partByWord = namesByWord(parts[split ?? 'dimensions']);
  const grades = names.grades.filter(({ id }) => id !== '');
  const counted: Key[] = [...grades.map(({ id }): GradeKey => `#${id}`), ...countKeys];
  const tallies = new Map<UnitDraft, TallyDraft>();
  for (const row of readTable(sheet, tallyShape(grades), draft)) {
    if (!row.hasAny(counted)) continue;
    const unit = unitOfRow(row, units, draft);
    if (unit === null) continue;
    const part = readPart(row, split, partByWord, draft);
    const tally = tallies.get(unit) ?? { rows: [], seen: new Set() };
    tallies.set(unit, tally);
    const what = part.id ?? '';
    if (tally.seen.has(what)) {
      const field = part.id === null ? unit.name : `${unit.name} ${part.id}`;
      draft.object('duplicate-key', row.placeOf('unit'), { field });
      continue;
    }
    tally.seen.add(what);
    tally.rows.push({ part, row });
  }
  for (const [unit, tally] of tallies)
    unit.fields.set('tally', tallyOf(unit, tally, grades, draft));
}
