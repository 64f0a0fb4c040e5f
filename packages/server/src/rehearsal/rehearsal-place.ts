import { randomBytes } from 'node:crypto';
import {
  evaluatedUnits,
  isRehearsal,
  itemsOf,
  readAct,
  replay,
  type StoredAct,
  votedLevels,
} from '@pingyi/core';
import { type Party, read, readJson } from './door.ts';
import type { MeetingPlan } from './held-meeting.ts';
import { startOwnServer } from './own-server.ts';
import { RehearsalPeople } from './people.ts';
import { prepareCampaign } from './rehearsal-campaign.ts';

/** Where a vote is rehearsed, with its people at the door. */
export interface RehearsalPlace {
  readonly people: RehearsalPeople;
  /** The campaign, and its units where they were there before. */
  readonly campaign: Pick<MeetingPlan, 'campaign' | 'units' | 'named' | 'items'>;
  /** Why the rehearsal's own server is gone; null while it runs, and for a server of others. */
  readonly whyGone: () => string | null;
  /** Takes back what the rehearsal brought along. */
  leave(): Promise<void>;
}

/** What is asked of a place. */
export interface PlaceAsked {
  readonly units: number;
  readonly items: 1 | 6;
  readonly trustees: number;
}

/** Why a running server has no place for a rehearsal. */
export class NoPlace extends Error {}

const officers: readonly Party[] = ['chair', 'scrutineer-1', 'scrutineer-2'];

function trusteesOf({ trustees }: PlaceAsked): readonly Party[] {
  return Array.from({ length: trustees }, (_, place) => `trustee-${place + 1}` as Party);
}

/** A meeting's id that was not used before. */
export function newMeetingId(): string {
  return `rehearsal-${randomBytes(5).toString('hex')}`;
}

/** A server of its own with a campaign made for the rehearsal. */
export async function ownPlace(
  root: string,
  searchPath: string,
  asked: PlaceAsked,
): Promise<RehearsalPlace> {
  const server = await startOwnServer(root, searchPath);
  try {
    const people = new RehearsalPeople(server.address);
    await people.setUp(server.setUpLink);
    const everywhere = { kind: 'installation' } as const;
    for (const party of ['office', 'leader'] as const)
      await people.invite('administrator', party, everywhere);
    for (const party of [...officers, ...trusteesOf(asked)])
      await people.invite('office', party, everywhere);
    const campaign = { campaign: 'rehearsal', units: asked.units, items: asked.items };
    await prepareCampaign(people, campaign);
    return { people, campaign, whyGone: server.lastWords, leave: () => server.stop() };
  } catch (error) {
    await server.stop();
    throw error;
  }
}

async function foldCampaign(people: RehearsalPeople, id: string) {
  const lines = (await read(people, 'office', `/campaigns/${id}/acts`)).trim().split('\n');
  const acts = lines.map((line): StoredAct => {
    const found = readAct(JSON.parse(line));
    if (!found.ok) throw new Error(JSON.stringify(found.faults));
    return found.act;
  });
  const campaign = replay(acts);
  if (campaign === null) throw new Error(`campaign ${id} cannot be folded`);
  return campaign;
}

/** The one rehearsal campaign of a running server. */
async function rehearsalOf(people: RehearsalPeople) {
  const { campaigns } = await readJson<{
    readonly campaigns: readonly { readonly campaign: string }[];
  }>(people, 'office', '/campaigns');
  const folded = await Promise.all(campaigns.map(({ campaign }) => foldCampaign(people, campaign)));
  const rehearsals = folded.filter(({ plan }) => isRehearsal(plan));
  const [only, ...others] = rehearsals;
  if (only !== undefined && others.length === 0) return only;
  const names = rehearsals.map(({ id }) => id).join(', ');
  throw new NoPlace(
    only === undefined
      ? '服务器上没有演练用的评议活动。 The server has no rehearsal campaign (演练).'
      : `服务器上有多次演练（${names}），只应有一次。 The server has several rehearsal campaigns (${names}); one is expected.`,
  );
}

/** Units of the lowest level that still has some without a vote. */
function unvotedUnits(campaign: Awaited<ReturnType<typeof rehearsalOf>>): readonly string[] {
  const inVote = new Set<string>(
    [...campaign.votes.values()]
      .filter(({ voids }) => voids === null)
      .flatMap((vote) => vote.units),
  );
  const left = evaluatedUnits(campaign.units).filter(
    ({ id }) => !campaign.results.has(id) && !inVote.has(id),
  );
  for (const level of votedLevels(campaign)) {
    const units = left.filter((unit) => unit.level === level).map(({ id }) => id);
    if (units.length > 0) return units;
  }
  return [];
}

/** A running server's rehearsal campaign, held by its office and by people invited for the rehearsal. */
export async function runningPlace(
  { address, link }: { readonly address: string; readonly link: string },
  asked: PlaceAsked,
): Promise<RehearsalPlace> {
  const people = new RehearsalPeople(address);
  await people.signIn(link);
  const campaign = await rehearsalOf(people);
  const units = unvotedUnits(campaign);
  if (units.length < asked.units)
    throw new NoPlace(
      `演练 ${campaign.id} 还可表决 ${units.length} 个单位，不足 --units ${asked.units}。 Rehearsal campaign ${campaign.id}: a vote can be held over ${units.length} more unit(s), not over --units ${asked.units}.`,
    );
  const items = itemsOf(campaign.scheme).length;
  if (items !== asked.items)
    throw new NoPlace(
      `演练 ${campaign.id} 每个单位评 ${items} 项，请用 --items ${items}。 Rehearsal campaign ${campaign.id} asks ${items} item(s) of each unit: --items ${items}.`,
    );
  const scope = { kind: 'campaign', campaign: campaign.id } as const;
  for (const party of [...officers, ...trusteesOf(asked)])
    await people.invite('office', party, scope);
  const named = units.slice(0, asked.units);
  return {
    people,
    campaign: { campaign: campaign.id, units: asked.units, items: asked.items, named },
    whyGone: () => null,
    leave: () => people.closeGuests('office'),
  };
}
