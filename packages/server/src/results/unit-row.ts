import {
  noCompositeSentence,
  type ScoreBook,
  type Sentence,
  type UnitFigures,
  type UnitStatistics,
  unitFiguresOf,
} from '@pingyi/core';

/** A unit's numbers as a line of the ranking. Statistics are floating point and rounded by who shows them. */
export interface UnitRow extends Omit<UnitFigures, 'reason' | 'parts'> {
  readonly parent: string | null;
  readonly role: 'own' | 'lower' | null;
  readonly exempt: boolean;
  /** How many units of its class are ranked. */
  readonly ranked: number;
  /** Why there is no composite. */
  readonly why: Sentence | null;
  readonly response: UnitStatistics['response'];
  readonly interval: UnitStatistics['interval'];
  readonly ranks: UnitStatistics['ranks'];
}

/**
 * One unit's row.
 *
 * @param place the unit's place in the book
 */
export function unitRowOf(
  book: ScoreBook,
  statistics: readonly UnitStatistics[],
  place: number,
): UnitRow {
  const score = book.scores[place];
  const standing = book.standings[place];
  const beside = statistics[place];
  if (score === undefined || standing === undefined || beside === undefined)
    throw new RangeError(`no unit at ${place}`);
  const { reason: _reason, parts: _parts, ...figures } = unitFiguresOf(book, place);
  const { response, interval, ranks } = beside;
  return {
    ...figures,
    parent: score.unit.parent,
    role: score.unit.role,
    exempt: score.unit.isExempt,
    ranked: standing.ranked,
    why: noCompositeSentence(book, place),
    response,
    interval,
    ranks,
  };
}
