import { trackingCodeOf, verifyArchive } from '@pingyi/ballot';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { actsOfType } from '../meetings/acts-of-type.ts';
import type { Party } from '../rehearsal/door.ts';
import { closeVote, confirmResult, giveSigned, openVote } from '../rehearsal/hold-meeting.ts';
import { signaturesFor } from '../rehearsal/officers.ts';
import { makePart } from '../rehearsal/trustees.ts';
import { castBallot, type MadeBallot } from '../rehearsal/voters.ts';
import {
  archiveBytes,
  countsOf,
  decrypted,
  type OpenVote,
  readyVote,
  votersOf,
} from '../testing/held-vote.ts';
import { doorOf } from '../testing/lend-door.ts';
import { type LentServer, lendServer } from '../testing/lend-server.ts';
import { codesOf } from '../testing/refusals.ts';
import { followEveryClosing } from './follow-every-closing.ts';

let lent: LentServer;
let vote: OpenVote;
let servers: readonly FastifyInstance[];

beforeAll(async () => {
  lent = await lendServer();
  servers = [lent.server, await lent.another()];
});
afterAll(() => lent.giveBack());

const ask = (party: Party, path: string, body: object = {}) =>
  vote.door.ask(party, 'POST', `/meetings/hall/${path}`, { body });

/** Casts at one of the two servers. */
async function castAt(server: number, ballot: MadeBallot): Promise<number> {
  const { status, text } = await castBallot(doorOf(servers[server] as FastifyInstance), ballot);
  if (status !== 201) throw new Error(text);
  return JSON.parse(text).counter;
}

it('a vote that is opened on two devices at once is opened once', async () => {
  const held = await readyVote(doorOf(lent.server));
  const outcomes = await Promise.allSettled([openVote(held), openVote(held)]);
  const refused = outcomes.filter((each) => each.status === 'rejected');
  expect(refused).toMatchObject([{ reason: { code: 'refused' } }]);
  const acts = await actsOfType(lent.lent.database.queries, 'meeting/hall', 'poll-opened');
  expect(acts).toHaveLength(1);
  vote = await votersOf(held, String(acts[0]?.payload.poll));
});

it('counts of one credential have no gap, whichever server took its ballots', async () => {
  const counters = await Promise.all(
    [1, 2, 3, 4].map((grade) => castAt(grade % 2, vote.ballotOf(0, grade))),
  );
  expect(counters.sort()).toEqual([1, 2, 3, 4]);
  for (let voter = 1; voter < 8; voter += 1) await castAt(voter % 2, vote.ballotOf(voter, 1));
  // A server takes out of its tally what another one had taken in.
  await castAt(0, vote.ballotOf(1, 2));
  await castAt(1, vote.ballotOf(2, 3));
  await castAt(1, vote.ballotOf(0, 0));
});

describe('the close', () => {
  it('is refused with the numbers of before another ballot', async () => {
    const { text } = await ask('chair', 'closing');
    const { polls } = JSON.parse(text);
    expect(polls).toMatchObject([{ poll: vote.poll, ballots: 14, voters: 8 }]);
    await vote.door.ask('chair', 'DELETE', '/meetings/hall/closing');
    await castAt(0, vote.ballotOf(8, 4));
    await expect(giveSigned(vote.held, 'close-vote', polls)).rejects.toMatchObject({
      code: 'value-differs',
    });
  });

  it('is refused under a signature over other numbers', async () => {
    const { polls } = JSON.parse((await ask('chair', 'closing')).text);
    const { held, door } = vote;
    const signing = { door, keys: held.keys, campaign: 'rehearsal', meeting: 'hall' };
    const body = (change: object) => ({
      polls: polls.map((poll: object) => ({ ...poll, signatures: [], ...change })),
      signatures: [],
    });
    const signed = await signaturesFor(signing, 'close-vote', 'chair', body({ voters: 3 }), [
      'chair',
    ]);
    const [signatures, own] = signed;
    const given = {
      polls: polls.map((poll: object) => ({ ...poll, signatures: own })),
      signatures,
    };
    expect(codesOf(await ask('chair', 'close-vote', given))).toEqual(['signature-wrong']);
  });

  it('ends the box for every server; what is in it is answered as ever', async () => {
    const signing = vi.spyOn(lent.parts.votes, 'signNow').mockRejectedValue(new Error('cut'));
    await closeVote(vote.held);
    signing.mockRestore();
    for (const server of servers) {
      const late = await castBallot(doorOf(server), vote.ballotOf(9, 1));
      expect([late.status, ...codesOf(late)]).toEqual([409, 'poll-closed']);
    }
    const { database } = lent.lent;
    const [kept] = await database.queries
      .selectFrom('ballot')
      .select(['ballot', 'counter'])
      .where('poll', '=', vote.poll)
      .execute();
    const again = await castBallot(doorOf(servers[1] as FastifyInstance), {
      poll: vote.poll,
      text: kept?.ballot ?? '',
    });
    expect([again.status, JSON.parse(again.text).counter]).toEqual([200, kept?.counter]);
  });

  it('is covered by a checkpoint and tallied by itself, by the next server where one lost its power', async () => {
    const tallied = () => actsOfType(lent.lent.database.queries, 'meeting/hall', 'poll-tallied');
    expect(await tallied()).toEqual([]);
    await followEveryClosing(lent.parts);
    await followEveryClosing(lent.parts);
    const types = await Promise.all(
      (['poll-closed', 'closing-covered', 'poll-tallied'] as const).map(async (type) => {
        const acts = await actsOfType(lent.lent.database.queries, 'meeting/hall', type);
        return acts.map(({ seq, actor }) => ({ seq, role: actor.role }));
      }),
    );
    const [closed, covered, counted] = types.map(([only]) => only);
    expect(types.map(({ length }) => length)).toEqual([1, 1, 1]);
    expect([closed?.role, covered?.role, counted?.role]).toEqual(['chair', 'chair', 'chair']);
    expect(covered?.seq).toBeGreaterThan(closed?.seq ?? 0);
  });

  it('shows every tracking code, those of replaced ballots too', async () => {
    const { text } = await vote.door.ask(null, 'GET', `/polls/${vote.poll}/board`);
    expect(JSON.parse(text)).toMatchObject({ voters: 9 });
    expect(JSON.parse(text).codes).toHaveLength(15);
  });
});

