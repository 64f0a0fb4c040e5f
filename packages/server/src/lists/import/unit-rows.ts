import { type Campaign, standingUnits } from '@pingyi/core';
import type { UnitRow } from '@pingyi/documents/sheets';
import { nobody, type UnitContact } from './unit-contacts.ts';

/** The units of a campaign as rows of their list, in the order of adding. */
export function unitRows(
  { units }: Campaign,
  contacts: ReadonlyMap<string, UnitContact>,
): readonly UnitRow[] {
  return standingUnits(units).map((unit) => ({
    name: unit.name,
    id: unit.id,
    level: unit.level,
    class: unit.class,
    parent: unit.parent,
    role: unit.role,
    exempt: unit.exemptedBy !== null,
    ...(contacts.get(unit.id) ?? nobody),
  }));
}
