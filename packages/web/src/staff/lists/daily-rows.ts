import { officialText } from '@pingyi/core';
import type { ListPreview } from './checked-list.ts';

/** A row of a checked workbook that can become a line of the daily assessment. */
export interface DailyRow {
  /** Its place in the sheet. */
  readonly number: number;
  readonly unit: string;
  readonly item: string;
  readonly points: string;
  /** What the workbook says the points rest on, or null. */
  readonly evidence: string | null;
}

/** The rows of a check that name a unit, an item and points, as far as the check tells them. */
export function dailyRowsOf({ added }: Pick<ListPreview, 'added'>): readonly DailyRow[] {
  return added.flatMap(({ number, row }) => {
    const { unit, item, points, evidence } = row as Partial<Record<keyof DailyRow, unknown>>;
    if (typeof unit !== 'string' || typeof item !== 'string' || typeof points !== 'string')
      return [];
    return [
      { number, unit, item, points, evidence: typeof evidence === 'string' ? evidence : null },
    ];
  });
}

/** The grounds of a line: what its row says, else where it stands in the workbook. */
export function groundsOf({ number, evidence }: DailyRow, file: string): string {
  const given = officialText.safeParse(evidence?.trim());
  if (given.success) return given.data;
  return `见考核表第 ${number} 行（${file.slice(0, 100)}）`;
}
