import { campaignStream, computeResult, type NewAct, planPreset, type UnitId } from '@pingyi/core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startStory, storyUntil } from '../../../../../core/src/campaign/testing/story.ts';
import { assess, ruledScheme } from '../../../../../core/src/campaign/testing/year-story.ts';
import { GroupedLedger } from '../../../ledger/grouped-ledger.ts';
import type { Party } from '../../../rehearsal/door.ts';
import { type LentServer, lendServer } from '../../../testing/lend-server.ts';
import { firstAdministrator, member } from '../../../testing/people.ts';
import { staffAs } from '../../../testing/test-access.ts';

let lent: LentServer;
const cityCampaign = 'city-2026';

/** The city in December with every line confirmed; windows of no days, since a server's clock does not wait. */
const preset = planPreset(2026);
const assessment = {
  items: preset.assessment?.items ?? [],
  objectionWorkdays: { adjustment: 0, result: 0 },
};
const story = startStory(storyUntil('december', { ...preset, assessment }, ruledScheme));
assess(story);

beforeAll(async () => {
  lent = await lendServer();
});
afterAll(() => lent.giveBack());
beforeEach(async () => {
  await lent.lent.empty();
  const ledger = new GroupedLedger(lent.parts.database.queries);
  const acts = story.acts.map(({ seq: _seq, at: _at, ...draft }) => draft as NewAct);
  const recorded = await ledger.submit({
    decide: async () => ({ ok: true, acts, answer: (stored) => stored.length }),
  });
  await ledger.close();
  if (recorded.kind !== 'done') throw new Error(JSON.stringify(recorded));
});

const at = `/api/campaigns/${cityCampaign}`;
const digest = `sha256:${'0'.repeat(64)}`;
const documentOf = (id: string) => ({ id, digest });

interface Answer {
  readonly status: number;
  readonly body: Record<string, unknown> & { readonly unmet?: readonly { code: string }[] };
  readonly text: string;
}

async function ask(
  by: Party,
  url: string,
  payload?: object,
  server = lent.server,
): Promise<Answer> {
  const method = payload === undefined ? 'GET' : 'POST';
  const answer = await server.inject({
    method,
    url: `${at}${url}`,
    headers: staffAs(by),
    ...(payload === undefined ? {} : { payload }),
  });
  const isJson = String(answer.headers['content-type']).includes('json');
  return {
    status: answer.statusCode,
    body: isJson ? answer.json() : {},
    text: answer.body,
  };
}

const codesOf = ({ body }: Answer) => body.unmet?.map(({ code }) => code) ?? [body['code']];

const deduction = (change: object = {}) => ({
  adjustment: 'a-1',
  unit: 'library',
  rule: 'exposure',
  amount: '2',
  source: { kind: 'exposure', ref: 'news-1' },
  grounds: '市级媒体曝光属实',
  evidence: documentOf('proof'),
  ...change,
});
const decision = { adjustment: 'a-1', outcome: 'upheld', amount: null, reasons: '事实清楚' };

/** The result as a page would have it before it asks for the notice. */
async function resultNow(): Promise<string> {
  const { state } = await lent.parts.readState(campaignStream, cityCampaign);
  if (state === null) throw new Error('no campaign');
  return computeResult(state).digest;
}

async function publish(by: Party = 'office-1'): Promise<Answer> {
  const result = await resultNow();
  const notice = { result, outlet: '局网站', document: null, statistics: 'staff' };
  return ask(by, '/publish-result-notice', notice);
}

