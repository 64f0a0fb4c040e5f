import {
  type Campaign,
  type CampaignId,
  campaignId,
  concernsMeeting,
  isRehearsal,
  type Meeting,
  type MeetingId,
  type Names,
  namesOf,
  replay,
  replayMeeting,
  type StoredAct,
} from '@pingyi/core';
import type { PublicRecord } from '@pingyi/record';

/** A campaign as its public acts tell it. */
export interface CampaignRecord {
  readonly id: CampaignId;
  readonly campaign: Campaign;
  readonly names: Names;
  readonly acts: readonly StoredAct[];
  /** In the order of their days. */
  readonly meetings: readonly Meeting[];
  readonly isRehearsal: boolean;
  /** The office publishes the campaign to everybody, or has not said yet to whom. */
  readonly isForEverybody: boolean;
}

function meetingsIn(acts: readonly StoredAct[]): readonly Meeting[] {
  const ids = acts.flatMap((act): readonly MeetingId[] =>
    act.type === 'meeting-planned' ? [act.payload.meeting] : [],
  );
  return ids
    .flatMap((id) => {
      const own = acts.filter((act) => concernsMeeting(act, id));
      return replayMeeting(id, own) ?? [];
    })
    .sort((one, other) => (one.particulars.begins < other.particulars.begins ? -1 : 1));
}

function fold(id: CampaignId, acts: readonly StoredAct[]): CampaignRecord | null {
  const campaign = replay(acts);
  if (campaign === null) return null;
  const { audience } = campaign.publication;
  return {
    id,
    campaign,
    names: namesOf(campaign),
    acts,
    meetings: meetingsIn(acts),
    isRehearsal: isRehearsal(campaign.plan),
    isForEverybody: audience === null || audience === 'public',
  };
}

/** What was folded of an array of acts; a record keeps its array until something is added. */
const folded = new WeakMap<readonly StoredAct[], CampaignRecord | null>();

/** The campaign of an id, or null where there is none. */
export async function campaignOf(
  record: PublicRecord,
  id: string | undefined,
): Promise<CampaignRecord | null> {
  const read = campaignId.safeParse(id);
  if (!read.success) return null;
  const acts = await record.acts(read.data);
  if (acts === null) return null;
  const known = folded.get(acts);
  if (known !== undefined) return known;
  const made = fold(read.data, acts);
  folded.set(acts, made);
  return made;
}

/** Every campaign, the newest year first. */
export async function allCampaigns(record: PublicRecord): Promise<readonly CampaignRecord[]> {
  const found: CampaignRecord[] = [];
  for (const id of await record.campaigns()) {
    const campaign = await campaignOf(record, id);
    if (campaign !== null) found.push(campaign);
  }
  return found.sort((one, other) => other.campaign.year - one.campaign.year);
}
