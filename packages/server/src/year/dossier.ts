import {
  type Campaign,
  type CivilDate,
  campaignStream,
  resultStatusOf,
  type Unit,
  type UnitNumbers,
} from '@pingyi/core';
import type { Kysely } from 'kysely';
import type { StateReader } from '../api/state-reader.ts';
import { toldSteps } from '../results/score-book.ts';
import { resultsOf } from '../results/year-results.ts';
import type { Tables } from '../storage/tables.ts';
import type { RaisedProblem } from './raised-problems.ts';
import { adjustmentsForUnit } from './told-adjustments.ts';

/** A unit's numbers of another year. */
export interface EarlierNumbers {
  readonly campaign: string;
  readonly year: number;
  readonly numbers: UnitNumbers;
}

/**
 * The final numbers of a unit in the campaign of the year before, when that lies on this server and became
 * final; null otherwise.
 */
export async function numbersOfLastYear(
  database: Kysely<Tables>,
  readState: StateReader,
  { id, year, plan }: Campaign,
  unit: string,
): Promise<EarlierNumbers | null> {
  const rows = await database
    .selectFrom('campaign_list')
    .select('campaign')
    .where('campaign', '!=', id)
    .where('year', '=', year - 1)
    .orderBy('campaign')
    .execute();
  for (const { campaign: earlier } of rows) {
    const { state } = await readState(campaignStream, earlier);
    if (state === null || state.plan.rehearsal !== plan.rehearsal) continue;
    const { final, notices } = state.yearResult;
    const notice = notices.find(({ seq }) => seq === final?.notice);
    const numbers = notice?.units.find((each) => each.unit === unit);
    if (numbers !== undefined) return { campaign: earlier, year: state.year, numbers };
  }
  return null;
}

/** What became of a proposed talk, with what was said: for those who hold it and watch over it. */
function toldTalk(campaign: Campaign, unit: Unit, isProposed: boolean) {
  const talk = campaign.talks.get(unit.id);
  const disclosed = campaign.disclosedTalks.get(unit.id);
  if (talk === undefined)
    return { isProposed, decided: null, held: null, followUps: [], disclosed: null };
  const { decided, held, followUps } = talk;
  return {
    isProposed,
    decided: {
      decision: decided.decision,
      reasons: decided.reasons,
      seq: decided.seq,
      at: decided.at,
    },
    held:
      held === null
        ? null
        : {
            day: held.day,
            persons: held.persons,
            causes: held.causes,
            countermeasures: held.countermeasures,
            followUp: held.followUp,
            seq: held.seq,
            at: held.at,
          },
    followUps: followUps.map(({ day, findings, next, seq, at }) => ({
      day,
      findings,
      next,
      seq,
      at,
    })),
    disclosed: disclosed === undefined ? null : { seq: disclosed.seq, at: disclosed.at },
  };
}

/** One page on a unit for the leader: numbers and why, adjustments, what was raised, last year, the talk. */
export function dossierOf(
  campaign: Campaign,
  unit: Unit,
  problems: readonly RaisedProblem[],
  lastYear: EarlierNumbers | null,
  today: CivilDate,
) {
  const { computed } = resultsOf(campaign);
  const place = computed.units.findIndex((each) => each.unit === unit.id);
  const standing = computed.book.standings[place];
  return {
    unit: unit.id,
    name: unit.name,
    stage: resultStatusOf(campaign, today, computed).stage,
    numbers: computed.units[place] ?? null,
    ranked: standing?.ranked ?? 0,
    steps: place < 0 ? [] : toldSteps(computed.book, place),
    adjustments: adjustmentsForUnit(campaign, unit.id, today),
    problems: [...problems],
    collated: (campaign.collation?.problems ?? [])
      .filter(({ units }) => units.includes(unit.id))
      .map(({ id, title }) => ({ id, title })),
    lastYear,
    talk: toldTalk(campaign, unit, standing?.isTalkProposed === true),
  };
}