describe('what is entered badly', () => {
  it.each([
    ['a unit of another campaign', { unit: 'elsewhere' }, 'unit-unknown'],
    ['more than the cap', { amount: '5.1' }, 'amount-above-cap'],
    ['no evidence', { evidence: null }, 'evidence-missing'],
    ['a rule that is none', { rule: 'whim' }, 'rule-unknown'],
    ['a veto with points', { rule: 'falsified' }, 'amount-of-veto'],
  ])('%s is refused with its reason, and nothing is recorded', async (_, change, code) => {
    const answer = await ask('office', '/enter-adjustment', deduction(change));
    expect([answer.status, codesOf(answer)]).toEqual([409, [code]]);
    const { state } = await lent.parts.readState(campaignStream, cityCampaign);
    expect(state?.adjustments.size).toBe(0);
  });

  it.each([
    ['points that are no decimal', { amount: '两分' }],
    ['points below zero', { amount: '-1' }],
    ['a telephone number in the grounds', { grounds: '请致电 13912345678' }],
    ['a field that nobody knows', { clerk: '张三' }],
  ])('%s is not even read', async (_, change) => {
    const { status, body } = await ask('office', '/enter-adjustment', deduction(change));
    expect([status, body['code']]).toEqual([400, 'request-invalid']);
  });

  it('is not confirmed by its author, nor decided on by two people for each other', async () => {
    await ask('office-1', '/enter-adjustment', deduction());
    expect(codesOf(await ask('office-1', '/decide-adjustment', decision))).toEqual(['own-entry']);
    const other = { adjustment: 'a-2', unit: 'museum', source: { kind: 'exposure', ref: 'n-2' } };
    await ask('office-2', '/enter-adjustment', deduction(other));
    await ask('office-1', '/decide-adjustment', { ...decision, adjustment: 'a-2' });
    expect(codesOf(await ask('office-2', '/decide-adjustment', decision))).toEqual([
      'mutual-confirmation',
    ]);
    expect((await ask('leader', '/decide-adjustment', decision)).status).toBe(201);
  });
});

describe('a unit', () => {
  it('sees what was entered on it at once, and nothing of others, and objects for itself', async () => {
    const { person: administrator } = await firstAdministrator(
      lent.server,
      lent.parts.database.queries,
    );
    const scope = { kind: 'unit', campaign: cityCampaign, unit: 'library' };
    const { person, account } = await member(lent.server, administrator, 'liaison', [
      { role: 'liaison', scope },
    ]);
    const officers = { leader: 'person-1', liaison: account, workingBody: null };
    await ask('office', '/name-unit-officers', { unit: 'library', officers });
    await ask('office', '/enter-adjustment', deduction());
    const own = await person.get(`/campaigns/${cityCampaign}/units/library/assessment`);
    expect(own.body).toMatchObject({
      adjustments: [
        { adjustment: 'a-1', amount: '2', ruleName: { zh: '媒体曝光' }, decided: null },
      ],
    });
    expect(JSON.stringify(own.body)).not.toContain('test-office');
    for (const path of ['museum/assessment', 'library/dossier'])
      expect((await person.get(`/campaigns/${cityCampaign}/units/${path}`)).status).toBe(403);
    const objection = { adjustment: 'a-1', objection: 'o-1', document: documentOf('objection') };
    const objected = await person.post(`/campaigns/${cityCampaign}/object-to-adjustment`, {
      ...objection,
      unit: 'library',
    });
    expect(objected.status).toBe(201);
    const foreign = await person.post(`/campaigns/${cityCampaign}/object-to-adjustment`, {
      ...objection,
      unit: 'museum',
    });
    expect(foreign.status).toBe(403);
  });

  it('drafts its report of December from what is recorded', async () => {
    const { body } = await ask('office', '/units/library/december-draft');
    expect(body).toMatchObject({
      unit: 'library',
      stage: 'provisional',
      composite: { published: '93.49' },
      due: '2026-12-05',
      handedIn: [],
    });
  });
});

