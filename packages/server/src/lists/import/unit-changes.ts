import type { Command } from '@pingyi/core';
import type { UnitRow } from '@pingyi/documents/sheets';
import { drawId } from '../../files/draw-id.ts';
import type { CheckedRow } from './kept-check.ts';
import type { UnitContact } from './unit-contacts.ts';

/** A command without who gives it: what a checked row asks for. */
export type UnitChange = Pick<
  Extract<Command, { readonly type: 'add-units' | 'change-unit' | 'move-unit' }>,
  'type'
> & { readonly body: Readonly<Record<string, unknown>> };

/** What a checked list of units asks for. */
export interface UnitChanges {
  readonly changes: readonly UnitChange[];
  /** The rows as they will read afterwards, with the ids that new units got. */
  readonly rows: readonly UnitRow[];
  /** Of new and changed units. */
  readonly contacts: ReadonlyMap<string, UnitContact>;
}

function newUnitId(): string {
  return drawId('unit', 6);
}

/**
 * The commands that bring a checked list about: one that adds all new units, then changes and moves.
 *
 * @param existing the units as they are, by the same reading that the check compared the file with
 * @param reason why, for the public record; commands that ask for one are refused without
 */
export function unitChanges(
  checked: readonly CheckedRow<UnitRow>[],
  existing: readonly UnitRow[],
  reason: string | null,
): UnitChanges {
  const idByName = new Map<string, string>();
  const ids = new Set(existing.map(({ id }) => id));
  const named = checked.map(({ state, row }) => {
    const id = row.id ?? newUnitId();
    if (row.id === null) idByName.set(row.name ?? '', id);
    ids.add(id);
    return { state, row: { ...row, id } };
  });
  // A parent is an id, or the name of a new unit of the file that had none.
  const rows = named.map(({ state, row }) => {
    const { parent } = row;
    const isId = parent === null || ids.has(parent);
    return { state, row: isId ? row : { ...row, parent: idByName.get(parent) ?? parent } };
  });
  const changes: UnitChange[] = [];
  const added = rows.filter(({ state }) => state === 'new');
  if (added.length > 0)
    changes.push({
      type: 'add-units',
      body: {
        units: added.map(({ row: { id, name, class: unitClass, level, parent, role } }) => {
          return { id, name, class: unitClass, level, parent, role };
        }),
        reason,
      },
    });
  const before = new Map(existing.map((row) => [row.id, row]));
  for (const { row } of rows.filter(({ state }) => state === 'changed')) {
    const { id: unit, name, class: unitClass, level, parent, role } = row;
    const old = before.get(unit);
    if (old?.name !== name || old.class !== unitClass || old.level !== level)
      changes.push({ type: 'change-unit', body: { unit, name, class: unitClass, level, reason } });
    if (old?.parent !== parent || old.role !== role)
      changes.push({ type: 'move-unit', body: { unit, parent, role, reason } });
  }
  const contacts = rows
    .filter(({ state }) => state !== 'unchanged')
    .map(({ row: { id, leader, liaison, liaisonPhone } }) => {
      return [id, { leader, liaison, liaisonPhone }] as const;
    });
  return { changes, rows: rows.map(({ row }) => row), contacts: new Map(contacts) };
}
