import { type CommandType, causesOf, commandBodyOf, rolesFor } from '@pingyi/core';
import {
  commandDescription,
  commandHeaders,
  recordedSchema,
} from '../commands/commands.schemas.ts';
import { campaignParams } from './campaign.schemas.ts';

/** How a command is described, from the rules of core alone. */
export function commandSchema(type: CommandType) {
  return {
    summary: type,
    description: commandDescription(causesOf(type), rolesFor(type)),
    tags: ['commands'],
    ...(type === 'create-campaign' ? {} : { params: campaignParams }),
    headers: commandHeaders,
    body: commandBodyOf(type),
    response: { 201: recordedSchema },
  };
}
