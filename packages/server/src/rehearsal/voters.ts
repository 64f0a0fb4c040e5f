import {
  type Election,
  groupsWith,
  openBallotMaker,
  openKernel,
  readElection,
  slipCredential,
} from '@pingyi/ballot';
import { type Answered, type Door, readJson } from './door.ts';
import type { Slips } from './slips.ts';

/** Voters as their page acts: the election from the public vote, a ballot made on the own device. */

/** A ballot that was made, with what it says. */
export interface MadeBallot {
  readonly poll: string;
  readonly text: string;
  readonly code: string;
  readonly credential: string;
  /** The marked answer of each question. */
  readonly answers: readonly number[];
}

/** The election of a poll, as the public vote shows it. */
export async function electionOf(door: Door, meeting: string, poll: string): Promise<Election> {
  const vote = await readJson<{
    readonly polls: readonly { readonly poll: string; readonly election: string | null }[];
  }>(door, null, `/public/meetings/${meeting}/vote`);
  const text = vote.polls.find((each) => each.poll === poll)?.election ?? '';
  const read = readElection(text, groupsWith(await openKernel()));
  if (!read.ok) throw new Error(`poll ${poll}: ${read.fault.code}`);
  return read.value;
}

/** Makes ballots of one election, one after the other. */
export function ballotMaker(election: Election) {
  const maker = openBallotMaker(election);
  return (secret: Slips[number], answers: readonly number[]): MadeBallot => {
    const credential = slipCredential(election.group, election.uuid, secret);
    const choices = election.questions.map((question, place) =>
      question.answers.map((_, answer) => (answer === answers[place] ? 1 : 0)),
    );
    const made = maker.create(credential, choices);
    if (!made.ok) throw new Error(made.fault.code);
    const { text, trackingCode: code } = made.value;
    const { publicCredential } = credential;
    return { poll: election.uuid, text, code, credential: publicCredential, answers };
  };
}

/** Sends a ballot. */
export function castBallot(
  door: Door,
  { poll, text }: Pick<MadeBallot, 'poll' | 'text'>,
): Promise<Answered> {
  const headers = { 'content-type': 'application/json' };
  return door.ask(null, 'POST', `/polls/${poll}/ballots`, { body: text, headers });
}
