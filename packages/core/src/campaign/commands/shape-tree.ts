import { z } from 'zod';
import { officialText, word } from '../../acts/values.ts';
import { checkTree } from '../../units/check-tree.ts';
import { addUnit, changeUnit, moveUnit, standingUnits, type UnitTree } from '../../units/tree.ts';
import { unitPlaceSchema, unitRole } from '../../units/unit.ts';
import { unitId } from '../../units/unit-id.ts';
import type { Campaign } from '../campaign.ts';
import type { CampaignReason } from '../reasons.ts';
import { commandRule, type Effect, record } from '../rule.ts';
import { amended, rulesMayChange, unitStands } from './checks.ts';

/** Adding, changing and moving units: amendments of the rules, possible until the first vote. */

/** What would be wrong with the campaign's tree if it were this one. */
export function treeReasons(campaign: Campaign, tree: UnitTree): readonly CampaignReason[] {
  return checkTree(standingUnits(tree), campaign.plan.levels);
}

/** Many units at once, all or none; the order within the list does not matter. */
export const addUnits = commandRule({
  type: 'add-units',
  body: z.strictObject({
    units: z.array(unitPlaceSchema).min(1),
    reason: officialText.nullable(),
  }),
  causes: ['unit-added'],
  rule: (campaign, { units, reason }) => {
    const unmet: CampaignReason[] = [...rulesMayChange(campaign)];
    const { editions } = campaign.publication;
    if (editions > 0 && reason === null)
      unmet.push({ code: 'reason-missing', facts: { edition: editions } });
    const merged = units.filter(
      (unit) => (campaign.units.get(unit.id)?.mergedInto ?? null) !== null,
    );
    for (const unit of merged) unmet.push({ code: 'unit-twice', facts: { unit: unit.id } });
    const places = [...standingUnits(campaign.units), ...units];
    return {
      unmet: [...unmet, ...checkTree(places, campaign.plan.levels)],
      acts: units.map((unit) => ({ type: 'unit-added', payload: { unit, reason } })),
    };
  },
});

export const unitAdded: Effect<'unit-added'> = (campaign, { seq, payload }) =>
  amended({ ...campaign, units: addUnit(campaign.units, payload.unit) }, seq);

export const changeUnitCommand = commandRule({
  type: 'change-unit',
  body: z.strictObject({
    unit: unitId,
    name: officialText.max(100),
    class: word,
    level: word,
    reason: officialText,
  }),
  causes: ['unit-changed'],
  rule: (campaign, body) => {
    const unmet: CampaignReason[] = [
      ...rulesMayChange(campaign),
      ...unitStands(campaign, body.unit),
    ];
    const old = campaign.units.get(body.unit);
    if (old !== undefined) {
      const isSame = old.name === body.name && old.class === body.class && old.level === body.level;
      if (isSame) unmet.push({ code: 'rules-unchanged', facts: { what: 'unit' } });
      unmet.push(...treeReasons(campaign, changeUnit(campaign.units, body.unit, body)));
    }
    return record(unmet, { type: 'unit-changed', payload: body });
  },
});

export const unitChanged: Effect<'unit-changed'> = (campaign, { seq, payload }) =>
  amended({ ...campaign, units: changeUnit(campaign.units, payload.unit, payload) }, seq);

export const moveUnitCommand = commandRule({
  type: 'move-unit',
  body: z.strictObject({
    unit: unitId,
    parent: unitId.nullable(),
    role: unitRole.nullable(),
    reason: officialText,
  }),
  causes: ['unit-moved'],
  rule: (campaign, body) => {
    const unmet: CampaignReason[] = [
      ...rulesMayChange(campaign),
      ...unitStands(campaign, body.unit),
    ];
    const old = campaign.units.get(body.unit);
    if (old !== undefined) {
      if (old.parent === body.parent && old.role === body.role)
        unmet.push({ code: 'rules-unchanged', facts: { what: 'unit' } });
      unmet.push(...treeReasons(campaign, moveUnit(campaign.units, body.unit, body)));
    }
    return record(unmet, { type: 'unit-moved', payload: body });
  },
});

export const unitMoved: Effect<'unit-moved'> = (campaign, { seq, payload }) =>
  amended({ ...campaign, units: moveUnit(campaign.units, payload.unit, payload) }, seq);
