import type { Actor, NewAct } from '../acts/act.ts';
import { entryOf } from '../acts/catalogue.ts';
import { type Role, roleNames } from '../acts/role.ts';
import { civilDateOf } from './calendar/civil-date.ts';
import type { Instant } from './calendar/instant.ts';
import type { Campaign } from './campaign.ts';
import { type Command, type CommandType, causesOf, ruleOf } from './command.ts';
import { createCampaign } from './commands/create-campaign.ts';
import { isOver } from './gates.ts';
import { phaseOfCommand } from './phases/index.ts';
import type { CampaignReason } from './reasons.ts';
import type { Draft, Ruling } from './rule.ts';
import { streamOf } from './stream.ts';

/**
 * What comes of a command: acts to append, all of them or none, with warnings; or a refusal with every
 * unmet condition. Acts have no `seq` and no `at` yet: the log gives them both.
 */
export type Decision =
  | {
      readonly ok: true;
      readonly acts: readonly NewAct[];
      readonly warnings: readonly CampaignReason[];
    }
  | { readonly ok: false; readonly unmet: readonly CampaignReason[] };

/** The roles that may give a command: those that may cause every act it can cause. */
export function rolesFor(type: CommandType): readonly Role[] {
  const entries = causesOf(type).map(entryOf);
  return roleNames.filter((role) => entries.every((entry) => entry.by.includes(role)));
}

function newAct(stream: string, actor: Actor, { type, payload }: Draft): NewAct {
  const { version, visibility } = entryOf(type);
  // The draft's union pairs type and payload; spreading it apart and together loses only the proof.
  return { stream, version, type, actor, payload, visibility } as NewAct;
}

function concluded(stream: string, actor: Actor, ruling: Ruling): Decision {
  const { unmet, warnings = [], acts } = ruling;
  if (unmet.length > 0) return { ok: false, unmet };
  return { ok: true, acts: acts.map((draft) => newAct(stream, actor, draft)), warnings };
}

/** The phase that a command belongs to has been opened, and is not closed where that matters. */
function phaseConditions(campaign: Campaign, type: CommandType): readonly CampaignReason[] {
  const phase = phaseOfCommand(type);
  if (phase === undefined) return [];
  const state = campaign.phases.get(phase.id);
  if (state === undefined || state.opened === null)
    return [{ code: 'phase-not-opened', facts: { phase: phase.id } }];
  if (state.closed === null || phase.commands[type] === 'onceOpened') return [];
  return [{ code: 'phase-closed-already', facts: { phase: phase.id, seq: state.closed.seq } }];
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
    return { ok: false, unmet: [{ code: 'role-may-not', facts: { role: actor.role, allowed } }] };
  if (type === 'create-campaign') {
    if (campaign !== null)
      return { ok: false, unmet: [{ code: 'campaign-exists', facts: { campaign: campaign.id } }] };
    const { body } = command;
    const today = civilDateOf(now, body.plan.zone);
    return concluded(streamOf(body.campaign), actor, createCampaign(body, today));
  }
  if (campaign === null)
    return { ok: false, unmet: [{ code: 'no-campaign', facts: { command: type } }] };
  if (isOver(campaign))
    return { ok: false, unmet: [{ code: 'campaign-over', facts: { campaign: campaign.id } }] };
  const today = civilDateOf(now, campaign.plan.zone);
  const ruling = ruleOf(type).rule(campaign, command.body, { actor, today });
  const unmet = [...phaseConditions(campaign, type), ...ruling.unmet];
  return concluded(streamOf(campaign.id), actor, { ...ruling, unmet });
}
