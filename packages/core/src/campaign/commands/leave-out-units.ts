import { z } from 'zod';
import { correction, documentRef, officialText } from '../../acts/values.ts';
import { exemptUnit, mergeUnits } from '../../units/tree.ts';
import { type UnitId, unitId } from '../../units/unit-id.ts';
import type { Campaign } from '../campaign.ts';
import type { CampaignReason } from '../reasons.ts';
import { resultMayChange } from '../results/final.ts';
import { commandRule, type Effect, record } from '../rule.ts';
import { amended, rulesMayChange, unitIsEvaluated, unitStands } from './checks.ts';
import { treeReasons } from './shape-tree.ts';

/**
 * Exemption and merger are the leading group's, before and after the first vote; finished votes stay.
 * A vote that is not finished is finished or voided first, so that nobody is left out between a count
 * and its announcement.
 */

function noVoteRuns(campaign: Campaign, unit: UnitId): readonly CampaignReason[] {
  const result = campaign.results.get(unit);
  return [...campaign.votes.values()]
    .filter((vote) => vote.units.includes(unit) && vote.voids === null)
    .filter((vote) => result?.meeting !== vote.meeting)
    .map(({ meeting }) => ({ code: 'vote-running', facts: { unit, meeting } }));
}

export const exemptUnitCommand = commandRule({
  type: 'exempt-unit',
  body: z.strictObject({ unit: unitId, reason: officialText, decision: documentRef }),
  causes: ['unit-exempted'],
  rule: (campaign, body) =>
    record(
      [
        ...resultMayChange(campaign),
        ...unitIsEvaluated(campaign, body.unit),
        ...noVoteRuns(campaign, body.unit),
      ],
      { type: 'unit-exempted', payload: body },
    ),
});

export const unitExempted: Effect<'unit-exempted'> = (campaign, { seq, payload }) =>
  amended({ ...campaign, units: exemptUnit(campaign.units, payload.unit, seq) }, seq);

/** Lifts an exemption, naming the act that made it; possible until the first vote. */
export const readmitUnit = commandRule({
  type: 'readmit-unit',
  body: z.strictObject({ unit: unitId, correction }),
  causes: ['unit-readmitted'],
  rule: (campaign, body) => {
    const unmet: CampaignReason[] = [
      ...rulesMayChange(campaign),
      ...unitStands(campaign, body.unit),
    ];
    const by = campaign.units.get(body.unit)?.exemptedBy ?? null;
    const have = body.correction.supersedes;
    if (unmet.length === 0 && by === null)
      unmet.push({ code: 'unit-not-exempt', facts: { unit: body.unit } });
    if (by !== null && by !== have)
      unmet.push({ code: 'supersedes-another', facts: { need: by, have } });
    return record(unmet, { type: 'unit-readmitted', payload: body });
  },
});

export const unitReadmitted: Effect<'unit-readmitted'> = (campaign, { seq, payload }) =>
  amended({ ...campaign, units: exemptUnit(campaign.units, payload.unit, null) }, seq);

/** Merges units of one level into another of it, which takes over their children. */
export const mergeUnitsCommand = commandRule({
  type: 'merge-units',
  body: z.strictObject({
    units: z.array(unitId).min(1),
    into: unitId,
    reason: officialText,
    decision: documentRef,
  }),
  causes: ['units-merged'],
  rule: (campaign, body) => {
    const { units, into } = body;
    const unmet: CampaignReason[] = [into, ...units].flatMap((unit) => [
      ...unitStands(campaign, unit),
      ...noVoteRuns(campaign, unit),
    ]);
    unmet.push(...resultMayChange(campaign));
    const target = campaign.units.get(into);
    for (const [i, unit] of units.entries()) {
      if (unit === into) unmet.push({ code: 'merge-into-itself', facts: { unit } });
      if (units.indexOf(unit) !== i) unmet.push({ code: 'unit-named-twice', facts: { unit } });
      const level = campaign.units.get(unit)?.level;
      if (level !== undefined && target !== undefined && level !== target.level)
        unmet.push({
          code: 'merge-levels-differ',
          facts: { unit, level, into, intoLevel: target.level },
        });
    }
    if (unmet.length === 0)
      unmet.push(...treeReasons(campaign, mergeUnits(campaign.units, units, into)));
    return record(unmet, { type: 'units-merged', payload: body });
  },
});

export const unitsMerged: Effect<'units-merged'> = (campaign, { seq, payload }) =>
  amended({ ...campaign, units: mergeUnits(campaign.units, payload.units, payload.into) }, seq);
