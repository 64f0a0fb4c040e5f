import { z } from 'zod';
import { withEntry } from '../../state/with-entry.ts';
import { unitOfficersSchema } from '../../units/unit.ts';
import { unitId } from '../../units/unit-id.ts';
import { commandRule, type Effect, record } from '../rule.ts';
import { unitStands } from './checks.ts';

/** Names a unit's principal leader and liaison, again whenever they change (plan §III.1, §IV.1, R2). */
export const nameUnitOfficers = commandRule({
  type: 'name-unit-officers',
  body: z.strictObject({ unit: unitId, officers: unitOfficersSchema }),
  causes: ['unit-officers-named'],
  rule: (campaign, body) =>
    record(unitStands(campaign, body.unit), { type: 'unit-officers-named', payload: body }),
});

export const unitOfficersNamed: Effect<'unit-officers-named'> = (campaign, act) => {
  const { seq, at, payload } = act;
  const officers = { ...payload.officers, seq, at };
  return { ...campaign, officers: withEntry(campaign.officers, payload.unit, officers) };
};
