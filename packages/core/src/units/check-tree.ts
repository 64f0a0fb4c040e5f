import type { ReasonOf } from '../reason.ts';
import { findCycles } from './cycles.ts';
import type { UnitPlace } from './unit.ts';
import type { UnitId } from './unit-id.ts';

/** What can be wrong with a tree of units, and the facts of each. */
export interface TreeFacts {
  'unit-twice': { unit: UnitId };
  'unit-level-unknown': { unit: UnitId; level: string };
  'unit-parent-unknown': { unit: UnitId; parent: UnitId };
  'unit-role-missing': { unit: UnitId; parent: UnitId };
  'unit-role-without-parent': { unit: UnitId };
  'unit-parent-not-above': { unit: UnitId; level: string; parent: UnitId; parentLevel: string };
  'unit-cycle': { units: readonly UnitId[] };
  'own-level-twice': { unit: UnitId; level: string; own: readonly UnitId[] };
}

export type TreeReason = ReasonOf<TreeFacts>;

/** What a level means for the tree: levels are given from the bottom up. */
export interface TreeLevel {
  readonly id: string;
  readonly evaluation: 'vote' | 'own-units';
}

function placeReasons(
  place: UnitPlace,
  parent: UnitPlace | undefined,
  heightOf: ReadonlyMap<string, number>,
): readonly TreeReason[] {
  const reasons: TreeReason[] = [];
  const height = heightOf.get(place.level);
  if (height === undefined)
    reasons.push({ code: 'unit-level-unknown', facts: { unit: place.id, level: place.level } });
  if (place.parent === null) {
    if (place.role !== null)
      reasons.push({ code: 'unit-role-without-parent', facts: { unit: place.id } });
    return reasons;
  }
  if (place.role === null)
    reasons.push({
      code: 'unit-role-missing',
      facts: { unit: place.id, parent: place.parent },
    });
  if (parent === undefined) {
    reasons.push({
      code: 'unit-parent-unknown',
      facts: { unit: place.id, parent: place.parent },
    });
    return reasons;
  }
  const parentHeight = heightOf.get(parent.level);
  if (height !== undefined && parentHeight !== undefined && parentHeight <= height)
    reasons.push({
      code: 'unit-parent-not-above',
      facts: {
        unit: place.id,
        level: place.level,
        parent: parent.id,
        parentLevel: parent.level,
      },
    });
  return reasons;
}

/**
 * Everything that is wrong with a tree of units, all of it together: ids once, one parent and one role
 * or neither, no cycle, a parent always of a higher level (so that "level by level from the bottom up"
 * has a meaning, plan §III.4), and no unit that is both voted on and computed from its own units
 * (scheme, A14).
 *
 * @param places the units that exist, those merged into another left out
 * @param levels the campaign's levels from the bottom up
 */
export function checkTree(
  places: readonly UnitPlace[],
  levels: readonly TreeLevel[],
): readonly TreeReason[] {
  const heightOf = new Map(levels.map((level, height) => [level.id, height] as const));
  const voted = new Set(levels.filter((l) => l.evaluation === 'vote').map((l) => l.id));
  const byId = new Map<UnitId, UnitPlace>();
  const own = new Map<UnitId, UnitId[]>();
  const reasons: TreeReason[] = [];
  for (const place of places) {
    if (byId.has(place.id)) reasons.push({ code: 'unit-twice', facts: { unit: place.id } });
    else byId.set(place.id, place);
  }
  const parentOf = new Map<UnitId, UnitId>();
  for (const place of places) {
    const parent = place.parent === null ? undefined : byId.get(place.parent);
    reasons.push(...placeReasons(place, parent, heightOf));
    if (parent === undefined) continue;
    parentOf.set(place.id, parent.id);
    if (place.role !== 'own') continue;
    const siblings = own.get(parent.id);
    if (siblings === undefined) own.set(parent.id, [place.id]);
    else siblings.push(place.id);
  }
  for (const units of findCycles(parentOf)) reasons.push({ code: 'unit-cycle', facts: { units } });
  for (const [id, children] of own) {
    const level = byId.get(id)?.level ?? '';
    if (voted.has(level))
      reasons.push({ code: 'own-level-twice', facts: { unit: id, level, own: children } });
  }
  return reasons;
}
