import { type Campaign, type Meeting, meetingId } from '@pingyi/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { fetchOfficerNames } from '../../meeting-data/officer-names.ts';
import {
  type FoldedMeeting,
  type FoldedPublicCampaign,
  fetchMeeting,
  fetchOtherMeetings,
  fetchPublicCampaign,
} from '../../meeting-data/read-meeting.ts';
import { api, ask, dataOf } from '../data/ask.ts';

/** A meeting with everything that its rules see. */
export interface MeetingWorld {
  readonly meeting: Meeting;
  /** The version that a command is decided on. */
  readonly version: number;
  readonly campaign: Campaign;
  readonly campaignVersion: number;
  readonly others: readonly Meeting[];
  /** How many acts were read: the next one's place, for previews. */
  readonly acts: number;
}

export function meetingKey(id: string): readonly string[] {
  return ['meeting', id];
}

interface Read {
  readonly meeting: FoldedMeeting;
  readonly campaign: FoldedPublicCampaign;
  readonly others: readonly Meeting[];
}

/** @throws ProblemError */
async function readMeetings(campaign: string) {
  const answer = await api.GET('/api/campaigns/{campaign}/meetings', {
    params: { path: { campaign } },
  });
  return dataOf<'/api/campaigns/{campaign}/meetings'>(answer);
}

/** How the meetings of a campaign are asked for. */
export function meetingsQuery(campaign: string) {
  return { queryKey: ['meetings', campaign], queryFn: () => readMeetings(campaign) };
}

/** The meetings of a campaign, and what the plan warns of in how they are held. */
export function useMeetings(campaign: string) {
  return useQuery(meetingsQuery(campaign));
}

/** The names of a meeting's officers, for everybody who reads the meeting. */
export function useOfficerNames({ id, officers }: Pick<Meeting, 'id' | 'officers'>) {
  return useQuery({
    enabled: officers !== null,
    queryKey: ['officers', id, officers?.seq ?? 0],
    staleTime: Number.POSITIVE_INFINITY,
    // Maps are not plain data: comparing them field by field would be wrong.
    structuralSharing: false,
    queryFn: () => fetchOfficerNames(ask, id),
  });
}

/** A meeting, its campaign as the public record has it, and others as far as rules see them. */
export function useMeetingQuery(id: string) {
  const client = useQueryClient();
  return useQuery({
    queryKey: meetingKey(id),
    // Meetings are not plain data: comparing their maps field by field would be wrong.
    structuralSharing: false,
    queryFn: async (): Promise<Read> => {
      const known = client.getQueryData<Read>(meetingKey(id));
      const meeting = await fetchMeeting(ask, meetingId.parse(id), known?.meeting);
      const of = meeting.state.campaign;
      const campaign = await fetchPublicCampaign(ask, of, known?.campaign);
      return { meeting, campaign, others: await fetchOtherMeetings(ask, campaign.state, id) };
    },
  });
}

export function worldOf({ meeting, campaign, others }: Read): MeetingWorld {
  return {
    meeting: meeting.state,
    version: meeting.version,
    campaign: campaign.state,
    campaignVersion: campaign.version,
    others,
    acts: (meeting.acts.at(-1)?.seq ?? 0) + 1,
  };
}

type People = ReturnType<typeof dataOf<'/api/campaigns/{campaign}/people'>>;

async function peopleAfter(campaign: string, after: number | null): Promise<People> {
  const answer = await api.GET('/api/campaigns/{campaign}/people', {
    params: { path: { campaign }, query: { limit: 500, ...(after === null ? {} : { after }) } },
  });
  return dataOf<'/api/campaigns/{campaign}/people'>(answer);
}

/** Representatives of a campaign by their ids, for whoever may see them; nobody otherwise. */
export function usePool(campaign: string, isAllowed: boolean) {
  return useQuery({
    enabled: isAllowed,
    queryKey: ['people', campaign, 'pool'],
    queryFn: async () => {
      const people: People['people'][number][] = [];
      for (let after: number | null | undefined; after !== null; ) {
        const page: People = await peopleAfter(campaign, after ?? null);
        people.push(...page.people);
        after = page.next;
      }
      return people;
    },
  });
}
