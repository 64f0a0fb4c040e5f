import { type Campaign, campaignStream } from '@pingyi/core';
import type { ApiParts } from '../../parts.ts';
import { ProblemError } from '../../problems/problem.ts';

/**
 * The campaign that an address names, as its acts leave it now.
 *
 * @throws ProblemError when there is no such campaign
 */
export async function campaignOf(
  { readState }: Pick<ApiParts, 'readState'>,
  id: string,
): Promise<Campaign> {
  const { state } = await readState(campaignStream, id);
  if (state === null) throw new ProblemError({ code: 'campaign-unknown', facts: { campaign: id } });
  return state;
}
