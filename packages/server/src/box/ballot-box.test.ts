import { verify } from 'node:crypto';
import { groupOf, readElection, slipCredential } from '@pingyi/ballot';
import { canonicalJson } from '@pingyi/core';
import { readVerifierKey } from '@pingyi/record';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { craftBallot, resigned } from '../../../ballot/src/testing/crafted-ballots.ts';
import { nextScalar } from '../../../ballot/src/testing/malicious-case.ts';
import { type Answered, readJson } from '../rehearsal/door.ts';
import type { HeldMeeting } from '../rehearsal/held-meeting.ts';
import { makeSlips } from '../rehearsal/slips.ts';
import { ballotMaker, castBallot, electionOf, type MadeBallot } from '../rehearsal/voters.ts';
import { type OpenVote, opened, readyVote } from '../testing/held-vote.ts';
import { doorOf } from '../testing/lend-door.ts';
import { type LentServer, lendServer } from '../testing/lend-server.ts';

let lent: LentServer;
let held: HeldMeeting;
let vote: OpenVote;
let early: MadeBallot;
let answerBefore: Answered;

beforeAll(async () => {
  lent = await lendServer();
  held = await readyVote(doorOf(lent.server));
  // The election is published as soon as its keys are complete, so a page can vote too early.
  const [poll = ''] = held.polls;
  const make = ballotMaker(await electionOf(held.door, 'hall', poll));
  early = make(held.drawn[11] as Uint8Array, [0, 0]);
  answerBefore = await castBallot(held.door, early);
  vote = await opened(held);
});
afterAll(() => lent.giveBack());

const codeOf = ({ text }: Answered): unknown => JSON.parse(text).code;

async function refusal(ballot: Pick<MadeBallot, 'text'> & { readonly poll?: string }) {
  const answered = await vote.cast({ poll: vote.poll, ...ballot });
  return { status: answered.status, code: codeOf(answered) };
}

/** What is in the box. */
async function inBox(): Promise<number> {
  const rows = await lent.lent.database.queries
    .selectFrom('ballot')
    .select('counter')
    .where('poll', '=', vote.poll)
    .execute();
  return rows.length;
}

describe('a ballot that the box does not take', () => {
  it('came before the opening', async () => {
    expect({ status: answerBefore.status, code: codeOf(answerBefore) }).toEqual({
      status: 409,
      code: 'poll-not-open',
    });
  });

  it('is of a voided slip, or of a slip of another meeting', async () => {
    const election = await electionOf(vote.door, 'hall', vote.poll);
    const make = ballotMaker(election);
    const strangers = [...held.left.slice(0, 1), ...makeSlips(1)];
    for (const secret of strangers) {
      const ballot = make(secret, [0, 0]);
      expect(await refusal(ballot)).toEqual({ status: 403, code: 'unknown-credential' });
      const path = `/polls/${vote.poll}/credentials/${ballot.credential}`;
      expect((await vote.door.ask(null, 'GET', path)).status).toBe(404);
    }
  });

  it('is forged: proofs altered, two grades marked, signed by somebody else', async () => {
    const shown = await electionOf(vote.door, 'hall', vote.poll);
    const read = readElection(shown.text, groupOf);
    if (!read.ok) throw new Error(read.fault.code);
    const election = read.value;
    const voter = slipCredential(election.group, vote.poll, held.drawn[0] as Uint8Array);
    const other = slipCredential(election.group, vote.poll, held.drawn[1] as Uint8Array);
    const honest = vote.ballotOf(0).text;
    const forged = [
      resigned(election, honest, voter, (ballot) => {
        const proof = ballot.answers[0]?.individual_proofs[1]?.[0];
        if (proof) proof.response = nextScalar(proof.response);
      }),
      craftBallot(election, voter, [
        [1, 1, 0, 0, 0],
        [0, 1, 0, 0, 0],
      ]),
      resigned(election, honest, other, () => undefined),
      honest.replace(voter.publicCredential, other.publicCredential),
    ];
    for (const text of forged)
      expect(await refusal({ text })).toEqual({ status: 422, code: 'ballot-refused' });
  });

  it('is malformed', async () => {
    const { text } = vote.ballotOf(2);
    for (const broken of ['', '{', '[]', 'null', ` ${text}`, text.slice(0, -1), `${text}\n`]) {
      const { status, code } = await refusal({ text: broken });
      expect([status, code], broken.slice(0, 20)).toEqual([422, 'ballot-refused']);
    }
    const bytes = await lent.server.inject({
      method: 'POST',
      url: `/api/polls/${vote.poll}/ballots`,
      headers: { 'pingyi-client': 'test', 'content-type': 'application/json' },
      payload: Buffer.from([0x22, 0xff, 0x22]),
    });
    expect(bytes.statusCode).toBe(422);
  });

  it('is larger than any ballot of the election, by a character or by megabytes', async () => {
    const { text } = vote.ballotOf(2);
    for (const size of [100_000, 5 * 1024 * 1024])
      expect(await refusal({ text: text.padEnd(size) })).toEqual({
        status: 413,
        code: 'too-large',
      });
  });

  it('is for a poll that is none, or for a spare that was not opened', async () => {
    const { text } = vote.ballotOf(2);
    expect(await refusal({ text, poll: '1'.repeat(14) })).toEqual({
      status: 404,
      code: 'poll-unknown',
    });
    expect(await refusal({ text, poll: String(held.polls[1]) })).toEqual({
      status: 409,
      code: 'poll-not-open',
    });
  });

  it('is one of too many of one credential at once; nobody else is held up', async () => {
    const { credential } = vote.ballotOf(3);
    const text = `{"credential":"${credential}"}`;
    const answers = await Promise.all(
      Array.from({ length: 11 }, () => vote.cast({ poll: vote.poll, text })),
    );
    const slow = answers.filter(({ status }) => status === 429);
    expect(slow.map(codeOf)).toEqual(['ballots-too-fast']);
    expect((await vote.cast(vote.ballotOf(4))).status).toBe(201);
  });

  it('leaves nothing in the box', async () => {
    expect(await inBox()).toBe(1);
  });
});

