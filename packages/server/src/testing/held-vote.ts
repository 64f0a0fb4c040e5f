import type { FastifyInstance } from 'fastify';
import { type Door, readJson } from '../rehearsal/door.ts';
import type { HeldMeeting, MeetingPlan } from '../rehearsal/held-meeting.ts';
import { openVote, readyToOpen, serveEverybody } from '../rehearsal/hold-meeting.ts';
import { planMeeting, prepareVote } from '../rehearsal/prepare-meeting.ts';
import { prepareCampaign } from '../rehearsal/rehearsal-campaign.ts';
import { makePart, type Trustee } from '../rehearsal/trustees.ts';
import { ballotMaker, castBallot, electionOf, type MadeBallot } from '../rehearsal/voters.ts';
import { doorOf } from './lend-door.ts';

/** A small vote: two units, twelve slips drawn, three left in the box, two trustees. */
export const smallVote: MeetingPlan = {
  campaign: 'rehearsal',
  meeting: 'hall',
  units: 2,
  items: 1,
  voters: 12,
  trustees: 2,
  left: 3,
};

/** A meeting that is ready to open its vote. */
export async function readyVote(
  door: Door,
  change: Partial<MeetingPlan> = {},
): Promise<HeldMeeting> {
  const plan = { ...smallVote, ...change };
  await prepareCampaign(door, plan);
  const held = await planMeeting(door, plan);
  await prepareVote(held);
  await serveEverybody(held);
  await readyToOpen(held);
  return held;
}

/** An open vote. */
export interface OpenVote {
  readonly held: HeldMeeting;
  readonly door: Door;
  readonly poll: string;
  /** Makes the ballot of a voter: the same grade for every unit. */
  readonly ballotOf: (voter: number, grade?: number) => MadeBallot;
  readonly cast: (ballot: Pick<MadeBallot, 'poll' | 'text'>) => ReturnType<typeof castBallot>;
}

/** Opens the vote of a meeting that is ready. */
export async function opened(held: HeldMeeting): Promise<OpenVote> {
  const [poll = ''] = await openVote(held);
  return votersOf(held, poll);
}

/** The voters of a poll that is open. */
export async function votersOf(held: HeldMeeting, poll: string): Promise<OpenVote> {
  const { door, plan, drawn } = held;
  const election = await electionOf(door, plan.meeting, poll);
  const make = ballotMaker(election);
  return {
    held,
    door,
    poll,
    ballotOf: (voter, grade = 0) => {
      const secret = drawn[voter];
      if (secret === undefined) throw new Error(`no voter ${voter}`);
      return make(
        secret,
        election.questions.map(() => grade),
      );
    },
    cast: (ballot) => castBallot(door, ballot),
  };
}

/** An open vote over a server. */
export async function openedVote(
  server: FastifyInstance,
  change: Partial<MeetingPlan> = {},
): Promise<OpenVote> {
  return opened(await readyVote(doorOf(server), change));
}

/** Everybody votes, each with one of the five answers in turn. */
export async function everybodyVotes({ held, ballotOf, cast }: OpenVote): Promise<void> {
  for (const voter of held.drawn.keys()) {
    const { status, text } = await cast(ballotOf(voter, voter % 5));
    if (status !== 201) throw new Error(text);
  }
}

/** The bytes of an archive. */
export async function archiveBytes(server: FastifyInstance, poll: string): Promise<Uint8Array> {
  const answer = await server.inject({ url: `/api/polls/${poll}/archive` });
  if (answer.statusCode !== 200) throw new Error(answer.body);
  return new Uint8Array(answer.rawPayload);
}

/** One trustee checks, decrypts and hands in. */
export async function decrypted(
  server: FastifyInstance,
  { held, door, poll }: OpenVote,
  trustee: Trustee,
  change: object = {},
) {
  const part = await makePart(await archiveBytes(server, poll), poll, trustee);
  const path = `/meetings/${held.plan.meeting}/polls/${poll}/decryption`;
  return door.ask(trustee.party, 'POST', path, { body: { ...part, ...change } });
}

/** A closed vote is decrypted by every trustee. */
export async function countedVote(server: FastifyInstance, vote: OpenVote): Promise<void> {
  for (const trustee of vote.held.trustees) {
    const { status, text } = await decrypted(server, vote, trustee);
    if (status !== 201) throw new Error(text);
  }
}

/** The counts of a poll. */
export async function countsOf({
  door,
  poll,
}: Pick<OpenVote, 'door' | 'poll'>): Promise<readonly (readonly number[])[]> {
  const result = await readJson<{ readonly counts: readonly (readonly number[])[] }>(
    door,
    null,
    `/polls/${poll}/result`,
  );
  return result.counts;
}
