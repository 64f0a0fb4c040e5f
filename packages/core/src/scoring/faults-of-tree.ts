import { parseDecimal } from '../exact/decimal.ts';
import { isZero, zero } from '../exact/fraction.ts';
import type { Collector } from '../faults/collector.ts';
import type { Scheme } from '../rulebook/scheme.ts';
import { findCycles } from '../units/cycles.ts';
import type { UnitReading } from './read-unit.ts';

/** Reports the faults that lie between units: ids, parents, cycles, own levels counted twice. */
export function reportFaultsOfTree(
  readings: readonly UnitReading[],
  scheme: Partial<Scheme>,
  to: Collector,
): void {
  const placeOf = new Map<string, number>();
  for (const [place, { unit, hasId }] of readings.entries()) {
    if (!hasId) continue;
    if (placeOf.has(unit.id)) to.object('duplicate-id', ['units', place, 'id'], { id: unit.id });
    else placeOf.set(unit.id, place);
  }

  const parentOf = new Map<string, string>();
  const ownChildren = new Map<string, string[]>();
  for (const [place, { unit, hasId }] of readings.entries()) {
    const { parent } = unit;
    if (parent === null) continue;
    if (!placeOf.has(parent)) to.object('unknown-parent', ['units', place, 'parent'], { parent });
    if (!hasId || placeOf.get(unit.id) !== place) continue;
    parentOf.set(unit.id, parent);
    if (unit.role !== 'own') continue;
    const children = ownChildren.get(parent);
    if (children === undefined) ownChildren.set(parent, [unit.id]);
    else children.push(unit.id);
  }

  for (const cycle of findCycles(parentOf))
    to.object('cycle', ['units', placeOf.get(cycle[0] ?? '') ?? 0, 'parent'], { units: cycle });

  for (const [place, { unit, hasTally }] of readings.entries()) {
    const children = ownChildren.get(unit.id);
    if (hasTally && children !== undefined)
      to.object('own-level-twice', ['units', place, 'tally'], { children });
  }

  if (scheme.lowerLevel?.of === 'composite') reportDepth(parentOf, placeOf, to);

  const needsLower = !isZero(parseDecimal(scheme.composite?.lowerLevel ?? '') ?? zero);
  if (scheme.lowerLevel?.mean !== 'pooled' || !needsLower) return;
  for (const [place, { unit, hasTally }] of readings.entries()) {
    if (unit.role !== 'lower' || unit.isExempt || hasTally || !ownChildren.has(unit.id)) continue;
    to.object('mean-impossible', ['units', place], { unit: unit.id, parent: unit.parent ?? '' });
  }
}

/** Where composites are made of composites, each level multiplies the exact fractions' length. */
const mostLevels = 100;

function reportDepth(
  parentOf: ReadonlyMap<string, string>,
  placeOf: ReadonlyMap<string, number>,
  to: Collector,
): void {
  for (const id of parentOf.keys()) {
    let levels = 1;
    let above = parentOf.get(id);
    while (above !== undefined && levels <= mostLevels) {
      levels += 1;
      above = parentOf.get(above);
    }
    if (levels <= mostLevels) continue;
    to.object('too-large', ['units', placeOf.get(id) ?? 0, 'parent'], {
      what: 'levels',
      most: mostLevels,
    });
    return;
  }
}
