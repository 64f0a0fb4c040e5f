import {
  addBallot,
  checkBallot,
  decryptTally,
  emptyTally,
  groupOf,
  pollTrusteeSecret,
  readCredentialList,
  readElection,
} from '@pingyi/ballot';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { closeVote } from '../rehearsal/hold-meeting.ts';
import { dump } from '../testing/dump.ts';
import { countsOf, everybodyVotes, type OpenVote, openedVote } from '../testing/held-vote.ts';
import { type LentServer, lendServer } from '../testing/lend-server.ts';
import { codesOf } from '../testing/refusals.ts';

/** What somebody who controls the server, or the database alone, can learn of votes: the threat model. */

let lent: LentServer;
let kept: OpenVote;

beforeAll(async () => {
  lent = await lendServer();
  kept = await openedVote(lent.server, { trustees: 0, voters: 10, left: 0 });
});
afterAll(() => lent.giveBack());

/** Opens one ballot with a secret key, as only its keeper can: the marked answer of each question. */
function openBallot(text: string, secret: bigint): readonly number[] {
  const { election_uuid: poll } = JSON.parse(text);
  const shown = elections.get(poll) ?? '';
  const read = readElection(shown, groupOf);
  if (!read.ok) throw new Error(read.fault.code);
  const election = read.value;
  const { credential } = JSON.parse(text);
  const list = readCredentialList(JSON.stringify([credential]), election.group);
  if (!list.ok) throw new Error(list.fault.code);
  const checked = checkBallot(election, list.value, text);
  if (!checked.ok) throw new Error(checked.fault.check);
  const tally = addBallot(election, emptyTally(election), checked.value.choices);
  const { decryption_factors: factors } = JSON.parse(decryptTally(election, tally, 1, secret).text);
  const { group } = election;
  return tally.map((row, question) =>
    row.findIndex(({ beta }, choice) => {
      const factor = group.parse(factors[question][choice]);
      return (
        factor !== undefined &&
        group.isEqual(group.multiply(beta, group.invert(factor)), group.generator)
      );
    }),
  );
}

const elections = new Map<string, string>();

async function learn({ poll }: OpenVote): Promise<void> {
  const { queries } = lent.lent.database;
  const row = await queries
    .selectFrom('poll')
    .select('election')
    .where('poll', '=', poll)
    .executeTakeFirst();
  elections.set(poll, row?.election ?? '');
}

it('with the key that the server keeps, whoever has the log’s key reads every ballot', async () => {
  await learn(kept);
  const secret = pollTrusteeSecret(groupOf('Ed25519'), kept.poll, lent.parts.votes.serverSeed);
  for (const grade of [0, 3, 4])
    expect(openBallot(kept.ballotOf(1, grade).text, secret)).toEqual([grade, grade]);
});

it('no table holds that key, nor anything it is made of', async () => {
  const { serverSeed } = lent.parts.votes;
  const secret = pollTrusteeSecret(groupOf('Ed25519'), kept.poll, serverSeed);
  const text = JSON.stringify(await dump(lent.lent.database.queries));
  const seed = Buffer.from(serverSeed);
  for (const needle of [
    secret.toString(),
    secret.toString(16),
    seed.toString('hex'),
    seed.toString('base64'),
  ])
    expect(text).not.toContain(needle);
});

it('the public vote says that the server keeps the key', async () => {
  const { text } = await kept.door.ask(null, 'GET', '/public/meetings/hall/vote');
  expect(JSON.parse(text)).toMatchObject({ keys: 'server' });
});

it('such a poll is decrypted by the office, once', async () => {
  await everybodyVotes(kept);
  await closeVote(kept.held);
  const path = `/meetings/hall/polls/${kept.poll}/server-decryption`;
  const [trustee, first, second] = [
    await kept.door.ask('trustee-1', 'POST', path, { body: {} }),
    await kept.door.ask('office', 'POST', path, { body: {} }),
    await kept.door.ask('office', 'POST', path, { body: {} }),
  ];
  expect(codesOf(trustee)[0]).toBe('refused');
  expect(first.status, first.text).toBe(201);
  expect(codesOf(second)[0]).toBe('refused');
  expect(await countsOf(kept)).toEqual([
    [2, 2, 2, 2, 2],
    [2, 2, 2, 2, 2],
  ]);
});

it('with outside trustees nothing on the server opens a ballot', async () => {
  const apart = await openedVote(lent.server, { campaign: 'apart', meeting: 'apart-hall' });
  await learn(apart);
  const secret = pollTrusteeSecret(groupOf('Ed25519'), apart.poll, lent.parts.votes.serverSeed);
  expect(openBallot(apart.ballotOf(1, 2).text, secret)).toEqual([-1, -1]);
  const text = JSON.stringify(await dump(lent.lent.database.queries));
  for (const { seed } of apart.held.trustees) {
    const own = pollTrusteeSecret(groupOf('Ed25519'), apart.poll, seed);
    for (const needle of [own.toString(), Buffer.from(seed).toString('hex')])
      expect(text).not.toContain(needle);
  }
});
