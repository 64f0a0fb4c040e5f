import {
  type MeetingCommandType,
  meetingBodyOf,
  meetingCausesOf,
  rolesForMeeting,
} from '@pingyi/core';
import { campaignParams } from '../campaigns/campaign.schemas.ts';
import {
  commandDescription,
  commandHeaders,
  recordedSchema,
} from '../commands/commands.schemas.ts';
import { meetingParams } from './meetings.schemas.ts';

/** How a command of a meeting is described, from the rules of core alone. */
export function meetingCommandSchema(type: MeetingCommandType) {
  return {
    summary: type,
    description: commandDescription(meetingCausesOf(type), rolesForMeeting(type)),
    tags: ['meeting commands'],
    params: type === 'plan-meeting' ? campaignParams : meetingParams,
    headers: commandHeaders,
    body: meetingBodyOf(type),
    response: { 201: recordedSchema },
  };
}
