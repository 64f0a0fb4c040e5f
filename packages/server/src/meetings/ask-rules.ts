import {
  type Actor,
  type Instant,
  type Meeting,
  type MeetingCommand,
  type MeetingCommandType,
  messagesToSign,
  readMeetingCommand,
} from '@pingyi/core';
import type { Kysely } from 'kysely';
import { ProblemError } from '../api/problems/problem.ts';
import { problemOfRefusal } from '../api/routes/campaigns/submit-command.ts';
import type { StateReader } from '../api/state-reader.ts';
import type { Tables } from '../storage/tables.ts';
import { meetingViews } from './views.ts';

/** What asking needs to know. */
export interface Asking {
  readonly database: Kysely<Tables>;
  readonly readState: StateReader;
  readonly now: Instant;
}

/**
 * Asks the rules whether a command would be refused for anything but its signatures, before work is begun
 * for it. The command itself is decided again when it is recorded.
 *
 * @throws ProblemError with what the rules say
 */
export async function askRules<Type extends MeetingCommandType>(
  { database, readState, now }: Asking,
  meeting: Meeting,
  actor: Actor,
  type: Type,
  body: (MeetingCommand & { readonly type: Type })['body'],
): Promise<void> {
  const read = readMeetingCommand({ type, actor, body });
  if (!read.ok) throw new Error(`${type}: ${JSON.stringify(read.faults)}`);
  const views = await meetingViews(database, { load: readState }, meeting.campaign, meeting.id);
  if (views === null) throw new Error(`meeting ${meeting.id} has no campaign`);
  const asked = messagesToSign(meeting, views, read.command, now);
  if (asked.ok) return;
  throw new ProblemError(problemOfRefusal(asked.unmet, meeting.campaign, views.campaign));
}
