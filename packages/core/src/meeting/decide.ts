import type { StreamPrefix } from '../acts/entry.ts';
import type { Role } from '../acts/role.ts';
import type { MeetingId } from '../acts/values.ts';
import { civilDateOf } from '../campaign/calendar/civil-date.ts';
import type { Instant } from '../campaign/calendar/instant.ts';
import type { Campaign } from '../campaign/campaign.ts';
import { concluded, type Decision, refused, rolesThatMayCause } from '../campaign/decision.ts';
import { isOver, phaseConditions } from '../campaign/gates.ts';
import type { CampaignReason } from '../campaign/reasons.ts';
import type { Ruling } from '../campaign/rule.ts';
import { streamOf } from '../campaign/stream.ts';
import { meetingStreamOf } from './apply.ts';
import { isNamedOfficer } from './checks.ts';
import {
  type MeetingCommand,
  type MeetingCommandType,
  meetingCausesOf,
  meetingRuleOf,
} from './command.ts';
import { planMeeting } from './commands/plan.ts';
import type { Meeting } from './meeting.ts';
import { isSigned, officerMessage } from './message.ts';
import type { MeetingViews } from './rule.ts';

/** The roles that may give a meeting's command: those that may cause every act it can cause. */
export function rolesForMeeting(type: MeetingCommandType): readonly Role[] {
  return rolesThatMayCause(meetingCausesOf(type));
}

/** A meeting that was called off or has ended takes no further acts, corrections of the count apart. */
function isStillOn(meeting: Meeting, mayCorrectLater: boolean): readonly CampaignReason[] {
  const { calledOff, ended } = meeting;
  if (calledOff !== null) return [{ code: 'meeting-called-off', facts: { seq: calledOff.seq } }];
  if (ended === null || mayCorrectLater) return [];
  return [{ code: 'meeting-over', facts: { seq: ended.seq } }];
}

function streamsOf(campaign: Campaign, meeting: Meeting['id']) {
  return (kind: StreamPrefix) =>
    kind === 'campaign' ? streamOf(campaign.id) : meetingStreamOf(meeting);
}

interface Ruled {
  readonly ruling: Ruling;
  readonly meeting: MeetingId;
}

/** The ruling on a command, or the refusal that comes before the rules are asked. */
function ruleOn(
  meeting: Meeting | null,
  views: MeetingViews,
  command: MeetingCommand,
  now: Instant,
): Ruled | readonly CampaignReason[] {
  const { campaign } = views;
  const { type, actor } = command;
  const allowed = rolesForMeeting(type);
  if (!allowed.includes(actor.role))
    return [{ code: 'role-may-not', facts: { role: actor.role, allowed } }];
  if (isOver(campaign)) return [{ code: 'campaign-over', facts: { campaign: campaign.id } }];
  if (type === 'plan-meeting') {
    if (meeting !== null) return [{ code: 'meeting-exists', facts: { meeting: meeting.id } }];
    const { body } = command;
    return { ruling: planMeeting(body, campaign), meeting: body.meeting };
  }
  if (meeting === null) return [{ code: 'no-meeting', facts: { command: type } }];
  if (meeting.campaign !== campaign.id)
    throw new Error(`meeting: ${meeting.id} is not of campaign ${campaign.id}`);
  const { rule, mayCorrectLater = false } = meetingRuleOf(type);
  const barred = [...isStillOn(meeting, mayCorrectLater), ...isNamedOfficer(meeting, actor)];
  if (barred.length > 0) return barred;
  const today = civilDateOf(now, campaign.plan.zone);
  const ruling = rule(meeting, command.body, { ...views, actor, now, today });
  const unmet = [...phaseConditions(campaign, type), ...ruling.unmet];
  return { ruling: { ...ruling, unmet }, meeting: meeting.id };
}

/**
 * What the rules say to a command in a state of a meeting. Pure: the same four arguments always give the
 * same decision. Its acts may lie in two streams, the meeting's and the campaign's; they are appended
 * together or not at all, to the very versions that were decided on (docs/decisions/0020).
 *
 * Signatures are only counted here: that each holds is verified before, over `officerMessage`.
 *
 * @param meeting null before the meeting is planned
 * @param views the campaign that it belongs to, and other meetings as far as the panel rule needs them
 */
export function decideMeeting(
  meeting: Meeting | null,
  views: MeetingViews,
  command: MeetingCommand,
  now: Instant,
): Decision {
  const ruled = ruleOn(meeting, views, command, now);
  if (!('ruling' in ruled)) return refused(...ruled);
  return concluded(ruled.ruling, command.actor, streamsOf(views.campaign, ruled.meeting));
}

/** What officers have to sign before a command can succeed, or why it cannot. */
export type ToSign =
  | { readonly ok: true; readonly messages: readonly string[] }
  | { readonly ok: false; readonly unmet: readonly CampaignReason[] };

/**
 * The messages of a command that is still without signatures, in the order of its acts: what a device
 * shows and signs. Refused like the command itself when anything else is missing.
 */
export function messagesToSign(
  meeting: Meeting | null,
  views: MeetingViews,
  command: MeetingCommand,
  now: Instant,
): ToSign {
  const ruled = ruleOn(meeting, views, command, now);
  if (!('ruling' in ruled)) return { ok: false, unmet: ruled };
  const { acts, unmet } = ruled.ruling;
  const others = unmet.filter(({ code }) => code !== 'signatures-wrong');
  if (others.length > 0) return { ok: false, unmet: others };
  const signed = acts.filter(isSigned);
  return { ok: true, messages: signed.map((act) => officerMessage(ruled.meeting, act)) };
}