describe('the final result', () => {
  it('is not reached with an open objection, which is listed', async () => {
    expect((await publish()).status).toBe(201);
    const objection = {
      objection: 'o-1',
      unit: 'library',
      from: 'citizen',
      document: documentOf('objection'),
    };
    await ask('office-2', '/object-to-result', objection);
    const result = await resultNow();
    const refused = await ask('leader', '/finalise-result', { result });
    expect(refused.status).toBe(409);
    expect(refused.body.unmet).toMatchObject([
      { code: 'objections-open', facts: { objections: ['o-1'], units: ['library'] } },
    ]);
    const review = { objection: 'o-1', outcome: 'dismissed', reasons: '计票无误' };
    await ask('leader', '/review-objection', review);
    expect((await ask('leader', '/finalise-result', { result })).status).toBe(201);
  });

  it('is made final by one of two offices at once, on two servers; the other gets a refusal', async () => {
    await publish();
    const result = await resultNow();
    const second = await lent.another();
    const answers = await Promise.all([
      ask('office-2', '/finalise-result', { result }),
      ask('office-3', '/finalise-result', { result }, second),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
    const refused = answers.find(({ status }) => status === 409);
    expect(refused && codesOf(refused)).toEqual(['result-final']);
    const { state } = await lent.parts.readState(campaignStream, cityCampaign);
    expect(state?.yearResult.final).not.toBeNull();
  });

  it('keeps objections that come after it, late, for a review by somebody who had no part in them', async () => {
    await ask('office-1', '/enter-adjustment', deduction());
    await ask('leader', '/decide-adjustment', decision);
    await publish('office-1');
    const result = await resultNow();
    await ask('leader', '/finalise-result', { result });
    const document = documentOf('late');
    const objected = { adjustment: 'a-1', unit: 'library', objection: 'o-late', document };
    expect((await ask('office-2', '/object-to-adjustment', objected)).status).toBe(201);
    const toResult = { objection: 'r-late', unit: 'library', from: 'citizen', document };
    expect((await ask('office-2', '/object-to-result', toResult)).status).toBe(201);
    const review = { adjustment: 'a-1', objection: 'o-late', outcome: 'accepted', reasons: '属实' };
    for (const by of ['office-1', 'office-2', 'leader'] as const)
      expect(codesOf(await ask(by, '/review-late-objection', review))).toEqual(['own-entry']);
    expect((await ask('office-3', '/review-late-objection', review)).status).toBe(201);
    const { body } = await ask('leader', '/results/units/library');
    expect(body['adjustments']).toMatchObject([
      {
        state: 'upheld',
        counted: '2',
        objections: [{ late: true, reply: null, review: { outcome: 'accepted', reasons: '属实' } }],
      },
    ]);
    expect(await resultNow()).toBe(result);
  });

  it('leads to talks that only those see who may', async () => {
    await ask('office-1', '/enter-adjustment', deduction({ rule: 'falsified', amount: null }));
    await ask('leader', '/decide-adjustment', decision);
    await publish();
    await ask('leader', '/finalise-result', { result: await resultNow() });
    const unit = 'library';
    const decided = await ask('leader', '/decide-talk', {
      unit,
      decision: 'hold',
      reasons: '属实',
    });
    expect(decided.status).toBe(201);
    const { body } = await ask('leader', '/units/library/dossier');
    expect(body).toMatchObject({
      stage: 'final',
      numbers: { vetoed: true, rank: 2 },
      adjustments: [{ adjustment: 'a-1' }],
      lastYear: null,
      talk: { isProposed: true, decided: { decision: 'hold', reasons: '属实' } },
    });
    const typesFor = async (by: Party) => {
      const answer = await ask(by, '/history?limit=5');
      return (answer.body['history'] as { type: string }[]).map(({ type }) => type);
    };
    expect(await typesFor('office')).toContain('talk-decided');
    for (const by of ['chair', 'supervisor', 'inspector'] as const)
      expect(await typesFor(by)).not.toContain('talk-decided');
    expect((await ask('supervisor', '/units/library/dossier')).status).toBe(403);
  });

  it('goes into the tables of other assessments, which say how final it is', async () => {
    const url = '/exports/clean-government?format=csv&language=zh';
    const { status, text } = await ask('office', url);
    expect(status).toBe(200);
    expect(text.split('\r\n')[0]).toContain('单位,类别,综合评定结果,名次');
    expect(text).toContain('library单位');
    expect((await ask('liaison', url)).status).toBe(403);
    const rows = await lent.parts.database.queries
      .selectFrom('access_log')
      .select(['what', 'row_count'])
      .where('kind', '=', 'data-exported')
      .execute();
    expect(rows).toMatchObject([{ what: `clean-government ${cityCampaign}` }]);
  });
});

describe('the sheet of a unit', () => {
  it('shows every line that was ever entered, and what the system proposes for the rest', async () => {
    const { state } = await lent.parts.readState(campaignStream, cityCampaign);
    const [line] = state?.dailyLines.get('library' as UnitId) ?? [];
    const withdrawal = { unit: 'library', line: line?.line, reason: '依据有误' };
    expect((await ask('office', '/withdraw-daily-line', withdrawal)).status).toBe(201);
    const { body } = await ask('office', '/units/library/assessment');
    expect(body).toMatchObject({
      items: expect.arrayContaining([
        expect.objectContaining({
          item: 'leadership',
          lines: [expect.objectContaining({ state: 'withdrawn' })],
        }),
      ]),
    });
    expect((body['proposals'] as { item: string }[]).map(({ item }) => item)).toEqual([
      'leadership',
    ]);
  });
});
