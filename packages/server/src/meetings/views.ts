import {
  type Campaign,
  campaignStream,
  type Meeting,
  type MeetingViews,
  meetingStream,
  type StreamKind,
} from '@pingyi/core';
import type { Kysely } from 'kysely';
import type { StreamState } from '../ledger/submission.ts';
import type { Tables } from '../storage/tables.ts';

/** Reads a stream's state: inside a decision the newest one, else the newest that was committed. */
interface StateSource {
  load<State>(kind: StreamKind<State>, id: string): Promise<StreamState<State>>;
}

/** Other meetings of the campaign, where the panel rule counts over more than one (docs/decisions/0020). */
async function otherMeetings(
  database: Kysely<Tables>,
  states: StateSource,
  campaign: Campaign,
  own: string | null,
): Promise<readonly Meeting[]> {
  const { scope } = campaign.scheme.panel;
  if (scope === 'meeting' || scope === 'unit') return [];
  const rows = await database
    .selectFrom('meeting_list')
    .select('meeting')
    .where('campaign', '=', campaign.id)
    .orderBy('meeting')
    .execute();
  const others: Meeting[] = [];
  for (const { meeting } of rows.filter((row) => row.meeting !== own)) {
    const { state } = await states.load(meetingStream, meeting);
    if (state !== null) others.push(state);
  }
  return others;
}

/** What the rules of a meeting see besides it; null when there is no such campaign. */
export async function meetingViews(
  database: Kysely<Tables>,
  states: StateSource,
  campaignId: string,
  own: string | null,
): Promise<MeetingViews | null> {
  const { state: campaign } = await states.load(campaignStream, campaignId);
  if (campaign === null) return null;
  return { campaign, others: await otherMeetings(database, states, campaign, own) };
}
