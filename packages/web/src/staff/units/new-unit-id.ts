import { type UnitId, unitId } from '@pingyi/core';

/** An opaque id for a new unit: it says nothing and never changes. */
export function newUnitId(): UnitId {
  const bytes = crypto.getRandomValues(new Uint8Array(5));
  const text = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return unitId.parse(`u${text}`);
}
