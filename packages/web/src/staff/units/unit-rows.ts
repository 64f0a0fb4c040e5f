import { standingUnits, type Unit, type UnitId, type UnitTree } from '@pingyi/core';
import { likeness } from './unit-names.ts';

export const unitStates = ['evaluated', 'exempt', 'merged'] as const;

export type UnitState = (typeof unitStates)[number];

export function stateOfUnit({ mergedInto, exemptedBy }: Unit): UnitState {
  if (mergedInto !== null) return 'merged';
  return exemptedBy === null ? 'evaluated' : 'exempt';
}

/** What a list of units is narrowed to; null does not narrow. */
export interface UnitFilter {
  readonly name: string;
  readonly level: string | null;
  readonly state: UnitState | null;
}

/** The units that a filter lets through, in the order of adding. */
export function filteredUnits(tree: UnitTree, { name, level, state }: UnitFilter): readonly Unit[] {
  const part = likeness(name);
  return [...tree.values()].filter(
    (unit) =>
      (part === '' || likeness(unit.name).includes(part)) &&
      (level === null || unit.level === level) &&
      (state === null ? unit.mergedInto === null : stateOfUnit(unit) === state),
  );
}

/** A unit with those below it. */
export interface UnitBranch {
  readonly unit: Unit;
  readonly below: readonly UnitBranch[];
}

/** Standing units as a forest, own-level units before lower ones. */
export function branchesOf(tree: UnitTree): readonly UnitBranch[] {
  const byParent = new Map<UnitId | null, Unit[]>();
  for (const unit of standingUnits(tree)) {
    const parent = unit.parent !== null && tree.has(unit.parent) ? unit.parent : null;
    byParent.set(parent, [...(byParent.get(parent) ?? []), unit]);
  }
  const below = (parent: UnitId | null): readonly UnitBranch[] =>
    (byParent.get(parent) ?? [])
      .toSorted((a, b) => Number(a.role === 'lower') - Number(b.role === 'lower'))
      .map((unit) => ({ unit, below: below(unit.id) }));
  return below(null);
}
