import type { Sentence } from '@pingyi/core';
import type { UnitRow } from './worker/messages.ts';

/** A row with a composite and a place in its class. */
export type RankedRow = UnitRow & { readonly rank: number; readonly composite: string };

export interface ClassRows {
  readonly id: string;
  readonly name: Sentence;
  /** Best first; units of equal rank in the order of the file. */
  readonly ranked: readonly RankedRow[];
  /** In the order of the file. */
  readonly unranked: readonly UnitRow[];
}

function isRanked(row: UnitRow): row is RankedRow {
  return row.rank !== null && row.composite !== null;
}

/** The rows of each class, ranked ones first and best first. */
export function rowsByClass(
  classes: readonly { readonly id: string; readonly name: Sentence }[],
  rows: readonly UnitRow[],
): readonly ClassRows[] {
  const byClass = new Map<string, UnitRow[]>(classes.map(({ id }) => [id, []]));
  for (const row of rows) byClass.get(row.class)?.push(row);
  return classes.map(({ id, name }) => {
    const own = byClass.get(id) ?? [];
    return {
      id,
      name,
      ranked: own.filter(isRanked).sort((a, b) => a.rank - b.rank || a.place - b.place),
      unranked: own.filter((row) => !isRanked(row)),
    };
  });
}
