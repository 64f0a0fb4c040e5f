import type { Role } from '../acts/role.ts';
import { civilDateOf } from './calendar/civil-date.ts';
import type { Instant } from './calendar/instant.ts';
import type { Campaign } from './campaign.ts';
import { type Command, type CommandType, causesOf, ruleOf } from './command.ts';
import { createCampaign } from './commands/create-campaign.ts';
import { concluded, type Decision, refused, rolesThatMayCause } from './decision.ts';
import { isOver, phaseConditions } from './gates.ts';
import { streamOf } from './stream.ts';

/** The roles that may give a command: those that may cause every act it can cause. */
export function rolesFor(type: CommandType): readonly Role[] {
  return rolesThatMayCause(causesOf(type));
}

/**
 * Whether a campaign takes commands of a type at all: once its year is over, only those that follow from the
 * result. What a page offers beyond this can only be refused.
 */
export function isStillTaken(
  campaign: Campaign,
  type: Exclude<CommandType, 'create-campaign'>,
): boolean {
  return ruleOf(type).afterTheEnd === true || !isOver(campaign);
}

/**
 * What the rules say to a command in a state of the campaign. Pure: the same three arguments always give
 * the same decision, here, on the server and in an outside verifier.
 *
 * @param campaign null before the campaign exists
 * @param now the moment of asking; it decides what day it is in the campaign's zone
 */
export function decide(campaign: Campaign | null, command: Command, now: Instant): Decision {
  const { type, actor } = command;
  const allowed = rolesFor(type);
  if (!allowed.includes(actor.role))
    return refused({ code: 'role-may-not', facts: { role: actor.role, allowed } });
  if (type === 'create-campaign') {
    if (campaign !== null)
      return refused({ code: 'campaign-exists', facts: { campaign: campaign.id } });
    const { body } = command;
    const today = civilDateOf(now, body.plan.zone);
    return concluded(createCampaign(body, today), actor, () => streamOf(body.campaign));
  }
  if (campaign === null) return refused({ code: 'no-campaign', facts: { command: type } });
  if (!isStillTaken(campaign, type))
    return refused({ code: 'campaign-over', facts: { campaign: campaign.id } });
  const today = civilDateOf(now, campaign.plan.zone);
  const ruling = ruleOf(type).rule(campaign, command.body, { actor, today });
  const unmet = [...phaseConditions(campaign, type), ...ruling.unmet];
  return concluded({ ...ruling, unmet }, actor, () => streamOf(campaign.id));
}
