import { type UnitId, unitId } from '@pingyi/core';
import { drawnHex } from '../../ui/drawn-hex.ts';

/** An opaque id for a new unit: it says nothing and never changes. */
export function newUnitId(): UnitId {
  return unitId.parse(`u${drawnHex(5)}`);
}