describe('a ballot that the box takes', () => {
  it('is answered with a receipt that the log’s key signed', async () => {
    const ballot = vote.ballotOf(5);
    const { status, text } = await vote.cast(ballot);
    expect(status).toBe(201);
    const receipt = JSON.parse(text);
    expect(receipt).toMatchObject({ poll: vote.poll, code: ballot.code, counter: 1 });
    const { logKey } = await readJson<{ readonly logKey: string }>(
      vote.door,
      null,
      '/public/meetings/hall/vote',
    );
    const key = readVerifierKey(logKey);
    if (!key.ok) throw new Error(logKey);
    const der = Buffer.from('302a300506032b6570032100', 'hex');
    const publicKey = {
      key: Buffer.concat([der, key.value.publicKey]),
      format: 'der',
      type: 'spki',
    } as const;
    const { code, counter } = receipt;
    const said = canonicalJson({ format: 'pingyi-receipt/1', poll: vote.poll, code, counter });
    const signature = Buffer.from(receipt.signature, 'base64');
    expect(verify(null, Buffer.from(said), publicKey, signature)).toBe(true);
    const raised = said.replace('"counter":1', '"counter":2');
    expect(verify(null, Buffer.from(raised), publicKey, signature)).toBe(false);
  });

  it('is never appended twice: a double tap and a replay get the first receipt', async () => {
    const ballot = vote.ballotOf(6);
    const taps = await Promise.all(Array.from({ length: 6 }, () => vote.cast(ballot)));
    expect(taps.map(({ status }) => status).sort()).toEqual([200, 200, 200, 200, 200, 201]);
    expect(new Set(taps.map(({ text }) => text)).size).toBe(1);
    const before = await inBox();
    const replay = await vote.cast(ballot);
    expect([replay.status, replay.text]).toEqual([200, taps[0]?.text]);
    expect(await inBox()).toBe(before);
  });

  it('of another phone is not overridden by a late retry', async () => {
    const [phone, otherPhone] = [vote.ballotOf(7, 1), vote.ballotOf(7, 2)];
    expect(JSON.parse((await vote.cast(phone)).text).counter).toBe(1);
    expect(JSON.parse((await vote.cast(otherPhone)).text).counter).toBe(2);
    const late = await vote.cast(phone);
    expect([late.status, JSON.parse(late.text).counter]).toEqual([200, 1]);
    const path = `/polls/${vote.poll}/credentials/${phone.credential}`;
    expect(await readJson(vote.door, null, path)).toEqual({ counter: 2 });
  });

  it('appears on the board in a group of at least five, and never alone', async () => {
    const sizes: number[] = [];
    const look = async (): Promise<readonly string[]> => {
      const board = await readJson<{ readonly codes: readonly string[] }>(
        vote.door,
        null,
        `/polls/${vote.poll}/board`,
      );
      return board.codes;
    };
    for (const voter of [0, 1, 2, 8, 9, 10]) {
      sizes.push((await look()).length);
      expect((await vote.cast(vote.ballotOf(voter))).status).toBe(201);
    }
    const codes = await look();
    sizes.push(codes.length);
    const steps = sizes.slice(1).map((size, place) => size - (sizes[place] ?? 0));
    expect(steps.every((step) => step === 0 || step >= 5)).toBe(true);
    expect(codes.length).toBeGreaterThanOrEqual(5);
    expect(codes).toEqual([...codes].sort());
  });

  it('leaves nothing behind that tells when or from where it came', async () => {
    const [row] = await lent.lent.database.queries
      .selectFrom('ballot')
      .selectAll()
      .where('poll', '=', vote.poll)
      .execute();
    expect(Object.keys(row ?? {}).sort()).toEqual(['ballot', 'counter', 'credential', 'poll']);
    expect(lent.logged.filter((line) => line.includes(String(row?.credential)))).toEqual([]);
  });
});

describe('a box that is being closed', () => {
  it('asks voters to wait, and takes ballots again when the chair goes back', async () => {
    const { door } = vote;
    const prepared = await door.ask('chair', 'POST', '/meetings/hall/closing', { body: {} });
    expect(prepared.status, prepared.text).toBe(200);
    const ballot = vote.ballotOf(11);
    const waiting = await vote.cast(ballot);
    expect([waiting.status, codeOf(waiting)]).toEqual([503, 'poll-closing']);
    // What is in already is answered as ever.
    expect((await vote.cast(vote.ballotOf(11))).status).toBe(503);
    expect((await door.ask('chair', 'DELETE', '/meetings/hall/closing')).status).toBe(204);
    expect((await vote.cast(ballot)).status).toBe(201);
  });

  it('is not held by anybody but the chair', async () => {
    for (const party of ['office', 'scrutineer-1', 'chair-2'] as const) {
      const { status } = await vote.door.ask(party, 'POST', '/meetings/hall/closing', { body: {} });
      expect([403, 409], party).toContain(status);
    }
    expect((await vote.cast(vote.ballotOf(11, 3))).status).toBe(201);
  });
});
