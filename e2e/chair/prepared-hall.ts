import { type Door, give, type Party } from '../../packages/server/src/rehearsal/door.ts';
import { type HeldMeeting, prepareVote } from '../../packages/server/src/rehearsal/hold-meeting.ts';
import { OfficerKeys } from '../../packages/server/src/rehearsal/officers.ts';
import {
  prepareCampaign,
  unitsOf,
} from '../../packages/server/src/rehearsal/rehearsal-campaign.ts';
import { drawPolls, makeSlips } from '../../packages/server/src/rehearsal/slips.ts';
import { makeTrustees } from '../../packages/server/src/rehearsal/trustees.ts';

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
  const held: HeldMeeting = {
    plan,
    door,
    keys: new OfficerKeys(),
    trustees: makeTrustees(plan.trustees),
    polls: drawPolls(),
    drawn: makeSlips(plan.voters),
    left: makeSlips(plan.left),
  };
  const begins = new Date();
  await give(door, 'office', `/campaigns/${plan.campaign}/meetings`, {
    meeting: plan.meeting,
    units: unitsOf(plan),
    place: '市文化馆报告厅',
    begins: begins.toISOString(),
    ends: new Date(begins.getTime() + 3 * 3_600_000).toISOString(),
    mode: 'onSiteDirect',
    ballots: 'mixed',
  });
  const account = (party: Party) => door.accountOf(party);
  const sent = (role: 'scrutineer' | 'trustee') =>
    ['市纪委监委', '市人大常委会'].map((body, place) => ({
      account: account(`${role}-${place + 1}`),
      body,
    }));
  await give(door, 'office', `${at}/name-meeting-officers`, {
    chairs: [account('chair'), account('chair-2')],
    scrutineers: sent('scrutineer'),
    tellers: [account('teller-1'), account('teller-2')],
    trustees: sent('trustee'),
    correction: null,
  });
  for (const party of ['chair-2', 'scrutineer-1', 'scrutineer-2'] as const)
    await give(door, party, `${at}/list-officer-key`, {
      key: held.keys.keyOf(party),
      correction: null,
    });
  await prepareVote(held);
  for (let place = 0; place < plan.voters + plan.papers; place += 1) await invite(door, place);
  return held;
}
