import { type Instant, parseInstant } from '@pingyi/core';

/** This computer's clock; the server decides by its own. */
export function now(): Instant {
  const instant = parseInstant(new Date().toISOString());
  if (instant === null) throw new Error('the clock shows no year of a campaign');
  return instant;
}
