import {
  type Campaign,
  campaignStream,
  type Meeting,
  type Names,
  type StoredAct,
  stepsOfTallies,
  streamName,
  type UnitTally,
} from '@pingyi/core';
import type { Kysely } from 'kysely';
import { actsOfType } from '../meetings/acts-of-type.ts';
import type { Tables } from '../storage/tables.ts';

type Announced = StoredAct<'unit-result-announced'>;

function namedTally(names: Names, { kind, id, grades, ...counts }: UnitTally) {
  return { kind, id, name: names('part', id ?? 'overall'), grades: { ...grades }, ...counts };
}

/** An announced result with the steps of its score, by the scheme that the campaign voted under. */
function shownResult({ seq, at, payload }: Announced, { scheme }: Campaign, names: Names) {
  const { unit, tallies, byOrigin, satisfaction, voids, correction } = payload;
  return {
    unit,
    seq,
    announcedAt: at,
    satisfaction,
    tallies: tallies.map((tally) => namedTally(names, tally)),
    byOrigin: byOrigin.map(({ origin, tallies: own }) => ({
      origin,
      tallies: own.map((tally) => namedTally(names, tally)),
    })),
    steps: [...stepsOfTallies(tallies, scheme)],
    voids,
    corrected: correction?.reason ?? null,
  };
}

/**
 * The results that the meeting announced, in the order of its units, the newest of each. They are read from
 * the acts that announced them, never from what is counted so far.
 */
export async function announcedResults(
  database: Kysely<Tables>,
  meeting: Meeting,
  campaign: Campaign,
  names: Names,
) {
  if (meeting.announced.size === 0) return [];
  const stream = streamName(campaignStream, campaign.id);
  const acts = await actsOfType(database, stream, 'unit-result-announced');
  const newest = new Map(
    acts
      .filter(({ payload }) => payload.meeting === meeting.id)
      .map((act) => [act.payload.unit, act] as const),
  );
  return meeting.particulars.units.flatMap((unit) => {
    const act = newest.get(unit);
    return act === undefined ? [] : [shownResult(act, campaign, names)];
  });
}
