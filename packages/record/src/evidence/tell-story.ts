import {
  type ActType,
  apply,
  applyMeeting,
  type Campaign,
  type CampaignId,
  concernsMeeting,
  isCampaignAct,
  type Meeting,
  type MeetingActType,
  type MeetingId,
  meetingOfAct,
  meetingStreamOf,
  type StoredAct,
} from '@pingyi/core';

/** An act with the states that it was recorded on. */
export interface Moment<Type extends ActType = ActType> {
  readonly act: StoredAct<Type>;
  /** The campaign before it. */
  readonly campaign: Campaign;
  /** The meeting before it, where it concerns one. */
  readonly meeting: Meeting | null;
}

/** An act that does not fit the ones before it. */
interface Misfit {
  readonly seq: number;
  readonly type: string;
  readonly stream: string;
}

/** What the public acts of a campaign amount to. */
export interface Story {
  /** Null where the log has no such campaign. */
  readonly campaign: Campaign | null;
  readonly meetings: ReadonlyMap<MeetingId, Meeting>;
  readonly misfits: readonly Misfit[];
  /** Every act that fits, in order, with the states before it. */
  readonly moments: readonly Moment[];
  /** The acts of the campaign and of its meetings, in order. */
  readonly acts: readonly StoredAct[];
}

/** The moments of one type of act, in order. */
export function momentsOf<Type extends ActType>(
  { moments }: Pick<Story, 'moments'>,
  type: Type,
): readonly Moment<Type>[] {
  return moments.filter(({ act }) => act.type === type) as unknown as readonly Moment<Type>[];
}

function meetingIdOf(act: StoredAct): MeetingId | null {
  const named = act.type === 'meeting-planned' ? act.payload.meeting : meetingOfAct(act);
  if (named !== null || !act.stream.startsWith('meeting/')) return named;
  return act.stream.slice('meeting/'.length) as MeetingId;
}

/**
 * Folds public acts by the functions that the server folds them with (`apply`, `applyMeeting`), which
 * are right without internal acts. Core throws at an act that does not fit; here it is noted and left
 * out, since whoever made a bundle may have put anything into it.
 *
 * @param acts of the campaign's stream and of meetings, also of other campaigns'
 */
export function tellStory(id: CampaignId, acts: readonly StoredAct[]): Story {
  let campaign: Campaign | null = null;
  const meetings = new Map<MeetingId, Meeting>();
  const foreign = new Set<string>();
  const misfits: Misfit[] = [];
  const moments: Moment[] = [];
  const told: StoredAct[] = [];
  for (const act of acts) {
    if (act.type === 'meeting-planned' && act.payload.campaign !== id) foreign.add(act.stream);
    if (foreign.has(act.stream)) continue;
    told.push(act);
    const meetingId = meetingIdOf(act);
    try {
      const before = meetingId === null ? null : (meetings.get(meetingId) ?? null);
      const isOwnStream =
        act.type !== 'meeting-planned' || act.stream === meetingStreamOf(act.payload.meeting);
      if (!isOwnStream) throw new Error('planned in the stream of another meeting');
      const next: Campaign | null = isCampaignAct(act) ? apply(campaign, act) : campaign;
      if (next === null) throw new Error('no campaign');
      const after =
        meetingId !== null && concernsMeeting(act, meetingId)
          ? applyMeeting(before, act as StoredAct<MeetingActType>)
          : null;
      if (campaign !== null) moments.push({ act, campaign, meeting: before });
      campaign = next;
      if (after !== null && meetingId !== null) meetings.set(meetingId, after);
    } catch {
      misfits.push({ seq: act.seq, type: act.type, stream: act.stream });
    }
  }
  return {
    campaign,
    meetings,
    misfits,
    moments,
    acts: told,
  };
}
