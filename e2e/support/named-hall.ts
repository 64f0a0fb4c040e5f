import { invitationCode, type MeetingId, type PersonRef } from '@pingyi/core';
import { type Door, give } from '../../packages/server/src/rehearsal/door.ts';
import type { HeldMeeting } from '../../packages/server/src/rehearsal/held-meeting.ts';
import { planMeeting, prepareVote } from '../../packages/server/src/rehearsal/prepare-meeting.ts';
import { prepareCampaign } from '../../packages/server/src/rehearsal/rehearsal-campaign.ts';
import { smallVote } from '../../packages/server/src/testing/held-vote.ts';

/** Somebody who is invited, as the letter and the pool know the person. */
interface Guest {
  readonly person: string;
  readonly name: string;
  /** The code on the invitation. */
  readonly code: string;
}

/** A meeting before its doors open, with guests who have names. */
export interface NamedHall {
  readonly held: HeldMeeting;
  readonly guest: (name: string) => Guest;
}

/** Plans a meeting with slips in its box and invites people of these names; the last is recused. */
export async function openNamedHall(door: Door, names: readonly string[]): Promise<NamedHall> {
  const plan = { ...smallVote, voters: names.length };
  await prepareCampaign(door, plan);
  const held = await planMeeting(door, plan);
  await prepareVote(held);
  const guests: Guest[] = [];
  for (const [place, name] of names.entries()) {
    const category = place % 2 === 0 ? 'serviceRecipient' : 'deputy';
    const body = { name, category, phone: `138000${String(10_000 + place)}`, units: [] };
    const added = await door.ask('office', 'POST', '/campaigns/rehearsal/people', { body });
    const { person } = JSON.parse(added.text) as { readonly person: string };
    const code = invitationCode('hall' as MeetingId, person as PersonRef);
    guests.push({ person, name, code });
  }
  const persons = guests.map(({ person }, place) => {
    const category = place % 2 === 0 ? 'serviceRecipient' : 'deputy';
    return { person, category, part: null };
  });
  await give(door, 'office', '/meetings/hall/invite-representatives', { persons });
  const person = guests.at(-1)?.person;
  await give(door, 'office', '/meetings/hall/recuse-representative', { person, unit: 'unit-1' });
  return {
    held,
    guest: (name) => {
      const found = guests.find((each) => each.name === name);
      if (found === undefined) throw new Error(`nobody is called ${name}`);
      return found;
    },
  };
}
