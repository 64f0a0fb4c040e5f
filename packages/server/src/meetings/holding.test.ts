import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Door, give, readJson } from '../rehearsal/door.ts';
import type { HeldMeeting } from '../rehearsal/held-meeting.ts';
import {
  announceResults,
  closeVote,
  readyToOpen,
  serveEverybody,
  stepsUntil,
} from '../rehearsal/hold-meeting.ts';
import { planMeeting, prepareVote } from '../rehearsal/prepare-meeting.ts';
import { prepareCampaign } from '../rehearsal/rehearsal-campaign.ts';
import {
  countedVote,
  everybodyVotes,
  type OpenVote,
  opened,
  smallVote,
} from '../testing/held-vote.ts';
import { doorOf } from '../testing/lend-door.ts';
import { type LentServer, lendServer, staff } from '../testing/lend-server.ts';
import { codesOf } from '../testing/refusals.ts';

const plan = { ...smallVote, units: 1 };
const at = `/meetings/${plan.meeting}`;
const above = '/meetings/above';

let lent: LentServer;
let door: Door;
let held: HeldMeeting;
let vote: OpenVote;

const documentOf = (id: string) => ({ id, digest: `sha256:${'1'.repeat(64)}` });

async function stateOn(server: FastifyInstance): Promise<unknown> {
  const answer = await server.inject({ url: `/api${at}`, headers: staff });
  return answer.json();
}

/** A server that starts anew on the same database shows the very same meeting. */
async function survivesRestart(): Promise<void> {
  const restarted = await lent.another();
  expect(await stateOn(restarted)).toEqual(await stateOn(lent.server));
  await restarted.close();
}

/** What keeps the vote of the level above from opening. */
async function barredAbove(): Promise<readonly string[]> {
  const { checklist } = await readJson<{
    readonly checklist: readonly {
      readonly milestone: string;
      readonly unmet: readonly { readonly code: string }[];
    }[];
  }>(door, 'office', above);
  const entry = checklist.find(({ milestone }) => milestone === 'voteOpened');
  return entry?.unmet.map(({ code }) => code) ?? [];
}

/** A unit of the next level joins, and the rules are published anew. */
async function addUnitAbove(): Promise<void> {
  const campaign = `/campaigns/${plan.campaign}`;
  const unit = { id: 'library', name: '市图书馆', class: 'direct', level: 'direct' };
  await give(door, 'office', `${campaign}/add-units`, {
    units: [{ ...unit, parent: null, role: null }],
    reason: '增加参评单位',
  });
  await give(door, 'office', `${campaign}/propose-publication`, {
    audience: 'system',
    outlet: '演练',
    document: documentOf('rules'),
  });
  const { text } = await door.ask('office', 'GET', `${campaign}/acts`);
  const proposal = text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { readonly type: string; readonly seq: number })
    .filter(({ type }) => type === 'publication-proposed')
    .at(-1)?.seq;
  await give(door, 'leader', `${campaign}/approve-publication`, { proposal });
  await give(door, 'office', `${campaign}/meetings`, {
    meeting: 'above',
    units: ['library'],
    place: '市图书馆',
    begins: '2026-11-05T01:00:00.000Z',
    ends: '2026-11-05T04:00:00.000Z',
    mode: 'onSiteDirect',
    ballots: 'electronic',
  });
}

beforeAll(async () => {
  lent = await lendServer();
  door = doorOf(lent.server);
  await prepareCampaign(door, plan);
  await addUnitAbove();
  held = await planMeeting(door, plan);
  await prepareVote(held);
});
afterAll(() => lent.giveBack());

describe('a meeting that is held over the API', () => {
  it('refuses at the desk whose invitation was withdrawn, and says so', async () => {
    const person = 'absent-1';
    await give(door, 'office', `${at}/invite-representatives`, {
      persons: [{ person, category: 'deputy', part: null }],
    });
    const body = { person, reason: '代表出差，不能到会' };
    await give(door, 'office', `${at}/withdraw-invitation`, body);
    const refused = await door.ask('office', 'POST', `${at}/sign-in-representative`, {
      body: { person },
    });
    expect(codesOf(refused)).toEqual(['refused', 'invitation-withdrawn']);
    expect(refused.text).toContain('邀请已经撤回');
    await serveEverybody(held);
    await survivesRestart();
  });

  it('lets one of two chairs start a step, and refuses the other with the reason', async () => {
    const start = { body: { step: 'report', unit: 'unit-1', speaker: 'person-1' } };
    const both = await Promise.all([
      door.ask('chair', 'POST', `${at}/start-step`, start),
      door.ask('chair', 'POST', `${at}/start-step`, start),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual([201, 409]);
    const late = both.find(({ status }) => status === 409);
    expect(late && codesOf(late)).toEqual(['refused', 'step-running', 'step-held-already']);
    await survivesRestart();
  });

  it('takes no promise without owner or due day, and lists the others by their day', async () => {
    const end = { step: 'report', unit: 'unit-1', minutes: null };
    await give(door, 'chair', `${at}/end-step`, end);
    const promise = {
      promise: 'promise-1',
      unit: 'unit-1',
      question: null,
      text: documentOf('text'),
      owner: 'head-of-unit-1',
      due: '2099-12-31',
    };
    for (const missing of ['owner', 'due'] as const) {
      const { [missing]: _, ...body } = promise;
      const refused = await door.ask('chair', 'POST', `${at}/make-promise`, { body });
      expect([refused.status, ...codesOf(refused)], missing).toEqual([400, 'request-invalid']);
    }
    await give(door, 'chair', `${at}/make-promise`, promise);
    const { promises } = await readJson<{ readonly promises: readonly object[] }>(
      door,
      'leader',
      `/campaigns/${plan.campaign}/promises`,
    );
    expect(promises).toMatchObject([
      { promise: 'promise-1', meeting: 'hall', unit: 'unit-1', due: '2099-12-31', isDue: false },
    ]);
    const stranger = await door.ask('inspector', 'GET', `/campaigns/${plan.campaign}/promises`);
    expect(codesOf(stranger)).toEqual(['right-missing']);
  });

  it('shows the same after a power cut in every later step', async () => {
    await readyToOpen(held);
    await survivesRestart();
    vote = await opened(held);
    await everybodyVotes(vote);
    await survivesRestart();
    await closeVote(held);
    await survivesRestart();
    await countedVote(lent.server, vote);
    await survivesRestart();
  });

  it('lets the level above open only after every result below was announced', async () => {
    expect(await barredAbove()).toContain('lower-level-unannounced');
    await announceResults(held);
    expect(await barredAbove()).not.toContain('lower-level-unannounced');
    await survivesRestart();
  });

  it('gives the campaign the result as a public act, with counts by origin and the computed score', async () => {
    const { text } = await door.ask(null, 'GET', `/public/campaigns/${plan.campaign}/acts`);
    const announced = text
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { readonly type: string; readonly payload: object })
      .filter(({ type }) => type === 'unit-result-announced');
    // Twelve voters, each with one of five answers in turn: 3, 3, 2, 2, and 2 abstain.
    expect(announced).toMatchObject([
      {
        payload: {
          unit: 'unit-1',
          satisfaction: { published: '66.00' },
          byOrigin: [{ origin: 'electronic' }],
          voids: 0,
        },
      },
    ]);
    const again = await door.ask('chair', 'POST', `${at}/announce-result`, {
      body: { unit: 'unit-1', correction: null },
    });
    expect(codesOf(again)).toEqual(['refused', 'recorded-already']);
    await stepsUntil(held, 'result');
  });
});
