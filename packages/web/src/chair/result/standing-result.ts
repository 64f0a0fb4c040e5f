import {
  canonicalJson,
  type PayloadOf,
  type StoredAct,
  type UnitCounts,
  type UnitId,
} from '@pingyi/core';

type Announced = PayloadOf<'unit-result-announced'>;

/** A unit's result as it was last announced in a meeting. */
export interface StandingResult extends Pick<Announced, 'tallies' | 'byOrigin' | 'satisfaction'> {
  readonly seq: number;
}

/** The newest announcement of a unit among the acts of a meeting, or null before the first. */
export function standingResult(acts: readonly StoredAct[], unit: UnitId): StandingResult | null {
  for (const act of [...acts].reverse())
    if (act.type === 'unit-result-announced' && act.payload.unit === unit) {
      const { tallies, byOrigin, satisfaction } = act.payload;
      return { seq: act.seq, tallies, byOrigin, satisfaction };
    }
  return null;
}

/** Whether the counts are no longer those that were announced. */
export function differs(standing: StandingResult, { tallies, byOrigin }: UnitCounts): boolean {
  const text = (counts: Pick<UnitCounts, 'tallies' | 'byOrigin'>) =>
    canonicalJson({ tallies: counts.tallies, byOrigin: counts.byOrigin });
  return text(standing) !== text({ tallies, byOrigin });
}
