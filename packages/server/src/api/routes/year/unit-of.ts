import type { Campaign, Unit } from '@pingyi/core';
import type { FastifyRequest } from 'fastify';
import { type RightName, rightList } from '../../../access/rights/list.ts';
import { reaches, reachInto } from '../../../access/rights/reach.ts';
import { identityOf } from '../../access.ts';
import type { ApiParts } from '../../parts.ts';
import { ProblemError } from '../../problems/problem.ts';
import { campaignOf } from '../campaigns/campaign-of.ts';

/** The campaign and the unit that an address names. */
interface UnitOfCampaign {
  readonly campaign: Campaign;
  readonly unit: Unit;
}

/**
 * The unit that an address names, for somebody whose grants of a right reach it: a liaison's the own only.
 *
 * @throws ProblemError when there is none, or it lies out of reach
 */
export async function unitFor(
  parts: Pick<ApiParts, 'readState'>,
  request: FastifyRequest,
  { campaign: id, unit: name }: { readonly campaign: string; readonly unit: string },
  right: RightName,
): Promise<UnitOfCampaign> {
  const campaign = await campaignOf(parts, id);
  const { roles, says: sentence } = rightList[right];
  const fitting = identityOf(request).grants.filter(({ role }) => roles.includes(role));
  const reach = reachInto(fitting, id) ?? new Set<string>();
  if (!reaches(reach, name))
    throw new ProblemError({ code: 'right-missing', facts: { right, sentence } });
  const unit = [...campaign.units.values()].find((each) => each.id === name);
  if (unit === undefined) throw new ProblemError({ code: 'not-found', facts: {} });
  return { campaign, unit };
}
