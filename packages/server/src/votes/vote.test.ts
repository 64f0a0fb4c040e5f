import { verifyArchive } from '@pingyi/ballot';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readJson } from '../rehearsal/door.ts';
import { announceResults, closeVote } from '../rehearsal/hold-meeting.ts';
import {
  archiveBytes,
  countsOf,
  decrypted,
  everybodyVotes,
  type OpenVote,
  openedVote,
} from '../testing/held-vote.ts';
import { type LentServer, lendServer } from '../testing/lend-server.ts';

let lent: LentServer;

beforeAll(async () => {
  lent = await lendServer();
});
afterAll(() => lent.giveBack());

async function verified({ poll, door }: OpenVote) {
  const archive = await archiveBytes(lent.server, poll);
  const strong = JSON.parse((await door.ask(null, 'GET', `/polls/${poll}/strong`)).text);
  const open = async function* () {
    yield archive;
  };
  return verifyArchive(open, { strong });
}

it('a vote is held over the API from its plan to the announced result', async () => {
  const vote = await openedVote(lent.server);
  const { held, door, poll } = vote;
  await everybodyVotes(vote);
  await closeVote(held);
  const path = `/meetings/hall/polls/${poll}`;
  const [first, second] = held.trustees;
  if (first === undefined || second === undefined) throw new Error('two trustees');
  const tally = await readJson<{
    readonly closing: { readonly size: number; readonly leaf: number };
  }>(door, first.party, `${path}/tally`);
  expect(tally).toMatchObject({ state: 'tallied', archive: `/api/polls/${poll}/archive` });
  expect(tally.closing.size).toBeGreaterThan(tally.closing.leaf);
  // A part is shown to nobody before all are in.
  const before = await archiveBytes(lent.server, poll);
  expect((await decrypted(lent.server, vote, first)).status).toBe(201);
  expect(Buffer.from(await archiveBytes(lent.server, poll)).equals(Buffer.from(before))).toBe(true);
  expect((await door.ask(null, 'GET', `/polls/${poll}/strong`)).status).toBe(404);
  expect((await decrypted(lent.server, vote, second)).status).toBe(201);
  expect(await countsOf(vote)).toEqual([
    [3, 3, 2, 2, 2],
    [3, 3, 2, 2, 2],
  ]);
  await announceResults(held);
  expect(await verified(vote)).toMatchObject({
    ok: true,
    value: { ok: true, ballots: 12, counted: 12 },
  });
  const shown = await readJson(door, null, '/public/meetings/hall/vote');
  expect(shown).toMatchObject({ state: 'announced', keys: 'trustees', rehearsal: true });
  // The campaign's results rest on it: a level is evaluated.
  const campaign = await readJson(door, 'office', '/campaigns/rehearsal');
  expect(campaign).toMatchObject({ results: 2, votes: [{ meeting: 'hall', voids: null }] });
});
