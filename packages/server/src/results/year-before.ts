import { type Campaign, campaignStream, type Grant } from '@pingyi/core';
import type { Kysely } from 'kysely';
import { gives } from '../access/rights/list.ts';
import type { StateReader } from '../api/state-reader.ts';
import type { Tables } from '../storage/tables.ts';
import { resultsOf } from './year-results.ts';

/** A unit's numbers of the year before. */
interface UnitBefore {
  readonly class: string;
  readonly satisfaction: string | null;
  readonly composite: string | null;
  readonly rank: number | null;
  readonly ranked: number;
}

/** The campaign of an earlier year on this server, with the numbers of its units. */
export interface YearBefore {
  readonly campaign: string;
  readonly year: number;
  readonly isFinal: boolean;
  readonly units: ReadonlyMap<string, UnitBefore>;
}

interface Parts {
  readonly queries: Kysely<Tables>;
  readonly readState: StateReader;
}

/**
 * The newest campaign of an earlier year that evaluates some of the same units. A rehearsal is
 * compared with rehearsals only. Where somebody reads whose
 * grants do not reach that year, there is none.
 *
 * @param grants whose reading it is
 */
export async function yearBeforeOf(
  { queries, readState }: Parts,
  campaign: Campaign,
  grants: readonly Grant[],
): Promise<YearBefore | null> {
  const earlier = await queries
    .selectFrom('campaign_list')
    .select('campaign')
    .where('year', '<', campaign.year)
    .orderBy('year', 'desc')
    .orderBy('updated_seq', 'desc')
    .execute();
  for (const { campaign: id } of earlier) {
    if (!gives(grants, 'read-results', id)) continue;
    const { state } = await readState(campaignStream, id);
    if (state === null || state.plan.rehearsal !== campaign.plan.rehearsal) continue;
    if (![...campaign.units.keys()].some((unit) => state.units.has(unit))) continue;
    return numbersOf(state);
  }
  return null;
}

function numbersOf(campaign: Campaign): YearBefore {
  const { book, units } = resultsOf(campaign).computed;
  return {
    campaign: campaign.id,
    year: campaign.year,
    isFinal: campaign.yearResult.final !== null,
    units: new Map(
      units.map(({ unit, class: unitClass, satisfaction, composite, rank }, place) => [
        unit,
        {
          class: unitClass,
          satisfaction,
          composite,
          rank,
          ranked: book.standings[place]?.ranked ?? 0,
        },
      ]),
    ),
  };
}