describe('the decryption', () => {
  it('is refused with a forged strong proof, and as the part of another trustee', async () => {
    const [first, second] = vote.held.trustees;
    if (first === undefined || second === undefined) throw new Error('two trustees');
    const archive = await archiveBytes(lent.server, vote.poll);
    const [own, other] = await Promise.all(
      [first, second].map((trustee) => makePart(archive, vote.poll, trustee)),
    );
    const flip = (proofs: string) =>
      proofs.replace(
        /"response":"(\d)/u,
        (_, digit: string) => `"response":"${(Number(digit) % 8) + 1}`,
      );
    const forged = [
      { strongProofs: flip(own?.strongProofs ?? '') },
      { strongProofs: other?.strongProofs },
      { decryption: other?.decryption },
    ];
    for (const change of forged) {
      const answered = await decrypted(lent.server, vote, first, change);
      expect(codesOf(answered)).toEqual(['decryption-refused']);
    }
  });

  it('is no business of the office where trustees keep the keys', async () => {
    const body = { decryption: '{}', strongProofs: '{}' };
    const path = `polls/${vote.poll}/decryption`;
    expect(codesOf(await ask('office', path, body))).toEqual(['refused', 'key-holder-wrong']);
    expect(codesOf(await ask('trustee-3', path, body))).toEqual(['refused', 'not-an-officer']);
  });

  it('begins with one part, from which on nothing can be voided and no part comes twice', async () => {
    const [first] = vote.held.trustees;
    if (first === undefined) throw new Error('no trustee');
    expect((await decrypted(lent.server, vote, first)).status).toBe(201);
    const void_ = { poll: vote.poll, ballots: 15, reason: '停电' };
    expect(codesOf(await ask('chair', 'void-poll', void_))).toContain('decryption-begun');
    expect(codesOf(await decrypted(lent.server, vote, first))).toContain(
      'decryption-given-already',
    );
  });

  it('gives the counts of the newest ballots with the last part', async () => {
    const [, second] = vote.held.trustees;
    if (second === undefined) throw new Error('one trustee only');
    expect((await decrypted(lent.server, vote, second)).status).toBe(201);
    // Voters 0 to 8: satisfied; fairly thrice over; and one each of the others.
    const row = [1, 5, 1, 1, 1];
    expect(await countsOf(vote)).toEqual([row, row]);
  });
});

it('a result is confirmed once by each scrutineer, under the own signature', async () => {
  await confirmResult(vote.held, 'scrutineer-1');
  await expect(confirmResult(vote.held, 'scrutineer-1')).rejects.toThrow(
    'result-confirmed-already',
  );
  const { held, door } = vote;
  const signing = { door, keys: held.keys, campaign: 'rehearsal', meeting: 'hall' };
  const body = { signatures: [] };
  const [signatures] = await signaturesFor(signing, 'confirm-result', 'scrutineer-2', body, [
    'chair',
  ]);
  const stolen = signatures?.map(({ signature }) => ({
    signature,
    account: door.accountOf('scrutineer-2'),
  }));
  const refused = await ask('scrutineer-2', 'confirm-result', { signatures: stolen });
  expect(codesOf(refused)).toEqual(['signature-wrong']);
  await confirmResult(held, 'scrutineer-2');
});

describe('a ballot that somebody changes in the database', () => {
  const failing = async (): Promise<readonly string[]> => {
    const archive = await archiveBytes(lent.server, vote.poll);
    const found = await verifyArchive(() => [archive]);
    if (!found.ok) return ['archive'];
    return found.value.checks.filter(({ state }) => state === 'fails').map(({ name }) => name);
  };
  const onBoard = async (): Promise<readonly string[]> => {
    const { text } = await vote.door.ask(null, 'GET', `/polls/${vote.poll}/board`);
    return (JSON.parse(text) as { readonly codes: readonly string[] }).codes;
  };

  it('is found by the verification, and by whoever has its receipt', async () => {
    const { queries } = lent.lent.database;
    const { credential } = vote.ballotOf(5);
    const [kept] = await queries
      .selectFrom('ballot')
      .select(['ballot'])
      .where('credential', '=', credential)
      .execute();
    const code = trackingCodeOf(kept?.ballot ?? '');
    expect([await failing(), (await onBoard()).includes(code)]).toEqual([[], true]);

    const { text: ballot } = vote.ballotOf(5, 4);
    await queries
      .updateTable('ballot')
      .set({ ballot })
      .where('credential', '=', credential)
      .execute();
    expect([await failing(), (await onBoard()).includes(code)]).toEqual([
      ['archive', 'tally'],
      false,
    ]);

    await queries.deleteFrom('ballot').where('credential', '=', credential).execute();
    expect([await failing(), (await onBoard()).includes(code)]).toEqual([
      ['archive', 'tally'],
      false,
    ]);
  });
});
