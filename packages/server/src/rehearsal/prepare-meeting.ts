import { type Door, give, type Party, readJson } from './door.ts';
import { at, type HeldMeeting, type MeetingPlan } from './held-meeting.ts';
import { OfficerKeys } from './officers.ts';
import { unitsOf } from './rehearsal-campaign.ts';
import { drawPolls, makeSlips, recordSlips } from './slips.ts';
import { makeTrustees, registerKey } from './trustees.ts';

/** A meeting prepared over the API up to its door: planned, officers named, keys made, slips in the box. */

const signing: readonly Party[] = ['chair', 'scrutineer-1', 'scrutineer-2'];

const tellers: readonly Party[] = ['teller-1', 'teller-2'];

/** Plans the meeting, with slips and keys drawn for it. */
export async function scheduleMeeting(door: Door, plan: MeetingPlan): Promise<HeldMeeting> {
  const begins = new Date();
  const ends = new Date(begins.getTime() + 3 * 3_600_000);
  await give(door, 'office', `/campaigns/${plan.campaign}/meetings`, {
    meeting: plan.meeting,
    units: unitsOf(plan),
    place: plan.place ?? '演练会场',
    begins: begins.toISOString(),
    ends: ends.toISOString(),
    mode: plan.credentials === 'links' ? 'hotline' : 'onSiteDirect',
    ballots: hasPaper(plan) ? 'mixed' : 'electronic',
  });
  return {
    plan,
    door,
    keys: new OfficerKeys(),
    trustees: makeTrustees(plan.trustees),
    polls: drawPolls(),
    drawn: makeSlips(plan.voters),
    left: makeSlips(plan.left),
  };
}

function hasPaper({ papers = 0 }: MeetingPlan): boolean {
  return papers > 0;
}

/** Names the meeting's officers: two scrutineers and the trustees sent by two bodies, tellers where paper is counted. */
export async function nameOfficers(
  held: HeldMeeting,
  chairs: readonly Party[] = ['chair'],
): Promise<void> {
  const { door, plan, trustees } = held;
  const bodies = ['市纪委监委', '市人大常委会'] as const;
  await give(door, 'office', `${at(held)}/name-meeting-officers`, {
    chairs: chairs.map((party) => door.accountOf(party)),
    scrutineers: bodies.map((body, place) => ({
      account: door.accountOf(`scrutineer-${place + 1}`),
      body,
    })),
    tellers: hasPaper(plan) ? tellers.map((party) => door.accountOf(party)) : [],
    trustees: trustees.map(({ party }, place) => ({
      account: door.accountOf(party),
      body: bodies[place % bodies.length],
    })),
    correction: null,
  });
}

/** Lists the signing keys of officers. */
export async function listKeys(held: HeldMeeting, parties: readonly Party[]): Promise<void> {
  for (const party of parties)
    await give(held.door, party, `${at(held)}/list-officer-key`, {
      key: held.keys.keyOf(party),
      correction: null,
    });
}

/** Plans the meeting, names its officers and lists their keys. */
export async function planMeeting(door: Door, plan: MeetingPlan): Promise<HeldMeeting> {
  const held = await scheduleMeeting(door, plan);
  await nameOfficers(held);
  await listKeys(held, hasPaper(plan) ? [...signing, ...tellers] : signing);
  return held;
}

/** Drafts the polls, makes their keys and puts the slips into the box, if there are any. */
export async function prepareVote(held: HeldMeeting): Promise<void> {
  const { door, plan, polls, trustees } = held;
  const [poll, ...spares] = polls;
  await give(door, 'office', `${at(held)}/draft-polls`, {
    credentials: plan.credentials ?? 'slips',
    keys: trustees.length === 0 ? 'server' : 'trustees',
    polls: [{ part: null, poll, spares }],
  });
  if (trustees.length === 0) await give(door, 'office', `${at(held)}/server-keys`);
  else await makeKeys(held, String(poll));
  if (plan.credentials !== 'links')
    await recordSlips(door, plan.meeting, polls, [...held.drawn, ...held.left], plan.group);
}

/** Registers the trustees' keys of a poll and settles them. */
export async function makeKeys(held: HeldMeeting, poll: string): Promise<void> {
  const { door, plan, trustees } = held;
  for (const trustee of trustees) await registerKey(door, plan.meeting, poll, trustee, plan.group);
  const { polls } = await readJson<{
    readonly polls: readonly { readonly poll: string; readonly publicKey: string }[];
  }>(door, 'office', at(held));
  const publicKey = polls.find((each) => each.poll === poll)?.publicKey;
  await give(door, 'office', `${at(held)}/settle-keys`, { poll, publicKey });
}
