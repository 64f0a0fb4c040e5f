import { openKernel, writeHints } from '@pingyi/ballot';
import {
  bundleFileOf,
  type ClaimName,
  hasFailure,
  openBundle,
  type Report,
  verify,
} from '@pingyi/record';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { announceResults, closeVote } from '../rehearsal/hold-meeting.ts';
import { makeFreshKeys } from '../tampering/fresh-keys.ts';
import { tamperings } from '../tampering/list.ts';
import { takeApart } from '../tampering/record-parts.ts';
import { sealRecord } from '../tampering/seal-record.ts';
import { countedVote, everybodyVotes, type OpenVote, openedVote } from '../testing/held-vote.ts';
import { type LentServer, lendServer } from '../testing/lend-server.ts';

let lent: LentServer;
let vote: OpenVote;

beforeAll(async () => {
  lent = await lendServer();
  vote = await openedVote(lent.server);
});
afterAll(() => lent.giveBack());

/** The bundle as anybody gets it now. */
async function bundle(): Promise<Uint8Array> {
  await lent.sign();
  const url = `/api/public/campaigns/${vote.held.plan.campaign}/bundle`;
  const answer = await lent.server.inject({ url });
  expect(answer.statusCode).toBe(200);
  return new Uint8Array(answer.rawPayload);
}

/** The same, verified. */
async function report(): Promise<Report> {
  const verified = await verify(bundleFileOf(await bundle()));
  if (!verified.ok) throw new Error(JSON.stringify(verified.faults));
  return verified.value;
}

const failing = ({ claims }: Report) =>
  claims.flatMap((each) => (each.state === 'fails' ? [each.claim, ...each.findings] : []));
const holds = ({ claims }: Report, ...names: readonly ClaimName[]) =>
  claims.filter(({ claim, state }) => names.includes(claim) && state === 'holds').length ===
  names.length;

it('while people vote nothing fails, and no ballot is in the bundle', async () => {
  await everybodyVotes(vote);
  const open = await report();
  expect(failing(open)).toEqual([]);
  expect(holds(open, 'log-intact', 'archives-in-log', 'quorum', 'slips-balance')).toBe(true);
  const archives = open.claims.find(({ claim }) => claim === 'archives-in-log');
  expect(archives?.facts).toMatchObject({ polls: 1, archives: 0, ballots: 0 });
});

it('after the close every ballot is valid, and no part of the decryption is shown alone', async () => {
  await closeVote(vote.held);
  const closed = await report();
  expect(failing(closed)).toEqual([]);
  expect(holds(closed, 'archives-in-log', 'ballots-valid')).toBe(true);
  const archives = closed.claims.find(({ claim }) => claim === 'archives-in-log');
  expect(archives?.facts).toMatchObject({ polls: 1, archives: 1 });
});

it('a vote that was held over the API holds in every claim that it speaks of', async () => {
  await countedVote(lent.server, vote);
  await announceResults(vote.held);
  await lent.parts.votes.hints.settled();
  const counted = await report();
  expect(failing(counted)).toEqual([]);
  expect(hasFailure(counted)).toBe(false);
  expect(
    holds(
      counted,
      'log-intact',
      'archives-in-log',
      'rules-before-votes',
      'order-kept',
      'deadlines',
      'quorum',
      'slips-balance',
      'ballots-valid',
      'tally-right',
      'satisfaction',
      'announced-equals-computed',
      'no-personal-data',
      'secrecy',
    ),
  ).toBe(true);
});

it('holds the hints of the closed poll, once they are worked out', async () => {
  const opened = await openBundle(bundleFileOf(await bundle()));
  if (!opened.ok) throw new Error(JSON.stringify(opened.faults));
  const { members } = opened.value;
  const kinds = [...members.values()].filter(({ name }) => name.startsWith('polls/'));
  expect(kinds.map(({ kind }) => kind)).toEqual(['archive', 'hints', 'strong']);
  const archive = kinds[0]?.id ?? '';
  const made = await lent.server.inject({ url: `/api/polls/${archive}/hints` });
  expect(members.get(`polls/${archive}.hints`)?.bytes).toBe(made.rawPayload.length);
  const kernel = await openKernel();
  const worked: Buffer[] = [];
  const source = (await lent.server.inject({ url: `/api/polls/${archive}/archive` })).rawPayload;
  if (kernel === undefined) throw new Error('no kernel');
  for await (const piece of writeHints(() => [source], kernel)) worked.push(Buffer.from(piece));
  expect(Buffer.concat(worked).equals(made.rawPayload)).toBe(true);
});

it('can be tampered with in most claims by the command, and then only that one fails', async () => {
  const parts = await takeApart(bundleFileOf(await bundle()));
  if (parts === null) throw new Error('a bundle that cannot be taken apart');
  const kernel = await openKernel();
  const tried: ClaimName[] = [];
  for (const way of tamperings) {
    // A claim that never fails is tried with the made-up record.
    if ('becomes' in way) continue;
    const { claim, code, prepare } = way;
    const what = tried.includes(claim) ? null : await prepare(parts);
    // What fails only for who knows something from elsewhere is tried with the made-up record.
    if (what === null || what.given !== undefined) continue;
    tried.push(claim);
    const { bytes } = await sealRecord(parts, makeFreshKeys(parts.installation), what);
    const verified = await verify(bundleFileOf(bytes), kernel === undefined ? {} : { kernel });
    if (!verified.ok) throw new Error(JSON.stringify(verified.faults));
    const [name, ...findings] = failing(verified.value);
    expect([name, findings.every((each) => typeof each === 'object')]).toEqual([claim, true]);
    expect(findings).toContainEqual(expect.objectContaining({ code }));
  }
  expect(tried).toHaveLength(13);
});

it('a ballot that is taken out of the database is missed', async () => {
  const { queries } = lent.lent.database;
  await queries.transaction().execute(async (transaction) => {
    await sql`set local session_replication_role = replica`.execute(transaction);
    await sql`delete from ballot where ctid = (select min(ctid) from ballot)`.execute(transaction);
  });
  const robbed = await report();
  expect(robbed.claims.filter(({ state }) => state === 'fails').map(({ claim }) => claim)).toEqual([
    'archives-in-log',
  ]);
});
