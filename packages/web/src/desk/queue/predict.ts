import {
  type AccountId,
  applyMeeting,
  type Campaign,
  type CampaignReason,
  concernsMeeting,
  decideMeeting,
  type Instant,
  type Meeting,
  type MeetingCommand,
  type StoredAct,
} from '@pingyi/core';
import type { DeskWish, Entry } from './entry.ts';

/** What the desk knows: what the server acknowledged, and the rules' own words on what comes next. */
export interface Ground {
  readonly meeting: Meeting;
  readonly campaign: Campaign;
  readonly account: AccountId;
}

export type Predicted =
  | { readonly ok: true; readonly meeting: Meeting }
  | { readonly ok: false; readonly unmet: readonly CampaignReason[] };

/**
 * What the rules say to a wish of the desk before the server is asked: the same functions decide there.
 *
 * @param seq the place that the act would have, for marks of what is not recorded yet
 */
export function predict(ground: Ground, wish: DeskWish, now: Instant, seq: number): Predicted {
  const { meeting, campaign, account } = ground;
  const actor = { role: 'office', account } as const;
  const command = { ...wish, actor } as MeetingCommand;
  const decision = decideMeeting(meeting, { campaign, others: [] }, command, now);
  if (!decision.ok) return { ok: false, unmet: decision.unmet };
  let after = meeting;
  for (const act of decision.acts) {
    const stored = { ...act, seq, at: now } as StoredAct;
    if (concernsMeeting(stored, meeting.id)) after = applyMeeting(after, stored);
  }
  return { ok: true, meeting: after };
}

/** Places of acts that are not recorded yet lie behind every place of the log. */
export const unrecorded = Number.MAX_SAFE_INTEGER - 1_000_000;

/**
 * The meeting as it will be when the queue has arrived. What the rules refuse by now (another desk was
 * faster) is passed over: the server will say so when it is sent.
 */
export function withQueue(ground: Ground, queue: readonly Entry[], now: Instant): Meeting {
  let { meeting } = ground;
  for (const entry of queue) {
    if (entry.refused !== null) continue;
    const { wish, place } = entry;
    const found = predict({ ...ground, meeting }, wish, now, unrecorded + place);
    if (found.ok) meeting = found.meeting;
  }
  return meeting;
}
