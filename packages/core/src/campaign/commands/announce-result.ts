import { z } from 'zod';
import { actDigestOf } from '../../acts/digest.ts';
import { tallySchema } from '../../acts/entries/evaluation.ts';
import { accountId, correction, voteId } from '../../acts/values.ts';
import type { DeepReadonly } from '../../deep-readonly.ts';
import { formatRounded } from '../../exact/decimal.ts';
import { formatExact } from '../../exact/fraction.ts';
import { scoreTally } from '../../scoring/tally-score.ts';
import { tallyShapeOf } from '../../scoring/tally-shape.ts';
import { weightsOf } from '../../scoring/weights.ts';
import { unitId } from '../../units/unit-id.ts';
import { type Campaign, withEntry } from '../campaign.ts';
import type { CampaignReason } from '../reasons.ts';
import { commandRule, type Effect } from '../rule.ts';
import { recordedOnceOrCorrected, unitIsEvaluated } from './checks.ts';

const body = z.strictObject({
  vote: voteId,
  unit: unitId,
  tallies: z.array(tallySchema).min(1),
  confirmedBy: z.array(accountId),
  correction: correction.nullable(),
});

type Body = DeepReadonly<z.output<typeof body>>;
type Tally = Body['tallies'][number];

const partOf = ({ kind, id }: Pick<Tally, 'kind' | 'id'>) => (id === null ? kind : `${kind}:${id}`);

/** The parts that a tally has under a scheme: its groups, channels or dimensions, or the one count. */
function expectedParts({ scheme }: Campaign): readonly string[] {
  const shape = tallyShapeOf(scheme);
  if (shape.kind === 'plain') return ['overall'];
  const parts = shape.ids.map((id) => partOf({ kind: shape.split, id }));
  return shape.hasOverall ? ['overall', ...parts] : parts;
}

function sum(numbers: Iterable<number>): number {
  let total = 0;
  for (const number of numbers) total += number;
  return total;
}

/** Ballots balance: grades, abstentions and invalid ballots are those returned, of those issued. */
function balanceConditions(campaign: Campaign, tally: Tally): readonly CampaignReason[] {
  const grades = campaign.scheme.grades.map(({ id }) => id);
  const reasons: CampaignReason[] = [];
  for (const grade of Object.keys(tally.grades))
    if (!grades.includes(grade)) reasons.push({ code: 'grade-unknown', facts: { grade } });
  const part = partOf(tally);
  const counted = sum(Object.values(tally.grades)) + tally.abstained + tally.invalid;
  if (counted !== tally.returned)
    reasons.push({
      code: 'counts-do-not-balance',
      facts: { part, need: tally.returned, have: counted },
    });
  if (tally.issued !== null && tally.returned > tally.issued)
    reasons.push({
      code: 'returned-exceeds-issued',
      facts: { part, need: tally.issued, have: tally.returned },
    });
  return reasons;
}

function tallyConditions(campaign: Campaign, given: Body): readonly CampaignReason[] {
  const { tallies } = given;
  const [need, have] = [expectedParts(campaign), tallies.map(partOf)];
  const reasons: CampaignReason[] = [];
  const isExpected = need.length === have.length && need.every((part) => have.includes(part));
  if (!isExpected) reasons.push({ code: 'tally-shape-wrong', facts: { need, have } });
  for (const tally of tallies) reasons.push(...balanceConditions(campaign, tally));
  return reasons;
}

/**
 * Ballots of the unit: groups and channels divide the ballots, dimensions and the overall count each
 * hold all of them.
 */
function returnedOf(tallies: readonly Tally[]): number {
  const divided = tallies.filter(({ kind }) => kind === 'group' || kind === 'channel');
  const whole = tallies.filter((tally) => !divided.includes(tally));
  return Math.max(
    sum(divided.map(({ returned }) => returned)),
    ...whole.map(({ returned }) => returned),
  );
}

function voteConditions(campaign: Campaign, given: Body): readonly CampaignReason[] {
  const vote = campaign.votes.get(given.vote);
  if (vote === undefined) return [{ code: 'vote-unknown', facts: { vote: given.vote } }];
  const reasons: CampaignReason[] = [];
  if (vote.state !== 'closed')
    reasons.push({ code: 'vote-not-closed', facts: { vote: vote.id, state: vote.state } });
  if (!vote.units.includes(given.unit))
    reasons.push({ code: 'unit-not-in-vote', facts: { unit: given.unit, vote: vote.id } });
  const have = returnedOf(given.tallies);
  if (vote.ballots !== null && have > vote.ballots)
    reasons.push({ code: 'returned-exceeds-ballots', facts: { need: vote.ballots, have } });
  const need = campaign.scheme.panel.minimumCohort;
  if (have < need) reasons.push({ code: 'returned-below-cohort', facts: { need, have } });
  return reasons;
}

/**
 * The score that the scheme makes of the counts, never one that somebody types: announced and computed
 * cannot differ. Null where the counts allow no score.
 */
function scoreOf({ scheme }: Campaign, tallies: readonly Tally[]) {
  const ballots = tallies.map((tally) => ({
    kind: tally.kind,
    id: tally.id ?? '',
    ballots: {
      grades: scheme.grades.map(({ id }) =>
        Object.hasOwn(tally.grades, id) ? (tally.grades[id] ?? 0) : 0,
      ),
      abstained: tally.abstained,
    },
  }));
  const overall = ballots.find(({ kind }) => kind === 'overall')?.ballots ?? null;
  const parts = ballots.filter(({ kind }) => kind !== 'overall');
  const { value } = scoreTally({ overall, parts }, tallyShapeOf(scheme), scheme, weightsOf(scheme));
  if (value === null) return null;
  return {
    exact: formatExact(value),
    published: formatRounded(value, scheme.rounding.decimals),
  };
}

/**
 * A unit's result is announced in the meeting: its counts, its score, how many votes were voided before,
 * confirmed by two scrutineers who are not the person announcing (plan §III.4, R47, R49). What stands
 * is only replaced by a correction that names it.
 */
export const announceResult = commandRule({
  type: 'announce-result',
  body,
  causes: ['unit-result-announced'],
  rule: (campaign, given, { actor }) => {
    const { unit, confirmedBy } = given;
    const others = new Set(confirmedBy.filter((account) => account !== actor.account));
    const unmet: CampaignReason[] = [
      ...unitIsEvaluated(campaign, unit),
      ...voteConditions(campaign, given),
      ...tallyConditions(campaign, given),
      ...recordedOnceOrCorrected(campaign.results.get(unit), given.correction),
    ];
    if (others.size < 2)
      unmet.push({ code: 'scrutineers-missing', facts: { need: 2, have: others.size } });
    const voids = [...campaign.votes.values()].filter(
      (each) => each.state === 'voided' && each.units.includes(unit),
    ).length;
    const satisfaction = scoreOf(campaign, given.tallies);
    const payload = { ...given, satisfaction, voids, schemeDigest: actDigestOf(campaign.scheme) };
    return { unmet, acts: [{ type: 'unit-result-announced', payload }] };
  },
});

export const unitResultAnnounced: Effect<'unit-result-announced'> = (campaign, act) => {
  const { seq, at, payload } = act;
  const result = { seq, at, vote: payload.vote };
  return { ...campaign, results: withEntry(campaign.results, payload.unit, result) };
};
