import type { Tally } from '../scoring/input.ts';

/** How many of the ballots that were given out came back. */
export interface Response {
  readonly issued: number;
  readonly returned: number;
}

/**
 * Ballots issued and returned of a unit. Groups and channels are different voters and are added up;
 * dimensions are questions on one ballot, counted once.
 *
 * @returns null where a sheet does not say, or nothing was issued
 */
export function responseOf(tally: Tally): Response | null {
  const sheets = sheetsOf(tally);
  let issued = 0;
  let returned = 0;
  for (const sheet of sheets) {
    if (sheet.issued === null || sheet.returned === null) return null;
    issued += sheet.issued;
    returned += sheet.returned;
  }
  return issued === 0 ? null : { issued, returned };
}

function sheetsOf(tally: Tally) {
  if (tally.kind === 'plain') return [tally.counts];
  if (tally.overall !== null) return [tally.overall];
  const counts = tally.parts.map((part) => part.counts);
  return tally.split === 'dimension' ? counts.slice(0, 1) : counts;
}
