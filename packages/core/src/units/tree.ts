import { withEntries, withEntry } from '../state/with-entry.ts';
import type { UnitPlace, UnitRole } from './unit.ts';
import type { UnitId } from './unit-id.ts';

/** A unit of a campaign with what has become of it. */
export interface Unit extends UnitPlace {
  /** The unit that this one was merged into; such a unit is no longer evaluated. */
  readonly mergedInto: UnitId | null;
  /** The act that exempted it (免评), by its `seq`. */
  readonly exemptedBy: number | null;
}

/** Every unit ever added, in the order of adding. */
export type UnitTree = ReadonlyMap<UnitId, Unit>;

export const emptyTree: UnitTree = new Map();

function changed(tree: UnitTree, id: UnitId, change: Partial<Unit>): UnitTree {
  const unit = tree.get(id);
  if (unit === undefined) throw new Error(`units: no unit ${id}`);
  return withEntry(tree, id, { ...unit, ...change });
}

/** The tree with one more unit; a unit of the same id gives way. */
export function addUnit(tree: UnitTree, place: UnitPlace): UnitTree {
  return withEntry(tree, place.id, { ...place, mergedInto: null, exemptedBy: null });
}

/** The tree with a unit renamed or put into another class or level. */
export function changeUnit(
  tree: UnitTree,
  id: UnitId,
  change: Pick<UnitPlace, 'name' | 'class' | 'level'>,
): UnitTree {
  const { name, class: unitClass, level } = change;
  return changed(tree, id, { name, class: unitClass, level });
}

/** The tree with a unit under another parent or in another role. */
export function moveUnit(
  tree: UnitTree,
  id: UnitId,
  to: { readonly parent: UnitId | null; readonly role: UnitRole | null },
): UnitTree {
  return changed(tree, id, { parent: to.parent, role: to.role });
}

/** The tree with a unit exempted by the act `seq`, or readmitted by null. */
export function exemptUnit(tree: UnitTree, id: UnitId, seq: number | null): UnitTree {
  return changed(tree, id, { exemptedBy: seq });
}

/** The tree with units merged into one that takes over their children, each in its role. */
export function mergeUnits(tree: UnitTree, ids: readonly UnitId[], into: UnitId): UnitTree {
  const merged = new Set(ids);
  const changes = [...tree.values()].flatMap((unit): readonly (readonly [UnitId, Unit])[] => {
    if (merged.has(unit.id)) return [[unit.id, { ...unit, mergedInto: into }]];
    const isChild = unit.parent !== null && merged.has(unit.parent);
    return isChild ? [[unit.id, { ...unit, parent: into }]] : [];
  });
  return withEntries(tree, changes);
}

/** Units that still exist: all but those merged into another. */
export function standingUnits(tree: UnitTree): readonly Unit[] {
  return [...tree.values()].filter((unit) => unit.mergedInto === null);
}

/** Units that are evaluated: those that still exist and are not exempt. */
export function evaluatedUnits(tree: UnitTree): readonly Unit[] {
  return standingUnits(tree).filter((unit) => unit.exemptedBy === null);
}
