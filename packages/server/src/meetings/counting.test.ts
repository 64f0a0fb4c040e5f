import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Door, read, readJson } from '../rehearsal/door.ts';
import { closeVote, giveSigned, openVote, testDecryptions } from '../rehearsal/hold-meeting.ts';
import { signaturesFor } from '../rehearsal/officers.ts';
import { makeKeys } from '../rehearsal/prepare-meeting.ts';
import {
  archiveBytes,
  countedVote,
  countsOf,
  everybodyVotes,
  type OpenVote,
  openedVote,
  votersOf,
} from '../testing/held-vote.ts';
import { type LentServer, lendServer } from '../testing/lend-server.ts';
import { codesOf } from '../testing/refusals.ts';

let lent: LentServer;
let vote: OpenVote;
let door: Door;

beforeAll(async () => {
  lent = await lendServer();
  vote = await openedVote(lent.server, { papers: 6, units: 1 });
  door = vote.door;
});
afterAll(() => lent.giveBack());

type Party = 'chair' | 'teller-1' | 'teller-2' | 'office' | 'desk';

const give = (party: Party, command: string, body: object) =>
  door.ask(party, 'POST', `/meetings/hall/${command}`, { body });

const sheet = (satisfied: number) => ({
  unit: 'unit-1',
  part: null,
  returned: 6,
  items: [
    { item: 'overall', grades: { satisfied, average: 6 - satisfied }, abstained: 0, invalid: {} },
  ],
});

describe('a poll that is voided', () => {
  it('is voided with the ballots that are in its box, and takes no more', async () => {
    for (const voter of [0, 1]) expect((await vote.cast(vote.ballotOf(voter))).status).toBe(201);
    const body = (ballots: number) => ({ poll: vote.poll, ballots, reason: '投票页地址有误' });
    expect(codesOf(await give('chair', 'void-poll', body(3)))).toEqual(['value-differs']);
    expect((await give('chair', 'void-poll', body(2))).status).toBe(201);
    const late = await vote.cast(vote.ballotOf(2));
    expect([late.status, ...codesOf(late)]).toEqual([409, 'poll-closed']);
  });

  it('stays in the record with its ballots, and its spare takes its place', async () => {
    expect((await archiveBytes(lent.server, vote.poll)).length).toBeGreaterThan(10_000);
    // The box of papers is still open: it is closed before what is due opens.
    await giveSigned(vote.held, 'close-vote', []);
    const [, spare = ''] = vote.held.polls;
    await makeKeys(vote.held, spare);
    await testDecryptions(vote.held);
    expect(await openVote(vote.held)).toEqual([spare]);
    const old = vote.ballotOf(2);
    vote = await votersOf(vote.held, spare);
    expect(codesOf(await vote.cast({ poll: spare, text: old.text }))).toEqual([
      'unknown-credential',
    ]);
    const shown = await readJson(door, null, '/public/meetings/hall/vote');
    expect(shown).toMatchObject({ state: 'open', polls: [{ poll: spare, state: 'open' }] });
    await everybodyVotes(vote);
    await closeVote(vote.held);
  });
});

describe('a teller’s entry', () => {
  const sees = async (party: Party | 'scrutineer-1'): Promise<readonly boolean[]> => {
    const acts = await read(door, party, '/meetings/hall/acts');
    const history = await read(door, party, '/meetings/hall/history');
    return [acts.includes('"count-entered"'), history.includes('"count-entered"')];
  };

  it('is seen by nobody else until the other teller has counted', async () => {
    expect((await give('teller-1', 'enter-count', sheet(4))).status).toBe(201);
    expect(await sees('teller-1')).toEqual([true, true]);
    for (const party of ['teller-2', 'office', 'scrutineer-1'] as const)
      expect(await sees(party), party).toEqual([false, false]);
    expect((await give('teller-2', 'enter-count', sheet(4))).status).toBe(201);
    expect(await sees('teller-2')).toEqual([true, true]);
    expect(await sees('desk')).toEqual([false, false]);
  });

  it('is counted with the electronic ballots, of which nothing is decrypted before', async () => {
    const { held } = vote;
    const [trustee] = held.trustees;
    if (trustee === undefined) throw new Error('no trustee');
    const path = `/meetings/hall/polls/${vote.poll}/decryption`;
    const body = { decryption: '{}', strongProofs: '{}' };
    expect(codesOf(await door.ask(trustee.party, 'POST', path, { body }))[0]).toBe('refused');
    const signing = { door, keys: held.keys, campaign: 'rehearsal', meeting: 'hall' };
    const asked = { unit: 'unit-1', part: null, signatures: [], correction: null };
    const [signatures] = await signaturesFor(signing, 'sign-count-sheet', 'teller-1', asked, [
      'teller-1',
      'teller-2',
    ]);
    const signed = await give('teller-1', 'sign-count-sheet', { ...asked, signatures });
    expect(signed.status, signed.text).toBe(201);
    await countedVote(lent.server, vote);
    expect(await countsOf(vote)).toEqual([[3, 3, 2, 2, 2]]);
  });
});
