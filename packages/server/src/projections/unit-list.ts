import type { Campaign } from '@pingyi/core';
import type { Projection, RowChange } from './projection.ts';

/** Units of a campaign: every unit that an act made another than it was. */
export const unitList: Projection<Campaign> = ({ before, after }) => {
  if (before?.units === after.units) return [];
  const changes: RowChange[] = [];
  let position = -1;
  for (const [id, unit] of after.units) {
    position += 1;
    if (before?.units.get(id) === unit) continue;
    changes.push({
      table: 'unit_list',
      row: {
        campaign: after.id,
        unit: id,
        position,
        name: unit.name,
        class: unit.class,
        level: unit.level,
        parent: unit.parent,
        role: unit.role,
        merged_into: unit.mergedInto,
        exempted_by: unit.exemptedBy,
      },
    });
  }
  return changes;
};
