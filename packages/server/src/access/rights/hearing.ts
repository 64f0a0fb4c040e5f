import { accountsStream, entryOf, type Grant, isActType, partsOfStream } from '@pingyi/core';
import type { Change } from '../../live/change.ts';
import { gives } from './list.ts';
import { reaches, reachInto } from './reach.ts';

/**
 * Whether somebody may hear that an act was recorded. Whoever sees some units of a campaign only hears
 * of its public acts, and of what is told to these units: the mere fact of another internal one would betray a
 * covert inspection.
 */
export function mayHear(
  grants: readonly Grant[],
  { stream, type, campaign = null, toldUnit = null }: Change,
): boolean {
  const { prefix, id } = partsOfStream(stream);
  if (prefix === accountsStream.prefix) return gives(grants, 'read-account-history', null);
  const reach = reachInto(grants, campaign ?? id);
  if (reach === null) return false;
  if (toldUnit !== null && reaches(reach, toldUnit)) return true;
  return reach === 'all' || (isActType(type) && entryOf(type).visibility === 'public');
}
