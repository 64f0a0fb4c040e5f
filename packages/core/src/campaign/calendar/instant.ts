import { z } from 'zod';
import { isCivilDate } from './civil-date-text.ts';

const shape = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):([0-5]\d):([0-5]\d)\.\d{3}Z$/u;

function isInstant(text: string): boolean {
  const match = shape.exec(text);
  return match?.[1] !== undefined && isCivilDate(match[1]);
}

/**
 * A moment by the server's clock, in UTC, always written `2026-09-10T15:59:59.999Z`: the form in
 * which an act keeps `at`. Texts of this one form sort as the moments do.
 */
export const instant = z
  .string()
  .refine(isInstant, 'a moment in UTC such as 2026-09-10T15:59:59.999Z')
  .brand<'Instant'>()
  .meta({ title: 'instant (UTC)' });

export type Instant = z.output<typeof instant>;

/** The instant that a text writes, or null when it is not one in the form above. */
export function parseInstant(text: string): Instant | null {
  const read = instant.safeParse(text);
  return read.success ? read.data : null;
}
