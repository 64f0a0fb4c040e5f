import { setTimeout as wait } from 'node:timers/promises';
import type { PollId } from '@pingyi/core';
import { type Door, give, type Party, readJson } from '../../rehearsal/door.ts';
import type { HeldMeeting } from '../../rehearsal/held-meeting.ts';
import {
  announceWindow,
  closeVote,
  openVote,
  signBalance,
  stepsUntil,
  testDecryptions,
} from '../../rehearsal/hold-meeting.ts';
import { makeLinks, registrationOf } from '../../rehearsal/links.ts';
import { foldMeeting } from '../../rehearsal/officers.ts';
import { drawPolls, recordSlips, voidBox } from '../../rehearsal/slips.ts';
import { registerKey } from '../../rehearsal/trustees.ts';
import { ballotMaker, castBallot, electionOf, type MadeBallot } from '../../rehearsal/voters.ts';
import { exampleBody } from '../cast.ts';
import { announced, decrypted, opinionsPublished, papersCounted } from './count.ts';
import { type Hall, type Holding, must, tellers } from './holding.ts';
import { marksOf, type YearMeeting } from './meetings.ts';
import { questioning } from './questioning.ts';
import { exampleSecrets } from './secrets.ts';

const signing: readonly Party[] = ['chair', 'scrutineer-1', 'scrutineer-2', 'teller-1', 'teller-2'];

/** Accounts of a role, each with the body that sends it. */
const sent = (door: Door, role: 'scrutineer' | 'trustee') =>
  ([`${role}-1`, `${role}-2`] as const).map((party) => ({
    account: door.accountOf(party),
    body: exampleBody(party),
  }));

async function planned({ door, plan, at }: Pick<Holding, 'door' | 'plan' | 'at'>): Promise<void> {
  const { campaign, meeting, named, place, credentials, papers } = plan;
  const { meetings } = await readJson<{
    readonly meetings: readonly { readonly meeting: string }[];
  }>(door, 'office', `/campaigns/${campaign}/meetings`);
  if (!meetings.some((each) => each.meeting === meeting)) {
    const begins = new Date();
    await give(door, 'office', `/campaigns/${campaign}/meetings`, {
      meeting,
      units: named,
      place,
      begins: begins.toISOString(),
      ends: new Date(begins.getTime() + 3 * 3_600_000).toISOString(),
      mode: credentials === 'links' ? 'hotline' : 'onSiteDirect',
      ballots: papers > 0 ? 'mixed' : 'electronic',
    });
  }
  const { meeting: found } = await foldMeeting(door, campaign, meeting);
  const { keys } = exampleSecrets(meeting, plan.trustees);
  if (found.officers === null)
    await give(door, 'office', `${at}/name-meeting-officers`, {
      chairs: [door.accountOf('chair')],
      scrutineers: sent(door, 'scrutineer'),
      tellers: tellers.map((party) => door.accountOf(party)),
      trustees: sent(door, 'trustee'),
      correction: null,
    });
  for (const party of signing)
    if (![...found.keys.keys()].some((account) => account === door.accountOf(party)))
      await give(door, party, `${at}/list-officer-key`, {
        key: keys.keyOf(party),
        correction: null,
      });
}

/** Polls drafted, the keys of the first, slips in the box. */
async function prepared({ door, plan, at, state, held }: Holding): Promise<void> {
  const { electronic } = await state();
  if (electronic.drafted === null) {
    const [poll, ...spares] = drawPolls();
    await give(door, 'office', `${at}/draft-polls`, {
      credentials: plan.credentials,
      keys: 'trustees',
      polls: [{ part: null, poll, spares }],
    });
  }
  const { trustees, polls, drawn, left } = await held();
  const poll = (await state()).electronic.polls.get(String(polls[0]) as PollId);
  if (poll?.state === 'drafted') {
    for (const trustee of trustees)
      if (!poll.keys.has(trustee.owner)) await registerKey(door, plan.meeting, poll.id, trustee);
    const shown = await readJson<{
      readonly polls: readonly { readonly poll: string; readonly publicKey: string }[];
    }>(door, 'office', at);
    const publicKey = shown.polls.find((each) => each.poll === poll.id)?.publicKey;
    await give(door, 'office', `${at}/settle-keys`, { poll: poll.id, publicKey });
  }
  if (plan.credentials === 'slips' && electronic.slips.size === 0)
    await recordSlips(door, plan.meeting, polls, [...drawn, ...left]);
}

