import { type CommandType, isStillTaken } from '@pingyi/core';
import { mayGive, useOwnAccount } from '../session/own-account.ts';
import { useCampaign } from './campaign-context.tsx';

/** A command to a campaign that is there already. */
type LaterCommand = Exclude<CommandType, 'create-campaign'>;

/**
 * Whether the reader may give a command to the campaign of the page: one of the own roles may, and its year
 * still takes it. What is offered beyond this can only be refused.
 */
export function useMay(): (type: LaterCommand) => boolean {
  const own = useOwnAccount();
  const { campaign } = useCampaign();
  return (type) => mayGive(own, type, campaign.id) && isStillTaken(campaign, type);
}
