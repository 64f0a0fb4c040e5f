import {
  type Campaign,
  campaignStream,
  isCampaignAct,
  type Meeting,
  type MeetingId,
  meetingId,
  meetingStreamOf,
  replayMeeting,
  type StoredAct,
} from '@pingyi/core';
import { type Ask, wellAnswered } from './ask.ts';
import { type Folded, fetchFolded } from './folded.ts';

export type FoldedMeeting = Folded<Meeting>;
export type FoldedPublicCampaign = Folded<Campaign>;

/**
 * Whether every act of the meeting's own stream was shown. A teller's entry is hidden from all others until
 * the second one is there, and its place in the log is then before what was read last.
 */
function hasAllActs({ acts, version }: FoldedMeeting, id: MeetingId): boolean {
  const own = meetingStreamOf(id);
  return acts.filter(({ stream }) => stream === own).length >= version;
}

/**
 * The newest state of a meeting, from every act that it is made of.
 *
 * @throws ProblemError
 */
export async function fetchMeeting(
  ask: Ask,
  id: MeetingId,
  known: FoldedMeeting | undefined,
): Promise<FoldedMeeting> {
  const address = `/api/meetings/${encodeURIComponent(id)}/acts`;
  const isWhole = known === undefined || hasAllActs(known, id);
  const fetched = await fetchFolded<readonly StoredAct[]>(
    ask,
    address,
    (acts, act) => [...(acts ?? []), act],
    known !== undefined && isWhole ? { ...known, state: known.acts } : undefined,
  );
  const meeting = replayMeeting(id, fetched.acts);
  if (meeting === null) throw new Error(`meeting ${id} has no acts`);
  return { state: meeting, version: fetched.version, acts: fetched.acts };
}

/**
 * The newest state of a campaign as its public acts amount to: what officers of a meeting see of it.
 *
 * @throws ProblemError
 */
export function fetchPublicCampaign(
  ask: Ask,
  id: string,
  known: FoldedPublicCampaign | undefined,
): Promise<FoldedPublicCampaign> {
  return fetchFolded<Campaign>(
    ask,
    `/api/public/campaigns/${encodeURIComponent(id)}/acts`,
    (campaign, act) => {
      if (!isCampaignAct(act)) throw new Error(`act ${act.seq} is not of a campaign`);
      return campaignStream.apply(campaign, act);
    },
    known,
  );
}

/**
 * The other meetings of a campaign where the panel rule counts over more than one; none elsewhere.
 *
 * @throws ProblemError
 */
export async function fetchOtherMeetings(
  ask: Ask,
  campaign: Campaign,
  own: string,
): Promise<readonly Meeting[]> {
  const { scope } = campaign.scheme.panel;
  if (scope === 'meeting' || scope === 'unit') return [];
  const address = `/api/campaigns/${encodeURIComponent(campaign.id)}/meetings`;
  const response = await wellAnswered(await ask(address));
  const { meetings } = (await response.json()) as {
    readonly meetings: readonly { readonly meeting: string }[];
  };
  const ids = meetings.map(({ meeting }) => meeting).filter((id) => id !== own);
  const read = ids.map((id) => fetchMeeting(ask, meetingId.parse(id), undefined));
  return (await Promise.all(read)).map(({ state }) => state);
}