/** Everybody registers through the link or is served at the desk. */
async function served({ door, plan, at, state, held }: Holding): Promise<void> {
  const { persons = [], voters, meeting } = plan;
  if ((await state()).representatives.size === 0)
    await give(door, 'office', `${at}/invite-representatives`, {
      persons: persons.map(({ person, category }) => ({ person, category, part: null })),
    });
  const { drawn, polls } = await held();
  const remote = plan.credentials === 'links' ? persons.slice(0, voters) : [];
  if (remote.length > 0 && (await state()).electronic.links.size === 0) {
    const tokens = await makeLinks(
      door,
      meeting,
      remote.map(({ person }) => person),
    );
    for (const [place, token] of tokens.entries()) {
      // No new link: this person registered before the finish was interrupted.
      if (token === '') continue;
      const body = await registrationOf(token, polls, drawn[place] ?? new Uint8Array());
      const path = `/public/meetings/${meeting}/link-registration`;
      await must(door.ask(null, 'POST', path, { body }), 'somebody registers');
    }
    await give(door, 'office', `${at}/end-registration`);
  }
  const { representatives } = await state();
  const desk = async (person: string, service: 'slip' | 'paper'): Promise<void> => {
    const found = [...representatives.values()].find((each) => each.person === person);
    if (!found?.signedIn) await give(door, 'office', `${at}/sign-in-representative`, { person });
    const body = { person, with: service, correction: null };
    if (!found?.served) await give(door, 'office', `${at}/serve-representative`, body);
  };
  const atDesk = persons.slice(remote.length);
  const desks = 16;
  for (let from = 0; from < atDesk.length; from += desks)
    await Promise.all(
      atDesk
        .slice(from, from + desks)
        .map(({ person }, n) => desk(person, remote.length + from + n < voters ? 'slip' : 'paper')),
    );
}

/** The ballots of everybody with a credential, made on the own devices. */
async function ballotsOf({ door, plan, held }: Holding): Promise<readonly MadeBallot[]> {
  const { polls, drawn } = await held();
  const election = await electionOf(door, plan.meeting, String(polls[0]));
  const make = ballotMaker(election);
  const marks = marksOf(plan, plan.voters);
  return drawn.map((secret, n) => make(secret, marks[n] ?? []));
}

/** What some voters write after voting. */
const opinions = ['办事指南可以再简单些。', '周末也请开放。', '工作人员态度很好，谢谢。'] as const;

/** People who press at once. */
const presses = 16;

async function everybodyVotes(
  { door, plan }: Holding,
  ballots: readonly MadeBallot[],
): Promise<void> {
  for (let from = 0; from < ballots.length; from += presses)
    await Promise.all(
      ballots
        .slice(from, from + presses)
        .map((ballot) => must(castBallot(door, ballot), 'somebody votes')),
    );
  for (const [n, text] of opinions.entries()) {
    const body = { unit: plan.named[n % plan.named.length], text };
    const path = `/public/meetings/${plan.meeting}/opinions`;
    await must(door.ask(null, 'POST', path, { body }), 'somebody writes');
  }
}

async function voted(holding: Holding): Promise<void> {
  const { door, plan, at, state, held, windowSeconds } = holding;
  const whole = await held();
  const before = await state();
  if (before.vote.state === 'closed') return;
  await stepsUntil(whole, 'vote', questioning(holding));
  const slips = before.electronic.slips.get('');
  if (plan.credentials === 'slips' && slips?.voided === null)
    await voidBox(door, plan.meeting, whole.polls, whole.left);
  if (before.electronic.balance === null) await signBalance(whole);
  const ballots = await ballotsOf(holding);
  // A close that was prepared before an interruption would keep the box waiting.
  if (before.vote.state === 'open') await door.ask('chair', 'DELETE', `${at}/closing`);
  if (before.vote.state === 'unopened') {
    await testDecryptions(whole);
    if (plan.credentials === 'links') await announceWindow(whole, windowSeconds);
    await openVote(whole);
  }
  const { broadcast } = await state();
  const closes = broadcast === null ? null : Date.parse(broadcast.voting.closes);
  if (closes === null || Date.now() < closes) await everybodyVotes(holding, ballots);
  if (closes !== null) await wait(Math.max(0, closes - Date.now()));
  await closeVote(whole);
}

/** The stages of a meeting, in their order. */
const stages = [
  prepared,
  served,
  voted,
  papersCounted,
  decrypted,
  opinionsPublished,
  announced,
] as const;

/** How many stages a meeting has, planning included. */
export const stagesOfMeeting = stages.length + 1;

/**
 * Holds a meeting of the example from wherever it stands to its end: planned, prepared, voted by virtual
 * voters, counted, decrypted, confirmed and announced, over the public API like any other.
 *
 * @param onStage told after each stage
 * @throws Unexpected when the server refuses a step
 */
export async function holdToTheEnd(
  hall: Hall,
  plan: YearMeeting,
  onStage: () => void,
): Promise<void> {
  const { door } = hall;
  const at = `/meetings/${plan.meeting}`;
  const { keys, trustees, slips } = exampleSecrets(plan.meeting, plan.trustees);
  const [drawn, left] = [slips(0, plan.voters), slips(plan.voters, plan.left)];
  await planned({ door, plan, at });
  onStage();
  const state = async () => (await foldMeeting(door, plan.campaign, plan.meeting)).meeting;
  const held = async (): Promise<HeldMeeting> => {
    const polls = [...(await state()).electronic.polls.keys()];
    return { plan, door, keys, trustees, polls, drawn, left };
  };
  const holding: Holding = { ...hall, plan, at, state, held };
  for (const stage of stages) {
    if ((await state()).ended === null) await stage(holding);
    onStage();
  }
}
