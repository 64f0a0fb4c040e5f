import { accountsStream, entryOf, type Grant, isActType, partsOfStream } from '@pingyi/core';
import type { Change } from '../../live/change.ts';
import { gives } from './list.ts';
import { reachInto } from './reach.ts';

/**
 * Whether somebody may hear that an act was recorded. Whoever sees some units of a campaign only hears
 * of its public acts: the mere fact of an internal one would betray a covert inspection.
 */
export function mayHear(
  grants: readonly Grant[],
  { stream, type, campaign = null }: Change,
): boolean {
  const { prefix, id } = partsOfStream(stream);
  if (prefix === accountsStream.prefix) return gives(grants, 'read-account-history', null);
  const reach = reachInto(grants, campaign ?? id);
  if (reach === null) return false;
  return reach === 'all' || (isActType(type) && entryOf(type).visibility === 'public');
}
