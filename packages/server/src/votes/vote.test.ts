import { verifyArchive } from '@pingyi/ballot';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Door, readJson } from '../rehearsal/door.ts';
import {
  announceResults,
  closeVote,
  type HeldMeeting,
  openVote,
  planMeeting,
  prepareVote,
  readyToOpen,
  serveEverybody,
} from '../rehearsal/hold-meeting.ts';
import { prepareCampaign } from '../rehearsal/rehearsal-campaign.ts';
import { makePart } from '../rehearsal/trustees.ts';
import { ballotMaker, castBallot, electionOf } from '../rehearsal/voters.ts';
import { doorOf } from '../testing/lend-door.ts';
import { type LentServer, lendServer } from '../testing/lend-server.ts';

let lent: LentServer;
let door: Door;
let held: HeldMeeting;
const plan = {
  campaign: 'rehearsal',
  meeting: 'hall',
  units: 2,
  items: 1,
  voters: 12,
  trustees: 2,
  left: 3,
} as const;

beforeAll(async () => {
  lent = await lendServer();
  door = doorOf(lent.server);
});
afterAll(() => lent.giveBack());

describe('a vote over the API', () => {
  it('is held from its plan to its result', async () => {
    await prepareCampaign(door, plan);
    held = await planMeeting(door, plan);
    await prepareVote(held);
    await serveEverybody(held);
    await readyToOpen(held);
    const [poll = ''] = await openVote(held);
    const make = ballotMaker(await electionOf(door, plan.meeting, poll));
    for (const [place, secret] of held.drawn.entries()) {
      const answered = await castBallot(door, make(secret, [place % 5, 0]));
      expect(answered.status, answered.text).toBe(201);
    }
    await closeVote(held);
    const path = `/meetings/${plan.meeting}/polls/${poll}`;
    expect(await readJson(door, 'trustee-1', `${path}/tally`)).toMatchObject({ state: 'tallied' });
    for (const trustee of held.trustees) {
      const archive = await lent.server.inject({ url: `/api/polls/${poll}/archive` });
      expect(archive.statusCode).toBe(200);
      const part = await makePart(new Uint8Array(archive.rawPayload), poll, trustee);
      const answered = await door.ask(trustee.party, 'POST', `${path}/decryption`, { body: part });
      expect(answered.status, answered.text).toBe(201);
    }
    const result = await readJson(door, null, `/polls/${poll}/result`);
    expect(result).toMatchObject({
      voters: 12,
      counts: [
        [3, 3, 2, 2, 2],
        [12, 0, 0, 0, 0],
      ],
    });
    await announceResults(held);
    const archive = await lent.server.inject({ url: `/api/polls/${poll}/archive` });
    const verified = await verifyArchive(async function* () {
      yield new Uint8Array(archive.rawPayload);
    });
    expect(verified).toMatchObject({ ok: true, value: { ok: true, counted: 12 } });
  });
});
