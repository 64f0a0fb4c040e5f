import { type DocumentRef, type LineId, lineId, type UnitId, unitId } from '@pingyi/core';
import type { ListPreview } from '../checked-list.ts';

/** A row of a checked workbook that can become a line of the daily assessment. */
export interface DailyRow {
  /** Its place in the sheet. */
  readonly number: number;
  readonly unit: UnitId;
  readonly item: string;
  readonly points: string;
  /** The day of the assessment, `YYYY-MM-DD`, or null. */
  readonly day: string | null;
  /** What the workbook says the points rest on, or null. */
  readonly evidence: string | null;
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

/** The rows of a check that name a unit, an item and points. */
export function dailyRowsOf(rows: ListPreview['added']): readonly DailyRow[] {
  return rows.flatMap(({ number, row }) => {
    const { unit, item, points, day, evidence } = row;
    if (typeof unit !== 'string' || typeof item !== 'string' || typeof points !== 'string')
      return [];
    const rest = { day: textOf(day), evidence: textOf(evidence) };
    return [{ number, unit: unitId.parse(unit), item, points, ...rest }];
  });
}

/** A line as it is sent. */
interface SentLine {
  readonly line: LineId;
  readonly item: string;
  readonly points: string;
  readonly source: null;
  readonly grounds: string;
  readonly evidence: DocumentRef;
  readonly instead: null;
  readonly replaces: { readonly line: LineId; readonly reason: string } | null;
}

/** The lines of one unit in one command. */
interface SentSheet {
  readonly unit: UnitId;
  readonly lines: readonly SentLine[];
}

/** Rows that are sent in one command, and the key by which the server knows it again. */
export interface DailyPart {
  readonly key: string;
  /** Lines in it. */
  readonly count: number;
  readonly sheets: readonly SentSheet[];
}

/** What rows become lines by. */
interface Making {
  readonly evidence: DocumentRef;
  readonly groundsOf: (row: DailyRow) => string;
  /** The line that stands for a row's item, and why another one takes its place. */
  readonly replacesOf: (row: DailyRow) => SentLine['replaces'];
  /** A line's id, which is the same however often its part is sent. */
  readonly drawId: () => string;
  readonly drawKey: () => string;
  /** A part has at most so many lines, unless one unit has more. */
  readonly most: number;
}

/** Rows as parts that are sent one after the other: a unit's lines stay together. */
export function partsOf(rows: readonly DailyRow[], making: Making): readonly DailyPart[] {
  const { evidence, groundsOf, replacesOf, drawId, drawKey, most } = making;
  const sheets = new Map<UnitId, SentLine[]>();
  for (const row of rows) {
    const { unit, item, points } = row;
    const line = {
      line: lineId.parse(drawId()),
      item,
      points,
      source: null,
      grounds: groundsOf(row),
      evidence,
      instead: null,
      replaces: replacesOf(row),
    };
    sheets.set(unit, [...(sheets.get(unit) ?? []), line]);
  }
  const parts: DailyPart[] = [];
  for (const [unit, lines] of sheets) {
    const last = parts.at(-1);
    if (last === undefined || last.count + lines.length > most)
      parts.push({ key: drawKey(), count: lines.length, sheets: [{ unit, lines }] });
    else
      parts[parts.length - 1] = {
        key: last.key,
        count: last.count + lines.length,
        sheets: [...last.sheets, { unit, lines }],
      };
  }
  return parts;
}
