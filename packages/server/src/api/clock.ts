import { type Instant, parseInstant } from '@pingyi/core';

/** The server's clock, for what is only looked at; acts get their time from the ledger. */
export function instantNow(): Instant {
  const instant = parseInstant(new Date().toISOString());
  if (instant === null) throw new Error('the clock shows no year that an act can be dated with');
  return instant;
}
