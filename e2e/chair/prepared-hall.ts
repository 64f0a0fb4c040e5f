import { type Door, give } from '../../packages/server/src/rehearsal/door.ts';
import type { HeldMeeting } from '../../packages/server/src/rehearsal/held-meeting.ts';
import {
  listKeys,
  nameOfficers,
  prepareVote,
  scheduleMeeting,
} from '../../packages/server/src/rehearsal/prepare-meeting.ts';
import { prepareCampaign } from '../../packages/server/src/rehearsal/rehearsal-campaign.ts';

/** A meeting prepared up to its door: officers named, keys and slips made, representatives invited. */

export const plan = {
  campaign: 'rehearsal',
  meeting: 'hall',
  units: 2,
  items: 1,
  voters: 12,
  papers: 5,
  trustees: 2,
  left: 2,
  place: '市文化馆报告厅',
} as const;

export const at = `/meetings/${plan.meeting}`;

/** Everybody who is invited, by place. */
export const nameOf = (place: number) => `代表${'甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午'[place]}`;

/** A person of the pool, invited. */
async function invite(door: Door, place: number): Promise<void> {
  const category = place % 2 === 0 ? 'serviceRecipient' : 'deputy';
  const name = nameOf(place);
  const added = await door.ask('office', 'POST', `/campaigns/${plan.campaign}/people`, {
    body: { name, category, phone: null, units: [] },
  });
  const { person } = JSON.parse(added.text) as { readonly person: string };
  await give(door, 'office', `${at}/invite-representatives`, {
    persons: [{ person, category, part: null }],
  });
}

export async function prepareHall(door: Door): Promise<HeldMeeting> {
  await prepareCampaign(door, plan);
  const held = await scheduleMeeting(door, plan);
  await nameOfficers(held, ['chair', 'chair-2']);
  await listKeys(held, ['chair-2', 'scrutineer-1', 'scrutineer-2']);
  await prepareVote(held);
  for (let place = 0; place < plan.voters + plan.papers; place += 1) await invite(door, place);
  return held;
}
