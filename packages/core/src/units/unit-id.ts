import { z } from 'zod';

/** A unit under evaluation (参评单位): an opaque id of Latin letters, digits and hyphens. */
export const unitId = z
  .string()
  .regex(/^[A-Za-z0-9][A-Za-z0-9-]{0,63}$/u)
  .brand<'UnitId'>()
  .meta({ title: 'unit id' });

export type UnitId = z.output<typeof unitId>;

/** The unit id that a text writes, or null when the text is none. */
export function parseUnitId(text: string): UnitId | null {
  const read = unitId.safeParse(text);
  return read.success ? read.data : null;
}
