import type { Fault, Read } from '@pingyi/core';
import type { SheetCells } from './cell.ts';
import { guardWorkbook } from './guard/guard-workbook.ts';
import { neededSheets, readSheets } from './headings.ts';
import { readCells } from './library.ts';
import { createDraft, type Draft, placeOfPath } from './read/draft.ts';
import { readDailyAssessments, readLedger } from './read/ledgers.ts';
import { readTallies } from './read/tallies.ts';
import { readUnits } from './read/units.ts';
import { planNames, readSchemeRows } from './scheme/read-rows.ts';
import { sheetNames } from './words.ts';

/** A workbook as a value that the core's reader judges like any JSON file. */
export interface ScoreWorkbook {
  /** A plain `pingyi-score/1` value, as far as the sheets could be read. */
  readonly value: unknown;
  /** What is wrong with the sheets themselves, each at its cell. The value has its own faults. */
  readonly faults: readonly Fault[];
  /** The cell of a path of the value, such as `计票!D7` of `units[3].tally.satisfied`. */
  placeOf(path: string): string;
  /** True when a sheet's fault has judged a path already. */
  isJudged(path: string): boolean;
}

/** The value that the sheets say. */
function readValue(sheetOf: (name: string) => SheetCells | undefined, draft: Draft): unknown {
  const schemeSheet = sheetOf(sheetNames.scheme);
  const scheme = schemeSheet === undefined ? null : readSchemeRows(schemeSheet, draft);
  const names = scheme?.names ?? planNames;
  const unitSheet = sheetOf(sheetNames.units);
  draft.note(['units'], sheetNames.units);
  if (unitSheet === undefined)
    return { format: 'pingyi-score/1', ...(scheme && { scheme: scheme.value }), units: [] };
  const units = readUnits(unitSheet, draft);
  const tallySheet = sheetOf(sheetNames.tallies);
  if (tallySheet !== undefined) readTallies(tallySheet, units, names, draft);
  const dailySheet = sheetOf(sheetNames.daily);
  if (dailySheet !== undefined) readDailyAssessments(dailySheet, units, draft);
  for (const ledger of ['deductions', 'bonuses', 'vetoes'] as const) {
    const sheet = sheetOf(sheetNames[ledger]);
    if (sheet !== undefined) readLedger(ledger, sheet, units, names, draft);
  }
  return {
    format: 'pingyi-score/1',
    ...(scheme && { scheme: scheme.value }),
    units: units.list.map(({ fields }) => Object.fromEntries(fields)),
  };
}

/**
 * Reads a score workbook (docs/score-workbook.md) into a `pingyi-score/1` value and the place of every
 * part of it, so that one validator judges JSON files and workbooks alike.
 *
 * @returns faults alone when the file is no workbook that can be read at all (`not-xlsx`,
 * `encrypted-workbook`, `too-large`); otherwise the value together with the faults of its cells
 */
export async function readScoreWorkbook(bytes: Uint8Array): Promise<Read<ScoreWorkbook>> {
  const guarded = guardWorkbook(bytes, (name) => readSheets.has(name));
  if (!guarded.ok) return { ok: false, faults: [guarded.fault] };
  const sheets = await readCells(guarded.value);
  if (sheets === null) {
    const facts = { looksLike: 'zip', reason: 'damaged' };
    return { ok: false, faults: [{ code: 'not-xlsx', path: '', facts }] };
  }
  const draft = createDraft();
  const byName = new Map<string, SheetCells>();
  for (const sheet of sheets) {
    // Names that differ in spaces or width only: which of them is meant, nobody can tell.
    if (byName.has(sheet.name)) draft.object('duplicate-key', sheet.name, { field: sheet.name });
    else byName.set(sheet.name, sheet);
  }
  for (const name of neededSheets)
    if (!byName.has(name)) draft.object('missing-sheet', name, { sheet: name });
  const value = readValue((name) => byName.get(name), draft);
  return {
    ok: true,
    value: {
      value,
      faults: draft.faults,
      placeOf: (path) => placeOfPath(draft.places, path),
      isJudged: (path) => draft.judged.has(path),
    },
  };
}
